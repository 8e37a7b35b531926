package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.Activity;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.InvoiceUse;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.ValuationBuilder;
import io.tidewaiter.model.Vessel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShipmentFactsTest {

    @Test
    void hours_run_from_lodgement_and_turn_negative_after_loading() {
        Shipment shipment = Facts.shipment(c -> c.route(RouteBuilder.builder()
                .loadedAt(Instant.parse("2026-03-04T07:20:00Z"))
                .arrivesAt(Instant.parse("2026-03-06T16:00:00Z"))
                .build()));

        assertThat(shipment.hoursBeforeLoading()).isEqualTo("-4.67");
        assertThat(shipment.hoursBeforeArrival()).isEqualTo("52");
    }

    @Test
    void net_mass_is_a_sum_and_unknown_when_one_item_is() {
        GoodsItem known =
                GoodsItemBuilder.builder().netMass(Mass.ofKilograms("100.50")).build();
        GoodsItem unknown = GoodsItemBuilder.builder().build();

        assertThat(Facts.shipment(c -> c.goods(List.of(known, known))).netMassKg())
                .isEqualTo("201");
        assertThat(Facts.shipment(c -> c.goods(List.of(known, unknown))).netMassKg())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "120, low value, 150, 0.8",
        "150, low value, 150, 1",
        "970, statistical threshold, 1000, 0.97",
        "1000.01, , , 0",
    })
    void the_nearest_threshold_above_the_value_counts(String amount, String name, String threshold, String share) {
        Shipment shipment = valued(Money.of(amount, "EUR"));

        assertThat(shipment.thresholdName()).isEqualTo(name);
        assertThat(shipment.threshold()).isEqualTo(threshold == null ? null : new BigDecimal(threshold));
        assertThat(shipment.shareOfThreshold()).isEqualTo(share);
    }

    @Test
    void a_currency_without_thresholds_says_nothing() {
        assertThat(valued(Money.of("970", "RSD")).shareOfThreshold()).isNull();
    }

    @Test
    void the_main_goods_are_the_shared_code_or_the_dearest_item() {
        GoodsItem bananas = item("080390", "500");
        GoodsItem tiles = item("690721", "900");

        assertThat(withFreight(bananas, item("0803", null)).usualFreightShare()).isEqualTo("0.35");
        assertThat(withFreight(bananas, item("690721", "100")).freightToUsual()).isEqualTo("0.571429");
        assertThat(withFreight(bananas, tiles).usualFreightShare()).isNull();
        assertThat(withFreight(bananas, item("690721", null)).usualFreightShare())
                .isNull();
    }

    @Test
    void the_most_pieces_of_an_item_are_unknown_while_one_hides_its_own() {
        assertThat(pieces(counted("3", "NMB"), counted("12", "C62"), counted("900", "KGM")))
                .isEqualTo("12");
        assertThat(pieces(counted("900", "KGM"))).isEqualTo("0");
        assertThat(pieces(counted("12", "NMB"), counted("3", null))).isNull();
        assertThat(pieces(counted("12", "NMB"), counted(null, "NMB"))).isNull();
        assertThat(Facts.shipment(c -> {}).mostPieces()).isNull();
    }

    private static @Nullable BigDecimal pieces(GoodsItem... items) {
        return Facts.shipment(c -> c.goods(List.of(items))).mostPieces();
    }

    private static GoodsItem counted(@Nullable String quantity, @Nullable String unit) {
        return GoodsItemBuilder.builder()
                .quantity(quantity == null ? null : new BigDecimal(quantity))
                .unit(unit)
                .build();
    }

    @Test
    void a_consignee_forwards_by_its_business_and_not_by_its_role() {
        Party forwarder = PartyBuilder.builder()
                .role(PartyRole.CONSIGNEE)
                .activities(List.of(Activity.FORWARDING))
                .build();
        Party works = PartyBuilder.builder()
                .role(PartyRole.CONSIGNEE)
                .activities(List.of(Activity.CHEMICAL))
                .build();
        Party open = PartyBuilder.builder().role(PartyRole.CONSIGNEE).build();
        Party agent = PartyBuilder.builder().role(PartyRole.FORWARDER).build();

        assertThat(Facts.shipment(c -> c.parties(List.of(works, forwarder))).consigneeForwards())
                .isTrue();
        assertThat(Facts.shipment(c -> c.parties(List.of(works, agent))).consigneeForwards())
                .isFalse();
        assertThat(Facts.shipment(c -> c.parties(List.of(works, open))).consigneeForwards())
                .isNull();
    }

    @Test
    void export_records_add_up_in_one_currency() {
        assertThat(exported("EUR", "EUR").exportValue()).isEqualTo("4000");
        assertThat(exported("EUR", "EUR").valueToExportValue()).isEqualTo("0.25");
        assertThat(exported("EUR", "USD").exportValue()).isNull();
        assertThat(exported("USD", "USD").valueToExportValue()).isNull();
    }

    @Test
    void an_invoice_of_another_consignment_was_used_before_but_not_that_of_this_one() {
        InvoiceUse other = new InvoiceUse("INV-1", "T-0", LocalDate.of(2025, 11, 3));
        InvoiceUse older = new InvoiceUse("INV-1", "T-9", LocalDate.of(2025, 10, 3));
        InvoiceUse self = new InvoiceUse("INV-1", "T-1", LocalDate.of(2026, 3, 4));

        assertThat(used(older, other, self).invoiceUsedBefore()).isTrue();
        assertThat(used(older, other, self).invoiceUsedIn()).isEqualTo("T-0");
        assertThat(used(self).invoiceUsedBefore()).isFalse();
        assertThat(used(new InvoiceUse("INV-1", null, null)).invoiceUsedBefore())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"EUR, false", "USD, false", "CNY, false", "RSD, false", "CHF, true"})
    void a_currency_is_foreign_when_neither_party_lives_with_it(String currency, boolean foreign) {
        Shipment shipment = Facts.shipment(c -> c.valuation(
                        ValuationBuilder.builder().invoiceCurrency(currency).build())
                .parties(List.of(party(PartyRole.CONSIGNOR, "A", "CN"), party(PartyRole.CONSIGNEE, "B", "RS"))));

        assertThat(shipment.invoiceCurrencyForeign()).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({"TO ORDER, true", "to the order of Example Bank, true", "Orderly Trade DOO, false", "To orderly, false"
    })
    void to_order_is_read_from_the_name(String name, boolean toOrder) {
        assertThat(Facts.shipment(c -> c.parties(List.of(party(PartyRole.CONSIGNEE, name, "AL"))))
                        .consigneeToOrder())
                .isEqualTo(toOrder);
    }

    @Test
    void the_notify_party_is_what_its_name_is_elsewhere_on_the_consignment() {
        Party forwarder = party(PartyRole.FORWARDER, "Example  Cargo", "AL");
        Party bank = party(PartyRole.BANK, "Example Bank", "AL");

        assertThat(notified(forwarder, party(PartyRole.NOTIFY, "EXAMPLE CARGO", "AL")))
                .isEqualTo("FORWARDER");
        assertThat(notified(bank, party(PartyRole.NOTIFY, "Example Bank", "AL")))
                .isEqualTo("BANK");
        assertThat(notified(bank, party(PartyRole.NOTIFY, "Example Trade", "AL")))
                .isEqualTo("TRADER");
        assertThat(notified(bank, forwarder)).isEqualTo("NONE");
        assertThat(notified(bank, party(null, "Example Trade", "AL"))).isNull();
        assertThat(notified()).isEqualTo("NONE");
    }

    @Test
    void a_document_of_unknown_type_might_be_the_proof() {
        var invoice =
                SupportingDocumentBuilder.builder().type(DocumentType.INVOICE).build();
        var unknown = SupportingDocumentBuilder.builder().number("1").build();

        assertThat(Facts.shipment(c -> c.documents(List.of(invoice))).directTransportProof())
                .isFalse();
        assertThat(Facts.shipment(c -> c.documents(List.of(invoice, unknown))).directTransportProof())
                .isNull();
        assertThat(Facts.shipment(c -> {}).directTransportProof()).isNull();
    }

    @Test
    void a_ship_number_is_checked() {
        Shipment shipment = Facts.shipment(c -> c.vessel(new Vessel("9074728", "MV EXAMPLE STAR", null)));

        assertThat(shipment.vesselImoValid()).isFalse();
        assertThat(shipment.vesselImoExpected()).isEqualTo("9");
    }

    private static Shipment valued(Money value) {
        return Facts.shipment(
                c -> c.valuation(ValuationBuilder.builder().customsValue(value).build()));
    }

    private static GoodsItem item(String code, String value) {
        return GoodsItemBuilder.builder()
                .hsCode(new HsCode(code))
                .value(value == null ? null : Money.of(value, "EUR"))
                .build();
    }

    private static Shipment withFreight(GoodsItem... goods) {
        return Facts.shipment(c -> c.goods(List.of(goods))
                .valuation(ValuationBuilder.builder()
                        .customsValue(Money.of("1000", "EUR"))
                        .freight(Money.of("200", "EUR"))
                        .build()));
    }

    private static Shipment exported(String first, String second) {
        return Facts.shipment(c -> c.valuation(ValuationBuilder.builder()
                        .customsValue(Money.of("1000", "EUR"))
                        .build())
                .history(HistoryBuilder.builder()
                        .exportRecords(List.of(
                                new ExportRecord(null, Money.of("1500", first), null),
                                new ExportRecord(null, Money.of("2500", second), null)))
                        .build()));
    }

    private static Shipment used(InvoiceUse... uses) {
        return Facts.shipment(c -> c.valuation(
                        ValuationBuilder.builder().invoiceNumber("INV-1").build())
                .history(HistoryBuilder.builder()
                        .invoiceUses(Arrays.asList(uses))
                        .build()));
    }

    private static Party party(PartyRole role, String name, String country) {
        return PartyBuilder.builder()
                .role(role)
                .name(name)
                .country(new CountryCode(country))
                .build();
    }

    private static String notified(Party... parties) {
        return Facts.shipment(c -> c.parties(List.of(parties))).notifyKind();
    }
}
