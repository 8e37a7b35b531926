package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ContainerBuilder;
import org.jspecify.annotations.Nullable;

/** Whose container it is, by its prefix, and whether the carrier uses containers of that owner. */
final class PrefixFacts {

    /** Prefix of the row that stands for all prefixes without a row of their own. */
    private static final String ANY_PREFIX = "*";

    /** Owner of a prefix that is not registered. */
    private static final String NOBODY = "NONE";

    private final Tables tables;
    private final @Nullable String carrier;

    PrefixFacts(Source source) {
        this.tables = source.tables();
        this.carrier = source.consignment().carrier();
    }

    void fill(ContainerBuilder builder, @Nullable String prefix) {
        String owner = owner(prefix);
        if (owner == null) {
            return;
        }
        boolean registered = !owner.equals(NOBODY);
        builder.prefixOwner(owner)
                .prefixRegistered(registered)
                .prefixOfCarrier(registered ? used(owner).orNull() : Boolean.FALSE);
    }

    private @Nullable String owner(@Nullable String prefix) {
        if (prefix == null) {
            return null;
        }
        Row row = tables.find(KnownTable.CONTAINER_PREFIXES, prefix);
        Row deciding = row == null ? tables.find(KnownTable.CONTAINER_PREFIXES, ANY_PREFIX) : row;
        return Maybe.get(deciding, found -> found.text("owner"));
    }

    private Truth used(String owner) {
        String owners = Maybe.get(tables.find(KnownTable.CARRIER_FLEETS, carrier), found -> found.text("owners"));
        return owners == null ? Truth.UNKNOWN : Truth.of((" " + owners + " ").contains(" " + owner + " "));
    }
}
