package io.tidewaiter.internal.intake.join;

import io.tidewaiter.intake.JourneyJoiner.Joined;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.SourceMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Goes through the flights one by one, and through the rules from the strongest to the weakest. */
public final class Joining {

    /**
     * When two are the same traveller.
     *
     * @param values of which they have one in common: only those are held against each other, for a flight has hundreds of either
     * @param also what has to hold besides
     */
    private record Rule(Function<Side, Set<String>> values, BiPredicate<Side, Side> also) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Side::documents, (api, pnr) -> true),
            new Rule(Side::locators, Side::sameNameOrBirth),
            new Rule(Side::birthDays, Side::sameNameAndBirth),
            new Rule(Side::locators, (api, pnr) -> true));

    /** What stands at each place of the result; empty when it was joined to an earlier one. */
    private final List<Optional<Side>> sides = new ArrayList<>();

    private int joined;
    private int superseded;

    private Joining() {}

    /** Joins all. */
    public static Joined of(Collection<Passenger> passengers) {
        Joining joining = new Joining();
        Map<String, List<Integer>> flights = new LinkedHashMap<>();
        for (Passenger passenger : passengers) {
            int place = joining.sides.size();
            joining.sides.add(Optional.of(Side.of(passenger)));
            FlightKey.of(passenger)
                    .ifPresent(flight -> flights.computeIfAbsent(flight, key -> new ArrayList<>())
                            .add(place));
        }
        flights.values().forEach(joining::flight);
        List<Passenger> result = joining.sides.stream()
                .flatMap(Optional::stream)
                .map(Side::passenger)
                .toList();
        return new Joined(result, joining.joined, joining.superseded);
    }

    private void flight(List<Integer> places) {
        supersede(left(places, true));
        supersede(left(places, false));
        for (Rule rule : RULES) {
            join(left(places, true), left(places, false), rule);
        }
    }

    private List<Integer> left(List<Integer> places, boolean api) {
        return places.stream()
                .filter(place -> sides.get(place).isPresent())
                .filter(place -> api ? side(place).api() : side(place).pnr())
                .toList();
    }

    private Side side(int place) {
        return sides.get(place).orElseThrow();
    }

    /** A traveller who was reported before by another message: the later message holds, at the earlier place. */
    private void supersede(List<Integer> places) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int place : places) {
            Repeated.key(side(place))
                    .ifPresent(key ->
                            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(place));
        }
        alike.values().stream().filter(this::eachInItsOwnMessage).forEach(this::keepLast);
    }

    /** Two of one message are two travellers, however alike they are. */
    private boolean eachInItsOwnMessage(List<Integer> places) {
        long messages = places.stream().map(this::message).distinct().count();
        return places.size() > 1 && messages == places.size();
    }

    private void keepLast(List<Integer> places) {
        int first = places.get(0);
        for (int place : places.subList(1, places.size())) {
            Passenger both = Merge.again(side(first).passenger(), side(place).passenger());
            sides.set(first, Optional.of(Side.of(both)));
            sides.set(place, Optional.empty());
            superseded++;
        }
    }

    private String message(int place) {
        SourceMessage message = side(place).passenger().message();
        return message == null ? "" : message.toString();
    }

    /** Joins the pairs of which each is the only one for the other. */
    private void join(List<Integer> apis, List<Integer> pnrs, Rule rule) {
        Map<String, List<Integer>> byValue = new HashMap<>();
        for (int pnr : pnrs) {
            rule.values()
                    .apply(side(pnr))
                    .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(pnr));
        }
        Map<Integer, List<Integer>> candidates = new LinkedHashMap<>();
        Map<Integer, Integer> wanted = new HashMap<>();
        for (int api : apis) {
            List<Integer> fitting = rule.values().apply(side(api)).stream()
                    .flatMap(value -> byValue.getOrDefault(value, List.of()).stream())
                    .distinct()
                    .filter(pnr -> rule.also().test(side(api), side(pnr)))
                    .filter(pnr -> FlightKey.sameNumber(
                            side(api).passenger(), side(pnr).passenger()))
                    .toList();
            candidates.put(api, fitting);
            fitting.forEach(pnr -> wanted.merge(pnr, 1, Integer::sum));
        }
        candidates.forEach((api, fitting) -> {
            if (fitting.size() == 1 && wanted.getOrDefault(fitting.get(0), 0) == 1) {
                pair(api, fitting.get(0));
            }
        });
    }

    private void pair(int api, int pnr) {
        Passenger both = Merge.journey(side(api).passenger(), side(pnr).passenger());
        sides.set(Math.min(api, pnr), Optional.of(Side.of(both)));
        sides.set(Math.max(api, pnr), Optional.empty());
        joined++;
    }
}
