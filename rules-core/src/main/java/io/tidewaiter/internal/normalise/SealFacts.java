package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.SealSighting;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Facts about the seals of one container. Numbers are compared as capitals without blanks, hyphens and dots, for they are read off
 * metal and typed by different people.
 */
final class SealFacts {

    private static final int SIGHTING_DAYS = 180;

    private final Source source;

    SealFacts(Source source) {
        this.source = source;
    }

    void fill(ContainerBuilder builder, Equipment equipment) {
        numbers(builder, equipment.seals());
        sightings(builder, equipment);
    }

    private static void numbers(ContainerBuilder builder, @Nullable List<Seal> seals) {
        if (seals == null) {
            return;
        }
        List<Noted> noted = noted(seals);
        builder.seals(count(noted));
        List<String> loading = at(noted, SealMoment.LOADING);
        List<String> discharge = at(noted, SealMoment.DISCHARGE);
        List<String> arrival = discharge == null || !discharge.isEmpty() ? discharge : at(noted, SealMoment.GATE);
        builder.sealAtLoading(shown(loading, arrival)).sealAtDischarge(shown(arrival, loading));
    }

    /** A seal as it is compared. */
    private record Noted(@Nullable String number, @Nullable SealMoment moment) {}

    private static List<Noted> noted(List<Seal> seals) {
        List<Noted> noted = new ArrayList<>(seals.size());
        for (Seal seal : seals) {
            noted.add(new Noted(compact(seal), seal.moment()));
        }
        return noted;
    }

    /** How many different seals there are; null as soon as the number of one is unknown. */
    private static @Nullable Integer count(List<Noted> seals) {
        List<String> numbers = new ArrayList<>(seals.size());
        for (Noted seal : seals) {
            if (seal.number() == null) {
                return null;
            }
            numbers.add(seal.number());
        }
        return sorted(numbers).size();
    }

    /** Numbers recorded at a moment; null as soon as one seal might have been recorded there and its number or moment is unknown. */
    private static @Nullable List<String> at(List<Noted> seals, SealMoment moment) {
        List<String> numbers = new ArrayList<>(seals.size());
        for (Noted seal : seals) {
            Truth there = Truth.same(seal.moment(), moment);
            String number = seal.number();
            if (there == Truth.UNKNOWN || (there == Truth.TRUE && number == null)) {
                return null;
            }
            if (there == Truth.TRUE && number != null) {
                numbers.add(number);
            }
        }
        return sorted(numbers);
    }

    /** Sorted, each once. */
    private static List<String> sorted(List<String> numbers) {
        return numbers.size() <= 1 ? numbers : List.copyOf(new TreeSet<>(numbers));
    }

    /**
     * The one number, or of several those that were recorded at the other end too: a second seal that only one end wrote down is not
     * a difference. When no number is the same, all of them.
     */
    private static @Nullable String shown(@Nullable List<String> here, @Nullable List<String> there) {
        if (here == null || here.isEmpty() || (here.size() > 1 && there == null)) {
            return null;
        }
        if (here.size() == 1) {
            return here.get(0);
        }
        List<String> common = new ArrayList<>(here);
        common.retainAll(there == null ? here : there);
        return String.join(" + ", common.isEmpty() ? here : common);
    }

    private void sightings(ContainerBuilder builder, Equipment equipment) {
        List<SealSighting> reported = Maybe.get(source.consignment().history(), History::sealSightings);
        SealSighting latest = Matching.greatest(reported, sighting -> elsewhere(sighting, equipment), SealSighting::on);
        builder.sealUsedElsewhere(Truth.anyOf(reported, sighting -> elsewhere(sighting, equipment))
                        .orNull())
                .sealSeen(Maybe.get(latest, SealSighting::sealNumber))
                .sealSeenOn(Maybe.get(latest, SealSighting::containerNumber));
    }

    private Truth elsewhere(SealSighting sighting, Equipment equipment) {
        String seen = Maybe.get(sighting.sealNumber(), CheckDigits::compact);
        Truth ours = Truth.anyOf(equipment.seals(), seal -> Truth.same(compact(seal), seen));
        return ours.andThen(() -> ContainerNumberFacts.same(sighting.containerNumber(), equipment.containerNumber())
                        .not())
                .andThen(() -> Times.withinDaysBefore(sighting.on(), source.day(), SIGHTING_DAYS));
    }

    private static @Nullable String compact(Seal seal) {
        return Maybe.get(seal.number(), CheckDigits::compact);
    }
}
