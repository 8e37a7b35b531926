package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Placement;
import io.tidewaiter.internal.score.QuickScore;
import java.util.List;

/**
 * Packs that are in force together, ready to judge and to count.
 *
 * @param board judges
 * @param score counts what the board found
 */
record Lineup(Board board, QuickScore score) {

    static Lineup of(List<ParsedPack> packs, LanePolicy policy) {
        Board board = Board.of(packs);
        return new Lineup(
                board,
                new QuickScore(
                        board.rules().stream()
                                .map(Placement::rule)
                                .map(rule -> rule.card())
                                .toList(),
                        policy));
    }
}
