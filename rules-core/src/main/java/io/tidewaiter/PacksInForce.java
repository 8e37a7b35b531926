package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Station;
import io.tidewaiter.pack.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Packs that were loaded, of which the as-of day says which version applies. */
final class PacksInForce {

    private static final long SECONDS_OF_DAY = 86_400L;

    /** Numbers of a version are compared as numbers: 1.10.0 comes after 1.9.0. */
    private static final Comparator<RulePack> BY_VERSION = Comparator.comparing(RulePack::ref, PacksInForce::versions);

    private final Map<String, List<ParsedPack>> byId;
    private final Policies policies;
    private final Station station;
    private final Stops stops;
    private final Map<Profile, List<String>> stopped;
    private final Map<Profile, Calendar> calendars;
    private final Map<List<PackRef>, Lineup> lineups = new ConcurrentHashMap<>();

    PacksInForce(List<ParsedPack> loaded, Policies policies, Station station, Stops stops) {
        List<ParsedPack> packs = stops.apply(loaded);
        this.stops = stops;
        this.byId = byId(packs);
        this.policies = policies;
        this.station = station;
        this.stopped = stopped(stops, packs);
        this.calendars = calendars(packs);
    }

    private static Map<String, List<ParsedPack>> byId(List<ParsedPack> packs) {
        List<ParsedPack> highestFirst = new ArrayList<>(packs);
        highestFirst.sort(BY_VERSION.reversed());
        Map<String, List<ParsedPack>> byId = new TreeMap<>();
        for (ParsedPack pack : highestFirst) {
            byId.computeIfAbsent(pack.ref().id(), id -> new ArrayList<>()).add(pack);
        }
        return byId;
    }

    /** What every assessment says of rules that were stopped. */
    private static Map<Profile, List<String>> stopped(Stops stops, List<ParsedPack> packs) {
        Map<Profile, List<String>> stopped = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            stopped.put(profile, stops.rules(packs, profile));
        }
        return stopped;
    }

    private static Map<Profile, Calendar> calendars(List<ParsedPack> packs) {
        Map<Profile, List<ParsedPack>> byProfile = new EnumMap<>(Profile.class);
        for (ParsedPack pack : packs) {
            byProfile.computeIfAbsent(pack.profile(), p -> new ArrayList<>()).add(pack);
        }
        Map<Profile, Calendar> calendars = new EnumMap<>(Profile.class);
        byProfile.forEach((profile, some) -> calendars.put(profile, new Calendar(some)));
        return calendars;
    }

    /**
     * The versions in force at an instant, ready to judge subjects of a profile.
     *
     * @throws UnfitSubjectException when no pack is for subjects of that profile
     * @throws NoPackInForceException when there are none
     */
    Lineup lineup(Profile profile, Instant asOf) {
        Calendar calendar = calendars.get(profile);
        if (calendar == null) {
            throw new UnfitSubjectException(profile);
        }
        long day = Math.floorDiv(asOf.getEpochSecond(), SECONDS_OF_DAY);
        Optional<Lineup> known = calendar.on(day);
        if (known.isPresent()) {
            return known.get();
        }
        Lineup made = make(profile, asOf);
        calendar.keep(day, made);
        return made;
    }

    /** Periods in which the same versions are in force share one line-up. */
    private Lineup make(Profile profile, Instant asOf) {
        List<ParsedPack> inForce = new ArrayList<>();
        List<PackRef> refs = new ArrayList<>();
        for (List<ParsedPack> versions : byId.values()) {
            Optional<ParsedPack> version = inForce(versions, profile, day(asOf));
            if (version.isPresent()) {
                inForce.add(version.get());
                refs.add(version.get().ref());
            }
        }
        if (inForce.isEmpty()) {
            throw new NoPackInForceException(warnings(profile, asOf));
        }
        return lineups.computeIfAbsent(List.copyOf(refs), any -> Lineup.of(profile, inForce, policies));
    }

    /** Packs of which no version is in force, or none here. */
    List<String> warnings(Profile profile, Instant asOf) {
        LocalDate day = day(asOf);
        List<String> warnings = new ArrayList<>(0);
        for (Map.Entry<String, List<ParsedPack>> entry : byId.entrySet()) {
            if (fits(entry.getValue(), profile)
                    && inForce(entry.getValue(), profile, day).isEmpty()) {
                warnings.add(warning(entry.getKey(), entry.getValue(), day));
            }
        }
        warnings.addAll(stopped.getOrDefault(profile, List.of()));
        return warnings;
    }

    private String warning(String id, List<ParsedPack> versions, LocalDate day) {
        Optional<Stop> stop = versions.stream()
                .filter(one -> isInForce(one, day))
                .flatMap(one -> stops.of(one.ref()).stream())
                .findFirst();
        if (stop.isPresent()) {
            return "Pack " + Stops.sentence(stop.get()) + " It was not applied.";
        }
        Optional<ParsedPack> elsewhere = versions.stream()
                .filter(one -> isInForce(one, day) && !one.scope().covers(station))
                .findFirst();
        if (elsewhere.isPresent()) {
            return "Pack " + id + " is limited to " + elsewhere.get().scope() + ", and this is " + station
                    + ": it was not applied.";
        }
        return "Pack " + id + " has no version in force on " + day + " (loaded: "
                + versions.stream().map(PacksInForce::validity).collect(Collectors.joining(", "))
                + "): it was not applied.";
    }

    private static String validity(RulePack pack) {
        String to = pack.validTo().map(day -> " to " + day).orElse("");
        String review = pack.profile() == Profile.PASSENGER ? ", review due " + pack.reviewBy() : "";
        return pack.ref().version() + " from " + pack.validFrom() + to + review;
    }

    List<RulePack> loaded() {
        return byId.values().stream()
                .flatMap(versions -> versions.stream().map(RulePack.class::cast).sorted(BY_VERSION))
                .toList();
    }

    private static boolean fits(List<ParsedPack> versions, Profile profile) {
        for (ParsedPack one : versions) {
            if (one.profile() == profile) {
                return true;
            }
        }
        return false;
    }

    /** A limited version gives way, where it does not apply, to the next lower one that does. */
    private Optional<ParsedPack> inForce(List<ParsedPack> highestFirst, Profile profile, LocalDate day) {
        for (ParsedPack one : highestFirst) {
            if (one.profile() == profile && isInForce(one, day) && one.scope().covers(station)) {
                boolean applied = !overdue(one, day) && stops.of(one.ref()).isEmpty();
                return applied ? Optional.of(one) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isInForce(ParsedPack pack, LocalDate day) {
        return !day.isBefore(pack.validFrom())
                && !pack.validTo().map(day::isAfter).orElse(false);
    }

    /** Criteria about persons are looked at again in time, or they are not used (C-817/19, paragraph 201). */
    private static boolean overdue(RulePack pack, LocalDate day) {
        return pack.profile() == Profile.PASSENGER && day.isAfter(pack.reviewBy());
    }

    private static LocalDate day(Instant asOf) {
        return asOf.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static int versions(PackRef one, PackRef other) {
        String[] left = one.version().split("\\.", -1);
        String[] right = other.version().split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int byNumber = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
