package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertSamples;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.alerts.SecondIdentifier.Kind;
import io.tidewaiter.facts.AlertHit;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.Vessel;
import io.tidewaiter.pack.ReferenceData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlertFactsTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final Normaliser NORMALISER = new Normaliser(ReferenceData.empty());
    private static final Alert BOX = AlertSamples.on("R-1", AlertTarget.CONTAINER, "CSQU3054383");
    private static final Alert NAMED =
            AlertSamples.party("R-2", "Example Fruit Export SA", Kind.PHONE, "+593 555 0101");
    private static final Alerts ALERTS = Alerts.of(AlertSamples.file(7, BOX, NAMED));

    @Test
    void without_a_list_nothing_is_known_and_with_an_empty_one_there_is_none() {
        assertThat(sheet(Optional.empty(), AS_OF, c -> {}).supplied(AlertHit.class))
                .isFalse();
        FactSheet none = sheet(Optional.of(Alerts.none()), AS_OF, c -> {});
        assertThat(none.supplied(AlertHit.class)).isTrue();
        assertThat(none.of(AlertHit.class)).isEmpty();
    }

    @Test
    void a_hit_says_whose_alert_it_is_and_the_sheet_says_which_edition() {
        FactSheet sheet = sheet(Optional.of(ALERTS), AS_OF, c -> c.equipment(boxes("CSQU 305438-3")));
        AlertHit hit = (AlertHit) sheet.of(AlertHit.class).get(0);
        assertThat(hit.named()).isTrue();
        assertThat(hit.identifier()).isEqualTo("CSQU 305438-3");
        assertThat(List.of(hit.target(), hit.place(), hit.unit(), hit.reference(), hit.handling(), hit.matchedOn()))
                .containsExactly("CONTAINER", "equipment[0]", "EX-PCU", "R-1", "EXAMINE", "NUMBER");
        assertThat(hit.validTo()).isEqualTo(AlertSamples.TO);
        assertThat(sheet.tables()).anySatisfy(table -> {
            assertThat(table.name()).isEqualTo("alerts");
            assertThat(table.version()).isEqualTo("EX-PCU 7");
            assertThat(table.sha256()).isEqualTo(ALERTS.sha256());
        });
    }

    @Test
    void the_as_of_day_expires_an_alert() {
        Instant last = Instant.parse("2026-03-31T23:59:59Z");
        assertThat(hits(last, c -> c.equipment(boxes("CSQU3054383")))).hasSize(1);
        assertThat(hits(last.plusSeconds(1), c -> c.equipment(boxes("CSQU3054383"))))
                .isEmpty();
    }

    @Test
    void a_missing_number_is_unknown_while_an_alert_could_name_it() {
        assertThat(hits(AS_OF, c -> c.equipment(boxes((String) null))))
                .singleElement()
                .satisfies(hit -> assertThat(hit.named()).isNull());
        assertThat(hits(AS_OF, c -> c.equipment(null)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.place()).isEqualTo("equipment"));
        assertThat(hits(AS_OF, c -> c.vessel(new Vessel(null, null, null))))
                .as("no alert on a ship")
                .isEmpty();
        assertThat(hits(AS_OF, c -> c.mode(TransportMode.AIR).equipment(null)))
                .as("no containers by air")
                .isEmpty();
    }

    @Test
    void a_party_is_named_by_name_and_telephone_number() {
        AlertHit hit = hits(AS_OF, c -> c.parties(party("Example Fruit Export S.A.", "00593-5550101")))
                .get(0);
        assertThat(hit.named()).isTrue();
        assertThat(hit.matchedOn()).isEqualTo("PHONE");
        assertThat(hit.similarity()).isGreaterThanOrEqualTo(new BigDecimal("0.92"));
        assertThat(hits(AS_OF, c -> c.parties(party("Example Fruit Export SA", "+593 555 0102"))))
                .isEmpty();
        assertThat(hits(AS_OF, c -> c.parties(party("Example Fruit Export SA", null))))
                .singleElement()
                .satisfies(one -> assertThat(one.named()).as("a name alone").isNull());
    }

    /** Whether anything of a kind is named may become unknown when a value is taken out, never another known answer. */
    @Test
    void what_is_named_is_monotone() {
        int known = 0;
        for (long seed = 0; seed < 300; seed++) {
            RandomRecords random = new RandomRecords(seed);
            Consignment whole = random.consignment();
            Alerts alerts = alertsOn(whole);
            for (int i = 0; i < 20; i++) {
                Consignment poorer = (Consignment) random.withoutOneValue(whole);
                if (lists(whole) != lists(poorer)) {
                    continue; // what the mode does not use is not asked for, so a list that is gone is no gap
                }
                for (AlertTarget target : AlertTarget.values()) {
                    Truth before = truth(whole, alerts, target);
                    Truth after = truth(poorer, alerts, target);
                    assertThat(after)
                            .as(target + ", seed " + seed + ", removal " + i)
                            .isIn(before, Truth.UNKNOWN);
                    known += after == Truth.TRUE ? 1 : 0;
                }
            }
        }
        assertThat(known).isGreaterThan(100);
    }

    /** Alerts on the first container and the first party that can be named. */
    private static Alerts alertsOn(Consignment consignment) {
        List<Alert> alerts = new ArrayList<>();
        for (AlertProbes.Probe probe : AlertProbes.of(consignment)) {
            if (probe.number() != null
                    && io.tidewaiter.checks.CheckDigits.compact(probe.number()).length() > 2) {
                alerts.add(AlertSamples.on("N-" + alerts.size(), probe.target(), probe.number()));
            }
        }
        for (Party party : consignment.parties() == null ? List.<Party>of() : consignment.parties()) {
            if (party.name() != null && party.email() != null && party.email().indexOf('@') > 0) {
                alerts.add(AlertSamples.party("P-" + alerts.size(), party.name(), Kind.EMAIL, party.email()));
            }
        }
        return Alerts.of(AlertSamples.file(1, alerts.toArray(Alert[]::new)));
    }

    private static int lists(Consignment c) {
        Object[] lists = {
            c.equipment(), c.wagons(), c.vessel(), c.roadVehicle(), c.documents(), c.transits(), c.postal(), c.goods()
        };
        int present = 0;
        for (Object list : lists) {
            present = present * 2 + (list == null ? 0 : 1);
        }
        int vehicles = c.goods() == null
                ? 0
                : (int) c.goods().stream()
                        .filter(item -> item.vehicle() != null)
                        .count();
        int plates = c.transits() == null
                ? 0
                : (int) c.transits().stream()
                        .flatMap(t -> java.util.stream.Stream.of(
                                Optional.ofNullable(t.vehiclePlate()), Optional.ofNullable(t.trailerPlate())))
                        .filter(Optional::isPresent)
                        .count();
        return present * 10_000 + vehicles * 100 + plates;
    }

    private static Truth truth(Consignment consignment, Alerts alerts, AlertTarget target) {
        return NORMALISER.normalise(consignment, AS_OF, Optional.of(alerts)).of(AlertHit.class).stream()
                .map(AlertHit.class::cast)
                .filter(hit -> target.name().equals(hit.target()))
                .map(hit -> Truth.of(hit.named()))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static List<AlertHit> hits(Instant asOf, Consumer<ConsignmentBuilder> with) {
        return sheet(Optional.of(ALERTS), asOf, with).of(AlertHit.class).stream()
                .map(AlertHit.class::cast)
                .toList();
    }

    private static FactSheet sheet(Optional<Alerts> alerts, Instant asOf, Consumer<ConsignmentBuilder> with) {
        ConsignmentBuilder builder = ConsignmentBuilder.builder()
                .reference("T-1")
                .mode(TransportMode.SEA)
                .equipment(List.of())
                .parties(List.of());
        with.accept(builder);
        return NORMALISER.normalise(builder.build(), asOf, alerts);
    }

    private static List<Equipment> boxes(String... numbers) {
        List<Equipment> boxes = new ArrayList<>();
        for (String number : numbers) {
            boxes.add(EquipmentBuilder.builder().containerNumber(number).build());
        }
        return boxes;
    }

    private static List<Party> party(String name, String phone) {
        return List.of(PartyBuilder.builder().name(name).phone(phone).build());
    }
}
