package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a country imports of a substance in a calendar year, beside what it needs. */
final class SubstanceYear {

    private final Source source;

    SubstanceYear(Source source) {
        this.source = source;
    }

    /** Fills in nothing unless exactly one substance is meant and the country of the only consignee is known. */
    void fill(GoodsLineBuilder builder, List<TableRow> found, GoodsItem item) {
        String country = country();
        if (found.size() != 1 || country == null) {
            return;
        }
        String substance = found.get(0).text("name").orElse("");
        BigDecimal before = YearQuantities.sum(source.consignment(), substance, country);
        builder.substanceYearKg(Numbers.plus(before, Numbers.kilograms(item.netMass())))
                .substanceNeedKg(Tables.number(
                        source.tables().find(KnownTable.ANNUAL_REQUIREMENTS, substance, country), "kilograms"));
    }

    private @Nullable String country() {
        List<Party> consignees = Matching.all(
                        source.consignment().parties(), party -> Parties.is(party, PartyRole.CONSIGNEE))
                .orElse(List.of());
        return consignees.size() == 1 ? Maybe.text(consignees.get(0).country()) : null;
    }
}
