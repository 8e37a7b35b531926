package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.PostalItem;
import io.tidewaiter.facts.PostalItemBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Postal;
import io.tidewaiter.model.Valuation;

/** Derives the facts of the postal item. */
final class PostalFacts {

    private final Source source;
    private final Shipment shipment;

    PostalFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    PostalItem derive(int number, Postal postal) {
        PostalItemBuilder builder = PostalItemBuilder.builder()
                .number(number)
                .itemId(postal.itemId())
                .category(Maybe.name(postal.category()))
                .postageToValue(Amounts.ratio(
                        postal.postage(), Maybe.get(source.consignment().valuation(), Valuation::customsValue)))
                .advanceData(postal.advanceData())
                .postingCountry(Maybe.text(postal.postingCountry()))
                .postedElsewhere(postedElsewhere(postal).orNull())
                .shipment(shipment);
        if (postal.itemId() != null) {
            CheckResult result = CheckDigits.POSTAL_ITEM.check(postal.itemId());
            builder.itemIdValid(result.valid());
            if (result instanceof CheckResult.WrongDigit wrong) {
                builder.itemIdExpected(wrong.expected());
            }
        }
        return builder.build();
    }

    private Truth postedElsewhere(Postal postal) {
        return Truth.anyOf(
                source.consignment().parties(),
                party -> Parties.is(party, PartyRole.CONSIGNOR)
                        .and(Truth.same(party.country(), postal.postingCountry())
                                .not()));
    }
}
