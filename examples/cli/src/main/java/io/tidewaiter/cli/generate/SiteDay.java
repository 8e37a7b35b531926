package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A day at an airport or at a road crossing, made from two tables: goods, and cases as changes to ordinary papers. Of every thirty
 * consignments one is planted and two are innocent look-alikes.
 */
final class SiteDay implements Day {

    /** Of each group of ten one is odd; of three odd ones one is planted. */
    private static final int GROUP = 10;

    private static final int GROUPS_PER_ROUND = 3;
    private static final long GROUP_STREAMS = Long.MIN_VALUE / 2;
    private static final long ROUND_STREAMS = Long.MIN_VALUE;
    private static final Lesson ORDINARY = new Lesson("ORDINARY", Label.ORDINARY, "NONE", "", "Ordinary trade.");

    /**
     * A place in the day.
     *
     * @param index number of the consignment, from 0
     * @param date day of arrival
     * @param chance stream of the consignment
     */
    record Slot(long index, LocalDate date, Chance chance) {}

    /** Writes ordinary papers for goods. */
    @FunctionalInterface
    interface Papers {
        Consignment write(Ware ware, Slot slot);
    }

    private final Papers papers;
    private final long seed;
    private final LocalDate date;
    private final List<Ware> ordinary;
    private final Map<String, Ware> wares;
    private final Map<Label, List<SiteCase>> cases;

    /** The day of a site for a seed; {@code name} is the beginning of the names of its tables. */
    SiteDay(String name, Papers papers, long seed, LocalDate date) {
        this.papers = papers;
        this.seed = seed;
        this.date = date;
        var all = Tables.wares(name);
        wares = all.stream().collect(Collectors.toUnmodifiableMap(Ware::id, Function.identity()));
        ordinary = all.stream()
                .flatMap(ware -> Collections.nCopies(ware.share(), ware).stream())
                .toList();
        cases = Tables.cases(name).stream().collect(Collectors.groupingBy(SiteCase::label));
    }

    @Override
    public Sample sample(long index) {
        var slot = new Slot(index, date, Chance.of(seed, index));
        long group = index / GROUP;
        if (Chance.of(seed, GROUP_STREAMS + group).between(0, GROUP - 1) != index % GROUP) {
            return sample(papers.write(slot.chance().one(ordinary), slot), ORDINARY);
        }
        long round = group / GROUPS_PER_ROUND;
        int third = (int) (group % GROUPS_PER_ROUND);
        int plantedThird = Chance.of(seed, ROUND_STREAMS + round).between(0, GROUPS_PER_ROUND - 1);
        if (third == plantedThird) {
            return play(turn(Label.PLANTED, round), slot);
        }
        long number = round * (GROUPS_PER_ROUND - 1) + (third < plantedThird ? third : third - 1);
        return play(turn(Label.LOOK_ALIKE, number), slot);
    }

    /** Every kind has its turn; which one begins depends on the seed. */
    private SiteCase turn(Label label, long number) {
        var all = Objects.requireNonNull(cases.get(label));
        return all.get(Math.floorMod(number + seed, all.size()));
    }

    private Sample play(SiteCase one, Slot slot) {
        var ware = Objects.requireNonNull(wares.get(one.ware()), one.ware());
        var written = papers.write(ware, slot);
        var known = one.label() == Label.PLANTED ? Edit.littleKnown(written, slot.chance()) : written;
        var pulled = Levers.pull(one, known, slot.chance());
        var change = one.change();
        return sample(change == null ? pulled : JsonChange.apply(pulled, change), one.lesson());
    }

    private static Sample sample(Consignment consignment, Lesson lesson) {
        return new Sample(consignment, new Truth(consignment.reference(), lesson));
    }
}
