package io.tidewaiter.cli.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A day at the container ports of South-Eastern Europe. Each consignment depends on the seed, the day and its own number only, so it
 * can be made in any order and in constant memory. Of every hundred, one is planted and three are innocent look-alikes.
 */
final class PortDay implements Day {

    /** Of each group of 25 one is odd; of the four odd ones in a hundred one is planted. */
    private static final int GROUP = 25;

    private static final int GROUPS_PER_HUNDRED = 4;
    private static final long GROUP_STREAMS = Long.MIN_VALUE / 2;
    private static final long HUNDRED_STREAMS = Long.MIN_VALUE;

    private final long seed;
    private final World world;
    private final Cast ordinary;
    private final List<Cast> planted;
    private final List<Cast> lookAlikes;

    /** The day for a seed; consignments arrive on it. */
    PortDay(long seed, LocalDate day) {
        this.seed = seed;
        world = new World(seed, day);
        Map<String, Lesson> lessons =
                Tables.lessons().stream().collect(Collectors.toUnmodifiableMap(Lesson::kind, Function.identity()));
        ordinary = cast(new Case("ORDINARY", Fits::any, (papers, scene) -> papers), lessons);
        planted = PlantedCases.all().stream().map(one -> cast(one, lessons)).toList();
        lookAlikes = LookAlikes.all().stream().map(one -> cast(one, lessons)).toList();
    }

    @Override
    public Sample sample(long index) {
        return cast(index).play(index, world, Chance.of(seed, index));
    }

    private Cast cast(long index) {
        long group = index / GROUP;
        if (Chance.of(seed, GROUP_STREAMS + group).between(0, GROUP - 1) != index % GROUP) {
            return ordinary;
        }
        long hundred = group / GROUPS_PER_HUNDRED;
        int quarter = (int) (group % GROUPS_PER_HUNDRED);
        int plantedQuarter = Chance.of(seed, HUNDRED_STREAMS + hundred).between(0, GROUPS_PER_HUNDRED - 1);
        if (quarter == plantedQuarter) {
            return turn(planted, hundred);
        }
        return turn(
                lookAlikes, hundred * (GROUPS_PER_HUNDRED - 1) + (quarter < plantedQuarter ? quarter : quarter - 1));
    }

    /** Every kind has its turn; which one begins depends on the seed. */
    private Cast turn(List<Cast> casts, long number) {
        return casts.get(Math.floorMod(number + seed, casts.size()));
    }

    private Cast cast(Case one, Map<String, Lesson> lessons) {
        var lesson = Objects.requireNonNull(lessons.get(one.kind()), one.kind());
        return new Cast(lesson, one.twist(), world.trades(one.fits()));
    }
}
