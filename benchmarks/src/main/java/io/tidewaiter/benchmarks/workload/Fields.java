package io.tidewaiter.benchmarks.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that generated rules name, with the spread of their values. */
final class Fields {

    private static final List<Field> ALL = new ArrayList<>();

    static final Field MODE = shipment("mode", shares("SEA 55", "ROAD 20", "AIR 10", "RAIL 5", "EXPRESS 5", "POST 5"));
    static final Field DIRECTION =
            shipment("direction", shares("IMPORT 60", "EXPORT 20", "TRANSIT 15", "TRANSHIPMENT 5"));
    static final Field INCOTERM = shipment("incoterm", even("EXW FCA FAS FOB CFR CIF CPT CIP DPU DAP DDP"));
    static final Field CURRENCY =
            shipment("valueCurrency", shares("EUR 45", "USD 35", "CNY 10", "GBP 5", "CHF 3", "TRY 2"));
    static final Field FREIGHT = shipment("freightPayment", shares("PREPAID 70", "COLLECT 30"));
    static final Field PAYMENT =
            shipment("paymentMeans", shares("TRANSFER 60", "ACCOUNT 20", "LETTER_OF_CREDIT 10", "CARD 6", "CASH 4"));
    static final Field RELATED = shipment("relatedParties", new Spread.Truth(0.1));
    static final Field ANNOUNCED_PREFERENCE = shipment("preferenceClaimed", new Spread.Truth(0.3));
    static final Field BILL_SWITCHED = shipment("billSwitched", new Spread.Truth(0.05));
    static final Field TO_ORDER = shipment("consigneeToOrder", new Spread.Truth(0.15));
    static final Field HOURS = shipment("hoursBeforeLoading", new Spread.Numbers(1, 400, 2));
    static final Field CUSTOMS_VALUE = shipment("customsValue", new Spread.Numbers(500, 900_000, 2));
    static final Field GROSS_MASS = shipment("grossMassKg", new Spread.Numbers(50, 28_000, 2));
    static final Field PACKAGES = shipment("packages", new Spread.Numbers(100, 90_000, 0));
    static final Field USED_ON = shipment("invoiceUsedOn", new Spread.Days(LocalDate.of(2024, 3, 1), 730));

    static final Field EXPORT_COUNTRY = route("exportCountry", Spread.Choice.even(Codes.COUNTRIES));
    static final Field LOADING = route("loadingPort", Spread.Choice.even(Codes.PORTS));
    static final Field DISCHARGE = route("dischargePort", Spread.Choice.even(Codes.ENTRY_PORTS));
    static final Field DELIVERY = route("deliveryPlace", Spread.Choice.even(Codes.INLAND));
    static final Field USUAL = route("usual", new Spread.Truth(0.9));
    static final Field DIRECT_KM = route("directKm", new Spread.Numbers(300, 18_000, 1));
    static final Field DETOUR = route("detour", new Spread.Numbers(1, 4, 4));

    static final Field HS6 = line("hs6", Spread.Choice.even(Codes.HS6));
    static final Field HS2 = line("hs2", chapters());
    static final Field ORIGIN = line("origin", Spread.Choice.even(Codes.COUNTRIES));
    /** Not the unit: {@code unit} is a keyword for Drools' executable model. */
    static final Field LINE_CURRENCY =
            line("valueCurrency", shares("EUR 45", "USD 35", "CNY 10", "GBP 5", "CHF 3", "TRY 2"));

    static final Field PACKAGE_TYPE = line("packageType", even("CT BX PK BG DR PX CR RO"));
    static final Field VAGUE = line("descriptionVague", new Spread.Truth(0.08));
    static final Field LINE_PREFERENCE = line("preferenceClaimed", new Spread.Truth(0.3));
    static final Field IN_BUSINESS = line("inConsignorBusiness", new Spread.Truth(0.92));
    static final Field NET_MASS = line("netMassKg", new Spread.Numbers(10, 26_000, 2));
    static final Field VALUE = line("value", new Spread.Numbers(100, 400_000, 2));
    static final Field TO_BAND_LOW = line("valueToBandLow", new Spread.Numbers(0.2, 8, 5));
    static final Field QUANTITY = line("quantity", new Spread.Numbers(1, 90_000, 3));

    /** Fields on the shipment that rules about a line ask for too. */
    static final List<Field> HEADER_OF_LINE = List.of(MODE, MODE, MODE, DIRECTION, FREIGHT, CURRENCY);

    /**
     * What rules about a kind begin with: mostly which goods, from where and over which port, as rules of targeting units do. Some
     * begin with what holds for many records.
     */
    private static final Map<FactKind, List<Field>> FIRST = Map.of(
            FactKind.SHIPMENT, List.of(MODE, DIRECTION, INCOTERM, CURRENCY, FREIGHT, PAYMENT),
            FactKind.ROUTE, join(times(6, EXPORT_COUNTRY, LOADING), times(1, DISCHARGE, DELIVERY)),
            FactKind.GOODS_LINE, join(times(6, HS6, HS2, ORIGIN), times(1, LINE_CURRENCY, PACKAGE_TYPE)));

    private Fields() {}

    /** The texts that rules about a kind begin with, the usual ones more than once. */
    static List<Field> first(FactKind kind) {
        return FIRST.getOrDefault(kind, List.of());
    }

    /** The fields of a kind of fact. */
    static List<Field> of(FactKind kind) {
        return ALL.stream().filter(field -> field.kind() == kind).toList();
    }

    private static Field shipment(String name, Spread spread) {
        return add(new Field(FactKind.SHIPMENT, name, spread));
    }

    private static Field route(String name, Spread spread) {
        return add(new Field(FactKind.ROUTE, name, spread));
    }

    private static Field line(String name, Spread spread) {
        return add(new Field(FactKind.GOODS_LINE, name, spread));
    }

    private static Field add(Field field) {
        ALL.add(field);
        return field;
    }

    private static Spread even(String values) {
        return Spread.Choice.even(Arrays.asList(values.split(" ", -1)));
    }

    /** Each text is a value and its per cent. */
    private static Spread shares(String... valuesWithPercent) {
        List<String[]> parts = Arrays.stream(valuesWithPercent)
                .map(text -> text.split(" ", -1))
                .toList();
        return new Spread.Choice(
                parts.stream().map(part -> part[0]).toList(),
                parts.stream().map(part -> Double.parseDouble(part[1]) / 100).toList());
    }

    /** The chapter follows from the subheading. */
    private static Spread chapters() {
        Map<String, Double> shares = new LinkedHashMap<>();
        Codes.HS6.forEach(code -> shares.merge(code.substring(0, 2), 1.0 / Codes.HS6.size(), Double::sum));
        return new Spread.Choice(List.copyOf(shares.keySet()), List.copyOf(shares.values()));
    }

    private static List<Field> times(int count, Field... fields) {
        return Collections.nCopies(count, List.of(fields)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field> join(List<Field> usual, List<Field> rare) {
        return Stream.concat(usual.stream(), rare.stream()).toList();
    }
}
