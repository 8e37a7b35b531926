package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.AlertedParty;
import io.tidewaiter.alerts.PartyMatch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Alerts on parties by their second identifier. */
public final class PartyIndex {

    private static final Comparator<PartyMatch> ORDER = Comparator.comparing(
                    (PartyMatch match) -> match.alert().unit())
            .thenComparing(match -> match.alert().reference());

    private final SecondIndex<Alert> index = new SecondIndex<>();

    /** An index of the alerts that name a party. */
    public PartyIndex(List<Alert> alerts) {
        for (Alert alert : alerts) {
            if (alert.target() == AlertTarget.PARTY) {
                alert.second().ifPresent(second -> index.add(alert, alert.identifier(), second));
            }
        }
    }

    /** Whether any alert on a party is in force on a day. */
    public boolean any(LocalDate day) {
        return index.any(alert -> alert.inForce(day));
    }

    /** The alerts in force on a day whose name is alike and whose second identifier is equal. */
    public List<PartyMatch> find(AlertedParty party, LocalDate day) {
        if (stranger(party)) {
            return List.of();
        }
        return index.find(sought(party), alert -> alert.inForce(day)).stream()
                .map(hit -> new PartyMatch(hit.thing(), hit.similarity()))
                .sorted(ORDER)
                .toList();
    }

    /** Whether the party would be found if what is not known of it agreed. What is known must agree already. */
    public boolean possible(AlertedParty party, LocalDate day) {
        return !stranger(party) && index.possible(sought(party), alert -> alert.inForce(day));
    }

    private boolean stranger(AlertedParty party) {
        return party.name().isPresent() && index.noneLike(party.name().get());
    }

    private static SoughtParty sought(AlertedParty party) {
        return new SoughtParty(party.name(), party.identifiers());
    }
}
