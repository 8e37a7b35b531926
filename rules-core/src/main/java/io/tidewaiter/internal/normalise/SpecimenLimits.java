package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.SpecimenBuilder;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Specimen;
import io.tidewaiter.model.YearQuantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suspensions, quotas and registers that bound the trade in a species from one country. */
final class SpecimenLimits {

    private final Tables tables;
    private final @Nullable String country;
    private final @Nullable History history;

    SpecimenLimits(Source source, @Nullable String country) {
        this.tables = source.tables();
        this.country = country;
        this.history = source.consignment().history();
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
        BigDecimal used = used(name);
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

    /** What the year took off the quota before; null as soon as one entry cannot be told. */
    private @Nullable BigDecimal used(@Nullable String name) {
        List<YearQuantity> entries = Maybe.get(history, History::yearQuantities);
        List<YearQuantity> own = Matching.all(
                        entries,
                        entry -> Truth.same(entry.name(), name).and(Truth.same(Maybe.text(entry.country()), country)))
                .orElse(null);
        if (own == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (YearQuantity entry : own) {
            sum = Numbers.plus(sum, Numbers.of(entry.quantity()));
        }
        return sum;
    }
}
