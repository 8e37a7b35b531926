package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Bag;
import io.tidewaiter.facts.BagBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.BagReport;
import io.tidewaiter.model.BagSign;
import io.tidewaiter.model.CheckInReport;
import io.tidewaiter.model.TravelHistory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one checked bag. */
final class BagFacts {

    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

    private final Trip trip;
    private final io.tidewaiter.model.Bag bag;
    private final @Nullable BagReport report;

    private BagFacts(Trip trip, io.tidewaiter.model.Bag bag) {
        this.trip = trip;
        this.bag = bag;
        this.report = report(trip.held(TravelHistory::bagReports), bag.tag());
    }

    static Bag derive(int number, io.tidewaiter.model.Bag bag, Trip trip, Traveller traveller) {
        return new BagFacts(trip, bag).derive(number, traveller);
    }

    private Bag derive(int number, Traveller traveller) {
        return BagBuilder.builder()
                .number(number)
                .tag(bag.tag())
                .weightKg(Numbers.kilograms(bag.weight()))
                .loaded(bag.loaded())
                .minutesAfterClose(minutes(closed(trip.held(TravelHistory::checkInReports)), bag.taggedAt()))
                .reissued(Maybe.get(report, BagReport::reissued))
                .checkedTo(bag.destination())
                .shortChecked(shortChecked().orNull())
                .signs(signs(Maybe.get(report, BagReport::signs)))
                .collected(bag.collected())
                .collectedAt(Maybe.get(report, BagReport::collectedAt))
                .collectedWhereLeft(collectedWhereLeft().orNull())
                .hoursOnBelt(onBelt())
                .traveller(traveller)
                .build();
    }

    /** Checked to an airport on the way out that is not its end. */
    private Truth shortChecked() {
        List<String> out = trip.itinerary().airportsOut();
        if (out == null || bag.destination() == null) {
            return Truth.UNKNOWN;
        }
        int at = out.lastIndexOf(bag.destination());
        return Truth.of(at > 0 && at < out.size() - 1);
    }

    private Truth collectedWhereLeft() {
        return Truth.same(Maybe.get(report, BagReport::collectedAt), new OnwardFacts(trip).leftAt());
    }

    private @Nullable BigDecimal onBelt() {
        Instant from = Maybe.get(report, BagReport::onBeltAt);
        if (bag.collected() == null) {
            return null;
        }
        return Times.hours(from, bag.collected() ? Maybe.get(report, BagReport::takenAt) : trip.asOf());
    }

    private static @Nullable BagReport report(@Nullable List<BagReport> reports, @Nullable String tag) {
        for (BagReport one : reports == null ? List.<BagReport>of() : reports) {
            Truth same = Truth.same(one.tag(), tag);
            if (same != Truth.FALSE) {
                return same == Truth.TRUE ? one : null;
            }
        }
        return null;
    }

    private static @Nullable Instant closed(@Nullable List<CheckInReport> reports) {
        return reports == null || reports.isEmpty() ? null : reports.get(0).closedAt();
    }

    private static @Nullable BigDecimal minutes(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? null
                : Numbers.of(BigDecimal.valueOf(Duration.between(from, to).toSeconds())
                        .divide(SECONDS_PER_MINUTE, 1, RoundingMode.HALF_EVEN));
    }

    private static @Nullable List<String> signs(@Nullable List<BagSign> signs) {
        if (signs == null) {
            return null;
        }
        TreeSet<String> names = new TreeSet<>();
        signs.forEach(sign -> names.add(sign.name()));
        return List.copyOf(names);
    }
}
