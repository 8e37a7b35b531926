package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of the arrival. A notify party whose name is that of a forwarder or a bank on the same consignment is that; one with
 * any other name is a trader. Of several notify parties a trader counts before a forwarder, and a forwarder before a bank.
 */
final class NotifyKind {

    private final List<Party> parties;

    private NotifyKind(List<Party> parties) {
        this.parties = parties;
    }

    /** TRADER, FORWARDER, BANK or NONE; null when it cannot be told. */
    static @Nullable String of(@Nullable List<Party> parties) {
        return parties == null ? null : new NotifyKind(parties).kind();
    }

    private @Nullable String kind() {
        return first(
                notified(this::trader),
                "TRADER",
                () -> first(
                        notified(this::forwarder),
                        "FORWARDER",
                        () -> first(notified(this::bank), "BANK", () -> "NONE")));
    }

    /** The next kind is only asked for when this one is known not to be there. */
    private static @Nullable String first(Truth there, String kind, Next next) {
        return switch (there) {
            case TRUE -> kind;
            case UNKNOWN -> null;
            case FALSE -> next.kind();
        };
    }

    /** Asks for the kind that comes after. */
    private interface Next {
        @Nullable
        String kind();
    }

    private Truth trader(Party party) {
        Truth named = party.name() == null ? Truth.UNKNOWN : Truth.TRUE;
        return named.andThen(() -> alsoIs(party, PartyRole.FORWARDER).not())
                .andThen(() -> alsoIs(party, PartyRole.BANK).not());
    }

    private Truth forwarder(Party party) {
        return alsoIs(party, PartyRole.FORWARDER);
    }

    private Truth bank(Party party) {
        return alsoIs(party, PartyRole.BANK);
    }

    private Truth notified(Function<Party, Truth> test) {
        return Parties.any(parties, PartyRole.NOTIFY, test);
    }

    private Truth alsoIs(Party notify, PartyRole role) {
        return Parties.any(parties, role, other -> sameName(notify.name(), other.name()));
    }

    private static Truth sameName(@Nullable String one, @Nullable String other) {
        return Truth.same(Maybe.get(one, Parties::comparable), Maybe.get(other, Parties::comparable));
    }
}
