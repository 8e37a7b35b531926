package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Csv;
import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.cli.generate.Lesson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Flights of a day into South-Eastern Europe. Each depends on the seed, the day, its own number and the number of its travellers only.
 * A full flight plays six planted stories and eight look-alikes; after two flights every story was played.
 */
public final class FlightDay {

    /** Travellers of a full flight. */
    public static final int FULL = 300;

    /** With fewer travellers there is no room for the stories. */
    private static final int SMALL = 60;

    private static final int PLANTED = 6;
    private static final int INNOCENT = 8;
    private static final List<Story> PLANTED_STORIES =
            mixed(List.of(Couriers.stories(), Victims.stories(), Watched.stories()));
    private static final List<Story> INNOCENT_STORIES = mixed(List.of(Innocents.stories(), InnocentGroups.stories()));

    private final long seed;
    private final LocalDate day;
    private final List<Service> services = Network.services();
    private final Map<String, Lesson> lessons;

    /** The flights of a seed on a day. */
    public FlightDay(long seed, LocalDate day) {
        this.seed = seed;
        this.day = day;
        lessons = lessons().stream().collect(Collectors.toUnmodifiableMap(Lesson::kind, Function.identity()));
    }

    /** One after the other such that each list is spread evenly: every flight has something of each. */
    private static List<Story> mixed(List<List<Story>> lists) {
        Map<Story, Double> places = new LinkedHashMap<>();
        for (List<Story> list : lists) {
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i), (i + 0.5) / list.size());
            }
        }
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<Lesson> lessons() {
        return Csv.read(FlightDay.class, "lessons.csv", Lesson.class);
    }

    static Stream<Story> stories(Label label) {
        return (label == Label.PLANTED ? PLANTED_STORIES : INNOCENT_STORIES).stream();
    }

    /** So many flights that all travellers have a seat, lazily; the last one takes those who are left. */
    Stream<FlightSample> flights(long travellers) {
        long flights = (travellers + FULL - 1) / FULL;
        return LongStream.range(0, flights)
                .mapToObj(number -> flight(number, (int) Math.min(FULL, travellers - number * FULL)));
    }

    /** One flight with that many travellers, at most {@link #FULL}. */
    FlightSample flight(long number, int travellers) {
        Chance chance = Chance.of(seed, number);
        Service service = services.get(Math.floorMod(number + seed, services.size()));
        Stage stage = new Stage(new FlightPlan(service, day, Network.shipped()), chance, number);
        String control = chance.digits(8);
        if (travellers >= SMALL) {
            play(stage, PLANTED_STORIES, number * PLANTED, PLANTED);
            play(stage, INNOCENT_STORIES, number * INNOCENT, INNOCENT);
        }
        new Crowd(stage).fill(travellers);
        return new FlightSample(
                stage.plan(), number, control, Boarding.of(stage, control), Crew.of(stage, control), stage.watched());
    }

    private void play(Stage stage, List<Story> stories, long first, int count) {
        for (int i = 0; i < count; i++) {
            Story story = stories.get(Math.floorMod(first + i + seed, stories.size()));
            story.play().on(stage, Objects.requireNonNull(lessons.get(story.kind()), story.kind()));
        }
    }
}
