package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.Purpose;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.RiskProfilerBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.RulePack;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judges cases with the real profiler. Others, for cases with alerts or a watch list, are built when the first of them comes. For one thread. */
public final class CaseProfiler implements CaseJudge {

    private final RulePack pack;
    private final ReferenceData tables;
    private final RiskProfiler plain;
    private @Nullable RiskProfiler withAlerts;
    private @Nullable RiskProfiler withWatchLists;
    private CaseLists current = CaseLists.NONE;

    /** A judge with one pack alone. */
    public CaseProfiler(RulePack pack, ReferenceData tables) {
        this.pack = pack;
        this.tables = tables;
        this.plain = builder().build();
    }

    @Override
    public Assessment judge(Subject subject, Instant asOf, CaseLists lists) {
        current = lists;
        return profiler().assess(invented(subject), asOf);
    }

    /** Cases are invented, whether they say so or not, and judged as in a course. */
    private static Subject invented(Subject subject) {
        return subject instanceof Passenger passenger
                ? PassengerBuilder.builder(passenger).training(true).build()
                : subject;
    }

    private RiskProfiler profiler() {
        if (current.alerts().isPresent()) {
            withAlerts = withAlerts == null
                    ? builder().alerts(() -> current.alerts().orElseThrow()).build()
                    : withAlerts;
            return withAlerts;
        }
        if (current.watchLists().isPresent()) {
            withWatchLists = withWatchLists == null
                    ? builder()
                            .watchLists(() -> current.watchLists().orElseThrow())
                            .build()
                    : withWatchLists;
            return withWatchLists;
        }
        return plain;
    }

    private RiskProfilerBuilder builder() {
        RiskProfilerBuilder builder =
                RiskProfiler.builder().packs(pack).tables(tables).training();
        return pack.profile() == Profile.CARGO
                ? builder
                : builder.purpose(new Purpose(pack.purposes().get(0), ""));
    }
}
