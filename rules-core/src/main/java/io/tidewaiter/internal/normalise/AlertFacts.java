package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.AlertedParty;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.alerts.PartyMatch;
import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.facts.AlertHitBuilder;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.Party;
import io.tidewaiter.pack.TableRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a consignment against the alerts in force on the as-of day. What is missing makes a hit of which it is unknown whether an alert
 * names it, unless no alert in force could.
 */
final class AlertFacts {

    private final List<Party> parties;
    private final boolean partiesKnown;
    private final List<AlertProbes.Probe> probes;
    private final LocalDate day;
    private final Shipment shipment;
    private final Alerts alerts;
    private final Map<AlertTarget, Boolean> any = new EnumMap<>(AlertTarget.class);
    private final List<Fact> hits = new ArrayList<>(0);

    AlertFacts(Source source, Shipment shipment, Alerts alerts) {
        List<Party> given = source.consignment().parties();
        this.parties = given == null ? List.of() : given;
        this.partiesKnown = given != null;
        this.probes = AlertProbes.of(source.consignment());
        this.day = source.day();
        this.shipment = shipment;
        this.alerts = alerts;
    }

    /** The tables that were consulted, and the alerts beside them under their digest, so that an answer can be repeated. */
    static List<TableRef> consulted(List<TableRef> tables, Optional<Alerts> alerts) {
        return alerts.isEmpty()
                ? tables
                : Stream.concat(tables.stream(), Stream.of(ref(alerts.get())))
                        .sorted(Comparator.comparing(TableRef::name))
                        .toList();
    }

    private static TableRef ref(Alerts alerts) {
        String editions =
                alerts.files().values().stream().map(AlertFacts::edition).collect(Collectors.joining(", "));
        return new TableRef("alerts", editions.isEmpty() ? "none" : editions, alerts.sha256(), Optional.empty());
    }

    private static String edition(AlertFile file) {
        return file.sender() + " " + file.serial();
    }

    List<Fact> derive() {
        probes.forEach(this::number);
        for (int i = 0; i < parties.size(); i++) {
            party("parties[" + i + "]", parties.get(i));
        }
        if (!partiesKnown && any(AlertTarget.PARTY)) {
            hits.add(hit(AlertTarget.PARTY, "parties", null).build());
        }
        return List.copyOf(hits);
    }

    private void number(AlertProbes.Probe probe) {
        String number = probe.number();
        if (number == null) {
            if (any(probe.target())) {
                hits.add(hit(probe.target(), probe.place(), null).build());
            }
            return;
        }
        for (Alert alert : alerts.find(probe.target(), number, day)) {
            AlertHitBuilder hit = hit(probe.target(), probe.place(), number);
            hits.add(named(hit, alert).matchedOn("NUMBER").build());
        }
    }

    private void party(String place, Party party) {
        AlertedParty alerted = new AlertedParty(Optional.ofNullable(party.name()), identifiers(party));
        List<PartyMatch> matches = alerts.find(alerted, day);
        for (PartyMatch match : matches) {
            String second = match.alert()
                    .second()
                    .map(SecondIdentifier::kind)
                    .map(SecondIdentifier.Kind::name)
                    .orElseThrow();
            AlertHitBuilder hit = hit(AlertTarget.PARTY, place, party.name());
            hits.add(named(hit, match.alert())
                    .matchedOn(second)
                    .similarity(Numbers.of(match.similarity()))
                    .build());
        }
        if (matches.isEmpty() && alerts.possible(alerted, day)) {
            hits.add(hit(AlertTarget.PARTY, place, party.name()).build());
        }
    }

    /** What can tell the party from others of its name. */
    static Map<SecondIdentifier.Kind, String> identifiers(Party party) {
        Map<SecondIdentifier.Kind, String> known = new EnumMap<>(SecondIdentifier.Kind.class);
        put(known, SecondIdentifier.Kind.IDENTIFIER, party.identifier());
        put(known, SecondIdentifier.Kind.PHONE, party.phone());
        put(known, SecondIdentifier.Kind.EMAIL, party.email());
        put(known, SecondIdentifier.Kind.ADDRESS, party.address());
        return known;
    }

    private static void put(
            Map<SecondIdentifier.Kind, String> known, SecondIdentifier.Kind kind, @Nullable String value) {
        if (value != null) {
            known.put(kind, value);
        }
    }

    private boolean any(AlertTarget target) {
        return any.computeIfAbsent(target, one -> alerts.any(one, day));
    }

    private AlertHitBuilder hit(AlertTarget target, String place, @Nullable String identifier) {
        return AlertHitBuilder.builder()
                .number(hits.size() + 1)
                .target(target.name())
                .place(place)
                .identifier(identifier)
                .shipment(shipment);
    }

    private static AlertHitBuilder named(AlertHitBuilder hit, Alert alert) {
        return hit.named(true)
                .reference(alert.reference())
                .unit(alert.unit())
                .handling(alert.handling())
                .reason(alert.reason())
                .validTo(alert.validTo());
    }
}
