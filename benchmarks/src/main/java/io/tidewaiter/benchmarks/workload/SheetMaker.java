package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PaperBuilder;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.RouteBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.TraderBuilder;
import io.tidewaiter.pack.Profile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes the facts of consignments in which every field that generated rules name is known. */
final class SheetMaker {

    static final int MOST_LINES = 5;
    private static final Instant AS_OF = Instant.parse("2026-03-04T06:00:00Z");

    private final RandomGenerator random;
    private final Draw draw;

    SheetMaker(RandomGenerator random) {
        this.random = random;
        this.draw = new Draw(random);
    }

    FactSheet make(int number) {
        Shipment shipment = new ShipmentMaker(draw).make();
        LineMaker lines = new LineMaker(draw, shipment);
        List<Fact> goods = numbered(1 + random.nextInt(MOST_LINES), lines::make);
        Map<Class<? extends Fact>, List<Fact>> facts = Map.of(
                Shipment.class, List.of(shipment),
                Route.class, List.of(route(shipment)),
                GoodsLine.class, goods,
                Container.class, numbered(1 + random.nextInt(2), n -> container(n, shipment)),
                Trader.class, List.of(trader(1, "CONSIGNOR", shipment), trader(2, "CONSIGNEE", shipment)),
                Paper.class, List.of(paper(shipment)));
        return new FactSheet(
                Profile.CARGO,
                String.format(Locale.ROOT, "GEN-%07d", number),
                AS_OF,
                Optional.empty(),
                facts,
                List.of(),
                List.of());
    }

    private static List<Fact> numbered(int count, java.util.function.IntFunction<Fact> maker) {
        return IntStream.rangeClosed(1, count).mapToObj(maker).toList();
    }

    private Route route(Shipment shipment) {
        BigDecimal direct = draw.number(Fields.DIRECT_KM);
        return RouteBuilder.builder()
                .number(1)
                .exportCountry(draw.text(Fields.EXPORT_COUNTRY))
                .loadingPort(draw.text(Fields.LOADING))
                .dischargePort(draw.text(Fields.DISCHARGE))
                .deliveryPlace(draw.text(Fields.DELIVERY))
                .transhipmentPorts(List.of())
                .transhipments(0)
                .directKm(direct)
                .routeKm(direct)
                .detour(draw.number(Fields.DETOUR))
                .usual(draw.truth(Fields.USUAL))
                .freeZones(List.of())
                .consignorChangedInFreeZone(false)
                .shipment(shipment)
                .build();
    }

    private Container container(int number, Shipment shipment) {
        return ContainerBuilder.builder()
                .number(number)
                .containerNumber(String.format(Locale.ROOT, "QXZU%07d", random.nextInt(10_000_000)))
                .prefix("QXZU")
                .formatValid(true)
                .isoType("45G1")
                .refrigerated(false)
                .full(true)
                .tareMassKg(BigDecimal.valueOf(3_900))
                .seals(1)
                .shipment(shipment)
                .build();
    }

    private Trader trader(int number, String role, Shipment shipment) {
        return TraderBuilder.builder()
                .number(number)
                .role(role)
                .name("Example Trading " + random.nextInt(9_000))
                .country(Codes.COUNTRIES.get(random.nextInt(Codes.COUNTRIES.size())))
                .naturalPerson(false)
                .daysSinceRegistration(30 + random.nextInt(9_000))
                .authorised(random.nextInt(5) == 0)
                .shipment(shipment)
                .build();
    }

    private Paper paper(Shipment shipment) {
        return PaperBuilder.builder()
                .number(1)
                .type("CERTIFICATE_OF_ORIGIN")
                .documentNumber("CO-2026-" + random.nextInt(100_000))
                .issuer("DE")
                .issuedOn(draw.day(Fields.USED_ON))
                .daysLeft(random.nextInt(300))
                .shipment(shipment)
                .build();
    }
}
