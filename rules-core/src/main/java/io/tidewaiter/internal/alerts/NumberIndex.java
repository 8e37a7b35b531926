package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Alerts by the number they name. */
public final class NumberIndex {

    private final Map<AlertTarget, Map<String, List<Alert>>> byNumber = new EnumMap<>(AlertTarget.class);

    /** An index of the alerts that name a number; the order is kept. */
    public NumberIndex(List<Alert> alerts) {
        for (Alert alert : alerts) {
            if (alert.target() != AlertTarget.PARTY) {
                Identifiers.compact(alert.target(), alert.identifier())
                        .ifPresent(number -> byNumber.computeIfAbsent(alert.target(), target -> new HashMap<>())
                                .computeIfAbsent(number, one -> new ArrayList<>(1))
                                .add(alert));
            }
        }
    }

    /** The alerts in force on a day that name a number. */
    public List<Alert> find(AlertTarget target, String identifier, LocalDate day) {
        Map<String, List<Alert>> numbers = byNumber.get(target);
        if (numbers == null) {
            return List.of();
        }
        return Identifiers.compact(target, identifier)
                .map(number -> numbers.getOrDefault(number, List.of()))
                .orElse(List.of())
                .stream()
                .filter(alert -> alert.inForce(day))
                .toList();
    }

    /** Whether an alert of the kind is in force on a day. */
    public boolean any(AlertTarget target, LocalDate day) {
        return byNumber.getOrDefault(target, Map.of()).values().stream()
                .anyMatch(alerts -> alerts.stream().anyMatch(alert -> alert.inForce(day)));
    }
}
