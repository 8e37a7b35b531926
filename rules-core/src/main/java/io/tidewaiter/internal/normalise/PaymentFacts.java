package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Activity;
import io.tidewaiter.model.CashDeclared;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Valuation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who pays, for how much it is insured, and cash that is the goods. */
final class PaymentFacts {

    private static final Set<PartyRole> TRADING = EnumSet.of(PartyRole.CONSIGNEE, PartyRole.BUYER, PartyRole.DECLARANT);

    private final Source source;
    private final @Nullable List<Party> parties;

    PaymentFacts(Source source) {
        this.source = source;
        this.parties = source.consignment().parties();
    }

    void fill(ShipmentBuilder builder) {
        Valuation valuation = source.consignment().valuation();
        builder.insuredToValue(Amounts.ratio(
                        Maybe.get(valuation, Valuation::insuredValue), Maybe.get(valuation, Valuation::customsValue)))
                .daysFromAccountChangeToPayment(Times.days(
                        Maybe.get(valuation, Valuation::accountChangedOn), Maybe.get(valuation, Valuation::paidOn)))
                .payerIsParty(payerIsParty().orNull())
                .brands(brands(source.consignment().goods()));
        cash(builder, Maybe.get(valuation, Valuation::cash));
    }

    /** Unknown without a payer. */
    private Truth payerIsParty() {
        Truth stranger =
                Parties.any(parties, PartyRole.PAYER, payer -> known(payer).not());
        return Parties.has(parties, PartyRole.PAYER) ? stranger.not() : Truth.UNKNOWN;
    }

    private Truth known(Party payer) {
        return Truth.anyOf(
                parties,
                other -> trading(other)
                        .andThen(() -> Truth.same(
                                Maybe.get(payer.name(), Parties::comparable),
                                Maybe.get(other.name(), Parties::comparable))));
    }

    private static Truth trading(Party party) {
        return party.role() == null ? Truth.UNKNOWN : Truth.of(TRADING.contains(party.role()));
    }

    private void cash(ShipmentBuilder builder, @Nullable CashDeclared cash) {
        Money amount = Maybe.get(cash, CashDeclared::amount);
        String currency = Maybe.get(amount, Money::currency);
        builder.cashAmount(Amounts.of(amount))
                .cashCurrency(currency)
                .cashToThreshold(Numbers.ratio(
                        Amounts.of(amount),
                        Tables.number(source.tables().find(KnownTable.CASH_THRESHOLDS, currency), "amount")))
                .cashDisclosed(Maybe.get(cash, CashDeclared::disclosed))
                .cashUse(Maybe.get(cash, CashDeclared::use))
                .cashOrigin(Maybe.get(cash, CashDeclared::originOfFunds))
                .cashOriginStated(originStated(cash).orNull())
                .cashUseFits(useFits(Maybe.get(cash, CashDeclared::use)).orNull());
    }

    /** Only a declaration that is complete can lack the origin. */
    private static Truth originStated(@Nullable CashDeclared cash) {
        if (Maybe.get(cash, CashDeclared::originOfFunds) != null) {
            return Truth.TRUE;
        }
        return Truth.of(Maybe.get(cash, CashDeclared::complete)) == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth useFits(@Nullable String use) {
        GoodsWords.Found found =
                source.knowledge().cashUses().find(Described.of(use, source.knowledge()), source.tables());
        if (found == null || found.topics().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth fits = Truth.anyOf(
                parties, party -> Parties.is(party, PartyRole.CONSIGNEE).and(does(party.activities(), found.topics())));
        return Parties.has(parties, PartyRole.CONSIGNEE) ? fits : Truth.UNKNOWN;
    }

    /** A firm of which nothing is registered, or something that no word stands for, may do anything. */
    private static Truth does(@Nullable List<Activity> activities, List<String> topics) {
        if (activities == null || activities.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean fits = activities.contains(Activity.TRADING)
                || activities.stream().anyMatch(activity -> topics.contains(activity.name()));
        return fits ? Truth.TRUE : activities.contains(Activity.OTHER) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static @Nullable Integer brands(@Nullable List<GoodsItem> goods) {
        if (goods == null) {
            return null;
        }
        Set<String> brands = new HashSet<>();
        for (GoodsItem item : goods) {
            if (item.brand() == null) {
                return null;
            }
            brands.add(Parties.comparable(item.brand()));
        }
        return brands.size();
    }
}
