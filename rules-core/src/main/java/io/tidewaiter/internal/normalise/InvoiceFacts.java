package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.History;
import io.tidewaiter.model.InvoiceUse;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Valuation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about the commercial invoice: earlier uses of its number, and whose currency it is in. */
final class InvoiceFacts {

    private static final Set<String> TRADE_CURRENCIES = Set.of("EUR", "USD");

    private final Tables tables;
    private final Consignment consignment;

    InvoiceFacts(Source source) {
        this.tables = source.tables();
        this.consignment = source.consignment();
    }

    void fill(ShipmentBuilder builder) {
        List<InvoiceUse> uses = Maybe.get(consignment.history(), History::invoiceUses);
        InvoiceUse latest = Matching.greatest(uses, this::isOtherUse, InvoiceUse::on);
        builder.invoiceUsedBefore(Truth.anyOf(uses, this::isOtherUse).orNull())
                .invoiceUsedOn(Maybe.get(latest, InvoiceUse::on))
                .invoiceUsedIn(Maybe.get(latest, InvoiceUse::reference))
                .invoiceCurrencyForeign(currencyForeign().orNull());
    }

    /** A use under the reference of this consignment is this consignment, screened before. */
    private Truth isOtherUse(InvoiceUse use) {
        return Truth.same(use.invoiceNumber(), Maybe.get(consignment.valuation(), Valuation::invoiceNumber))
                .and(Truth.same(use.reference(), consignment.reference()).not());
    }

    private Truth currencyForeign() {
        String currency = Maybe.get(consignment.valuation(), Valuation::invoiceCurrency);
        if (currency == null) {
            return Truth.UNKNOWN;
        }
        if (TRADE_CURRENCIES.contains(currency)) {
            return Truth.FALSE;
        }
        List<Party> parties = consignment.parties();
        Truth own = Truth.anyOf(parties, party -> isTrader(party).and(ownCurrency(party, currency)));
        return own == Truth.FALSE && !bothNamed(parties) ? Truth.UNKNOWN : own.not();
    }

    private static Truth isTrader(Party party) {
        return Parties.is(party, PartyRole.CONSIGNOR).or(Parties.is(party, PartyRole.CONSIGNEE));
    }

    private static boolean bothNamed(@Nullable List<Party> parties) {
        return Parties.has(parties, PartyRole.CONSIGNOR) && Parties.has(parties, PartyRole.CONSIGNEE);
    }

    private Truth ownCurrency(Party party, String currency) {
        Row row = tables.find(KnownTable.COUNTRY_CURRENCIES, Maybe.text(party.country()));
        return Truth.same(Maybe.get(row, found -> found.text("currency")), currency);
    }
}
