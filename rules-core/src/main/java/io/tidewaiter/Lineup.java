package io.tidewaiter;

import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Placement;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.internal.score.QuickScore;
import io.tidewaiter.internal.score.Scores;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.internal.score.Verdict;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import java.util.List;

/**
 * Packs that are in force together, ready to judge and to count.
 *
 * @param board judges
 * @param scores counts what the board found
 */
record Lineup(Board board, Scores scores) {

    static Lineup of(Profile profile, List<ParsedPack> packs, Policies policies) {
        Board board = Board.of(packs);
        return new Lineup(board, profile == Profile.CARGO ? quick(board, policies) : whole(board, policies));
    }

    /** Consignments come by the million. */
    private static Scores quick(Board board, Policies policies) {
        List<RuleCard> cards =
                board.rules().stream().map(Placement::rule).map(Rule::card).toList();
        return new QuickScore(cards, policies.lanes());
    }

    /** Travellers come by the flight. */
    private static Scores whole(Board board, Policies policies) {
        return (sheet, judgement) -> {
            Tally tally = policies.tally(new Matches(sheet, board.matches(sheet, judgement)));
            return Verdict.of(tally, policies.decide(tally));
        };
    }
}
