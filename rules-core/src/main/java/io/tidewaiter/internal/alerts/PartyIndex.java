package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.AlertedParty;
import io.tidewaiter.alerts.PartyMatch;
import io.tidewaiter.alerts.SecondIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts on parties by their second identifier: it is exact, so that few names have to be compared. */
public final class PartyIndex {

    private static final Comparator<PartyMatch> ORDER = Comparator.comparing(
                    (PartyMatch match) -> match.alert().unit())
            .thenComparing(match -> match.alert().reference());

    private final Map<SecondIdentifier.Kind, Map<String, List<Named>>> bySecond =
            new EnumMap<>(SecondIdentifier.Kind.class);

    private record Named(Alert alert, PartyName name) {}

    /** An index of the alerts that name a party. */
    public PartyIndex(List<Alert> alerts) {
        for (Alert alert : alerts) {
            if (alert.target() == AlertTarget.PARTY) {
                alert.second().ifPresent(second -> add(alert, second));
            }
        }
    }

    private void add(Alert alert, SecondIdentifier second) {
        Optional<PartyName> name = PartyName.of(alert.identifier());
        Optional<String> compact = Identifiers.compact(second.kind(), second.value());
        if (name.isPresent() && compact.isPresent()) {
            bySecond.computeIfAbsent(second.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(compact.get(), value -> new ArrayList<>(1))
                    .add(new Named(alert, name.get()));
        }
    }

    /** Whether any alert on a party is in force on a day. */
    public boolean any(LocalDate day) {
        return bySecond.values().stream()
                .flatMap(values -> values.values().stream())
                .flatMap(List::stream)
                .anyMatch(named -> named.alert.inForce(day));
    }

    /** The alerts in force on a day whose name is alike and whose second identifier is equal. */
    public List<PartyMatch> find(AlertedParty party, LocalDate day) {
        Optional<PartyName> name = party.name().flatMap(PartyName::of);
        List<PartyMatch> found = new ArrayList<>(0);
        for (SecondIdentifier.Kind kind : bySecond.keySet()) {
            for (Named named : withEqual(party, kind)) {
                if (named.alert.inForce(day)) {
                    name.flatMap(own -> own.similarity(named.name))
                            .ifPresent(similarity -> found.add(new PartyMatch(named.alert, similarity)));
                }
            }
        }
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /** Whether the party would be found if what is not known of it agreed. What is known must agree already. */
    public boolean possible(AlertedParty party, LocalDate day) {
        Optional<PartyName> name = party.name().flatMap(PartyName::of);
        for (Map.Entry<SecondIdentifier.Kind, Map<String, List<Named>>> entry : bySecond.entrySet()) {
            boolean known = compact(party, entry.getKey()).isPresent();
            boolean possible = known
                    ? name.isEmpty() && anyInForce(withEqual(party, entry.getKey()), name, day)
                    : entry.getValue().values().stream().anyMatch(all -> anyInForce(all, name, day));
            if (possible) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyInForce(List<Named> all, Optional<PartyName> name, LocalDate day) {
        for (Named named : all) {
            if (named.alert.inForce(day) && (name.isEmpty() || name.get().alike(named.name))) {
                return true;
            }
        }
        return false;
    }

    private List<Named> withEqual(AlertedParty party, SecondIdentifier.Kind kind) {
        Map<String, List<Named>> values = bySecond.getOrDefault(kind, Map.of());
        return compact(party, kind)
                .map(value -> values.getOrDefault(value, List.of()))
                .orElse(List.of());
    }

    private static Optional<String> compact(AlertedParty party, SecondIdentifier.Kind kind) {
        return Optional.ofNullable(party.identifiers().get(kind)).flatMap(value -> Identifiers.compact(kind, value));
    }
}
