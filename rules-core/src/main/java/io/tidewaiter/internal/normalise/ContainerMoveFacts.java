package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.model.ContainerMove;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Route;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the host knows of other moves of a container: in two places at once, or back with what it left with. */
final class ContainerMoveFacts {

    private static final int RETURN_DAYS = 90;

    private final Source source;
    private final @Nullable Route route;

    ContainerMoveFacts(Source source) {
        this.source = source;
        this.route = source.consignment().route();
    }

    void fill(ContainerBuilder builder, Equipment equipment) {
        List<ContainerMove> moves = Maybe.get(source.consignment().history(), History::containerMoves);
        ContainerMove elsewhere = Matching.least(moves, move -> elsewhere(move, equipment), ContainerMove::from);
        ContainerMove lastLeft = Matching.greatest(moves, move -> left(move, equipment), ContainerMove::to);
        builder.inTwoPlaces(
                        Truth.anyOf(moves, move -> elsewhere(move, equipment)).orNull())
                .otherPlace(Maybe.text(Maybe.get(elsewhere, ContainerMove::place)))
                .otherPlaceOn(Times.dayOrNull(Maybe.get(elsewhere, ContainerMove::from)))
                .returnsWithSameGoods(Truth.anyOf(moves, move -> leftWithSameGoods(move, equipment))
                        .orNull())
                .leftPortDaysAgo(Times.days(Times.dayOrNull(Maybe.get(lastLeft, ContainerMove::to)), source.day()));
    }

    private Truth elsewhere(ContainerMove move, Equipment equipment) {
        return ContainerNumberFacts.same(move.containerNumber(), equipment.containerNumber())
                .andThen(() -> onTheWay(move).not())
                .andThen(() -> duringVoyage(move));
    }

    /** The ports of the route are where the container should be. */
    private Truth onTheWay(ContainerMove move) {
        Truth transhipped = Truth.anyOf(Maybe.get(route, Route::transhipments), port -> Truth.same(port, move.place()));
        return transhipped
                .or(Truth.same(Maybe.get(route, Route::loading), move.place()))
                .or(Truth.same(Maybe.get(route, Route::discharge), move.place()));
    }

    /** A stay that only touches the voyage with its first or last moment does not count. */
    private Truth duringVoyage(ContainerMove move) {
        Instant loaded = Maybe.get(route, Route::loadedAt);
        Instant arrives = Maybe.get(route, Route::arrivesAt);
        Truth begins = Truth.before(loaded, move.from()).and(Truth.before(move.from(), arrives));
        Truth ends = Truth.before(loaded, move.to()).and(Truth.before(move.to(), arrives));
        Truth allOfIt = Truth.before(loaded, move.from())
                .or(Truth.before(move.to(), arrives))
                .not()
                .and(Truth.before(loaded, arrives));
        return begins.or(ends).or(allOfIt);
    }

    /** Whether it left the port of discharge with cargo, up to the as-of instant. */
    private Truth left(ContainerMove move, Equipment equipment) {
        return ContainerNumberFacts.same(move.containerNumber(), equipment.containerNumber())
                .andThen(() -> Truth.same(move.place(), Maybe.get(route, Route::discharge)))
                .and(Truth.of(move.loaded()))
                .andThen(() -> Truth.before(source.asOf(), move.to()).not());
    }

    private Truth leftWithSameGoods(ContainerMove move, Equipment equipment) {
        return left(move, equipment)
                .andThen(() -> Times.withinDaysBefore(Times.dayOrNull(move.to()), source.day(), RETURN_DAYS))
                .andThen(() -> sameGoods(HsFacts.cut(move.hsCode(), HsFacts.HEADING)));
    }

    private Truth sameGoods(@Nullable String heading) {
        return Truth.anyOf(
                source.consignment().goods(), item -> Truth.same(HsFacts.cut(item.hsCode(), HsFacts.HEADING), heading));
    }
}
