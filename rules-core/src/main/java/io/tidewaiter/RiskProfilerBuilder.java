package io.tidewaiter;

import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.internal.Engine;
import io.tidewaiter.internal.explain.Explainer;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Station;
import io.tidewaiter.pack.Stop;
import io.tidewaiter.watch.WatchLists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds a {@link RiskProfiler}. Packs are read by {@link #build}, which fails with every problem at once. */
public final class RiskProfilerBuilder {

    private final List<Path> places = new ArrayList<>();
    private final List<RulePack> packs = new ArrayList<>();
    private ReferenceData tables = ReferenceData.empty();
    private LanePolicy policy = LanePolicy.standard();
    private ReviewPolicy reviewPolicy = ReviewPolicy.standard();
    private Optional<Purpose> purpose = Optional.empty();
    private Station station = Station.UNKNOWN;
    private final List<Stop> stops = new ArrayList<>();
    private boolean training;
    private Optional<Supplier<Alerts>> alerts = Optional.empty();
    private Optional<Supplier<WatchLists>> watchLists = Optional.empty();
    private Function<ReferenceData, RiskProfiler.Normalise> normaliser =
            data -> Wiring.normaliser(data, alerts, listsForPurpose());

    RiskProfilerBuilder() {}

    /** Adds packs. Several versions of one pack may be loaded; the as-of instant says which applies. */
    public RiskProfilerBuilder packs(RulePack... more) {
        return packs(Arrays.asList(more));
    }

    /** Adds packs. Several versions of one pack may be loaded; the as-of instant says which applies. */
    public RiskProfilerBuilder packs(Collection<? extends RulePack> more) {
        packs.addAll(more);
        return this;
    }

    /** Adds a pack from a folder, a zip or a jar. */
    public RiskProfilerBuilder pack(Path place) {
        places.add(place);
        return this;
    }

    /** The reference tables; none unless given. */
    public RiskProfilerBuilder tables(ReferenceData data) {
        tables = data;
        return this;
    }

    /** The lane policy; {@link LanePolicy#standard} unless given. */
    public RiskProfilerBuilder policy(LanePolicy lanes) {
        policy = lanes;
        return this;
    }

    /** The review policy for travellers; {@link ReviewPolicy#standard} unless given. */
    public RiskProfilerBuilder reviewPolicy(ReviewPolicy reviews) {
        reviewPolicy = reviews;
        return this;
    }

    /**
     * What the assessments are made for; every pack has to be made for it too. Packs for passengers need it: nobody is looked at without
     * a purpose.
     */
    public RiskProfilerBuilder purpose(Purpose what) {
        purpose = Optional.of(what);
        return this;
    }

    /**
     * Where the profiler works. Packs limited to other places, offices or joint operations are not applied, and every assessment says so;
     * unless given, only packs without limits are.
     */
    public RiskProfilerBuilder at(Station where) {
        station = where;
        return this;
    }

    /** Takes packs or rules out of use at once, whatever their dates; every assessment says so. */
    public RiskProfilerBuilder stops(Collection<Stop> more) {
        stops.addAll(more);
        return this;
    }

    /**
     * Makes a profiler for courses and tests. It takes travellers that are marked as invented and no others, and packs made for
     * training beside the usual ones; a profiler for service takes neither.
     */
    public RiskProfilerBuilder training() {
        training = true;
        return this;
    }

    /**
     * Where the alerts of partner units come from. Asked once for each assessment, on its thread, so that they change without reading
     * packs again: a field of the host that is replaced as a whole, such as an {@code AtomicReference}, serves best. Without it, rules on
     * alerts are not assessed and say so.
     *
     * @param current gives the alerts of the moment, {@link Alerts#none} when there are none, never null
     */
    public RiskProfilerBuilder alerts(Supplier<Alerts> current) {
        alerts = Optional.of(current);
        return this;
    }

    /**
     * Where the watch lists come from that travellers are held against. Asked once for each assessment, on its thread, so that lists change
     * without reading packs again. Only lists that may be used for the profiler's purpose are. Without it, or when lists are given and none
     * is for the purpose or in force on the day, rules on list matches are not assessed and say so.
     *
     * @param current gives the lists of the moment, {@link WatchLists#none} when there are none, never null
     */
    public RiskProfilerBuilder watchLists(Supplier<WatchLists> current) {
        watchLists = Optional.of(current);
        return this;
    }

    /** Empty when nobody can be asked: no lists were given, or none of them may be used for the purpose. */
    private Supplier<Optional<WatchLists>> listsForPurpose() {
        return watchLists
                .<Supplier<Optional<WatchLists>>>map(current -> () -> forPurpose(Wiring.current(current)))
                .orElse(Optional::empty);
    }

    private Optional<WatchLists> forPurpose(WatchLists all) {
        WatchLists fit = purpose.map(one -> all.forPurpose(one.code())).orElse(WatchLists.none());
        return fit.lists().isEmpty() && !all.lists().isEmpty() ? Optional.empty() : Optional.of(fit);
    }

    /**
     * Reads what was given and builds the profiler.
     *
     * @throws InvalidPackException when a pack is refused, with every problem of every pack
     * @throws PurposeRefusedException when a pack is not made for the purpose, or is for passengers and no purpose was given
     * @throws IllegalArgumentException when a pack is made for training and the profiler is not, or a stop names nothing that was loaded
     * @throws IllegalStateException when no pack was given
     */
    public RiskProfiler build() {
        List<ParsedPack> parsed = parsed();
        if (parsed.isEmpty()) {
            throw new IllegalStateException("No pack was given. Add one with pack(Path) or packs(...).");
        }
        PurposeRefusedException.check(parsed, purpose);
        Training context = new Training(training);
        context.check(parsed);
        Policies policies = new Policies(policy, reviewPolicy);
        return new RiskProfiler(
                context.guard(normaliser.apply(tables)),
                new PacksInForce(parsed, policies, station, new Stops(stops)),
                policies,
                new Explainer(Engine.version(), purpose));
    }

    /** For tests that stand in for the first stage. */
    RiskProfilerBuilder normaliser(Function<ReferenceData, RiskProfiler.Normalise> normalise) {
        normaliser = normalise;
        return this;
    }

    private List<ParsedPack> parsed() {
        List<InvalidPackException> refused = new ArrayList<>();
        List<RulePack> all = new ArrayList<>(packs);
        for (Path place : places) {
            try {
                all.add(RulePack.read(place));
            } catch (InvalidPackException e) {
                refused.add(e);
            }
        }
        throwIfAny(refused);
        return distinct(all);
    }

    private static void throwIfAny(List<InvalidPackException> refused) {
        if (refused.size() == 1) {
            throw refused.get(0);
        }
        if (!refused.isEmpty()) {
            throw InvalidPackException.all(refused);
        }
    }

    /** The same pack given twice is one pack; two that share id and version but differ are refused. */
    private static List<ParsedPack> distinct(List<RulePack> all) {
        Map<String, ParsedPack> distinct = new LinkedHashMap<>();
        for (RulePack pack : all) {
            if (!(pack instanceof ParsedPack parsed)) {
                throw new IllegalArgumentException(
                        "Pack " + pack.ref() + " was not read by this library. Read it with RulePack.read(Path).");
            }
            ParsedPack twin = distinct.putIfAbsent(pack.ref().toString(), parsed);
            if (twin != null && !twin.ref().equals(pack.ref())) {
                throw new InvalidPackException(
                        pack.ref().toString(),
                        List.of(PackProblem.error(
                                "pack.yaml",
                                0,
                                "Two packs are called " + pack.ref() + " but differ: SHA-256 "
                                        + twin.ref().sha256() + " and "
                                        + pack.ref().sha256() + ".",
                                "Give the changed one a new version.")));
            }
        }
        return List.copyOf(distinct.values());
    }
}
