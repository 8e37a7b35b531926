package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.SpecimenBuilder;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Specimen;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Suspensions, quotas and registers that bound the trade in a species from one country. */
final class SpecimenLimits {

    private final Tables tables;
    private final @Nullable String country;
    private final Consignment consignment;

    SpecimenLimits(Source source, @Nullable String country) {
        this.tables = source.tables();
        this.country = country;
        this.consignment = source.consignment();
    }

    /** Species are written in these tables as the builder found them, or as they are stated. */
    void fill(SpecimenBuilder builder, Specimen stated) {
        String name = builder.acceptedName() == null ? stated.taxon() : builder.acceptedName();
        builder.facilityRegistered(tables.lists(KnownTable.CITES_FACILITIES, stated.facility(), name)
                .orNull());
        suspension(builder, name);
        BigDecimal quantity = Numbers.of(stated.quantity());
        BigDecimal usual = Tables.number(tables.find(KnownTable.CITES_CAPTIVE, name, country), "most_in_a_year");
        builder.usualCaptive(usual).toUsualCaptive(Numbers.ratio(quantity, usual));
        BigDecimal used = YearQuantities.sum(consignment, name, country);
        builder.quota(Tables.number(tables.find(KnownTable.CITES_QUOTAS, name, country, builder.term()), "quota"))
                .quotaUsed(used)
                .quotaWithThis(Numbers.plus(used, quantity));
    }

    private void suspension(SpecimenBuilder builder, @Nullable String name) {
        Row row = tables.find(KnownTable.CITES_SUSPENSIONS, name, country);
        boolean told = name != null && country != null && tables.loaded(KnownTable.CITES_SUSPENSIONS);
        if (told) {
            builder.suspended(row != null)
                    .suspendedSince(Maybe.get(Maybe.get(row, found -> found.text("since")), LocalDate::parse));
        }
    }
}
