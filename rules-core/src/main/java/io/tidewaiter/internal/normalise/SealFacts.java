package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.SealSighting;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        if (seals.stream().allMatch(seal -> seal.number() != null)) {
            builder.seals(Math.toIntExact(
                    seals.stream().map(SealFacts::compact).distinct().count()));
        }
        Set<String> loading = at(seals, SealMoment.LOADING);
        Set<String> discharge = at(seals, SealMoment.DISCHARGE);
        Set<String> arrival = discharge == null || !discharge.isEmpty() ? discharge : at(seals, SealMoment.GATE);
        builder.sealAtLoading(shown(loading, arrival)).sealAtDischarge(shown(arrival, loading));
    }

    /** Numbers recorded at a moment; null as soon as one seal might have been recorded there and its number or moment is unknown. */
    private static @Nullable Set<String> at(List<Seal> seals, SealMoment moment) {
        return Matching.all(seals, seal -> Truth.same(seal.moment(), moment))
                .filter(matches -> matches.stream().allMatch(seal -> seal.number() != null))
                .map(matches -> matches.stream().map(SealFacts::compact).collect(Collectors.toCollection(TreeSet::new)))
                .orElse(null);
    }

    /**
     * The one number, or of several those that were recorded at the other end too: a second seal that only one end wrote down is not
     * a difference. When no number is the same, all of them.
     */
    private static @Nullable String shown(@Nullable Set<String> here, @Nullable Set<String> there) {
        if (here == null || here.isEmpty() || (here.size() > 1 && there == null)) {
            return null;
        }
        Set<String> common = new TreeSet<>(here);
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
        return ours.and(ContainerNumberFacts.same(sighting.containerNumber(), equipment.containerNumber())
                        .not())
                .and(Times.withinDaysBefore(sighting.on(), source.day(), SIGHTING_DAYS));
    }

    private static @Nullable String compact(Seal seal) {
        return Maybe.get(seal.number(), CheckDigits::compact);
    }
}
