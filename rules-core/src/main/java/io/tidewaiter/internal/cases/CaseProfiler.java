package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.Purpose;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.RiskProfilerBuilder;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.RulePack;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges cases with the real profiler. A second one, for cases with alerts, is built when the first of them comes. For one thread. */
public final class CaseProfiler implements CaseJudge {

    private final RulePack pack;
    private final ReferenceData tables;
    private final RiskProfiler plain;
    private @Nullable RiskProfiler withAlerts;
    private Alerts current = Alerts.none();

    /** A judge with one pack alone. */
    public CaseProfiler(RulePack pack, ReferenceData tables) {
        this.pack = pack;
        this.tables = tables;
        this.plain = builder().build();
    }

    @Override
    public Assessment judge(Subject subject, Instant asOf, Optional<Alerts> alerts) {
        if (alerts.isEmpty()) {
            return plain.assess(subject, asOf);
        }
        current = alerts.get();
        if (withAlerts == null) {
            withAlerts = builder().alerts(() -> current).build();
        }
        return withAlerts.assess(subject, asOf);
    }

    private RiskProfilerBuilder builder() {
        RiskProfilerBuilder builder = RiskProfiler.builder().packs(pack).tables(tables);
        return pack.profile() == Profile.CARGO
                ? builder
                : builder.purpose(new Purpose(pack.purposes().get(0), ""));
    }
}
