package io.tidewaiter;

import io.tidewaiter.Checked.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A proposal about a person stays open until a person has answered everything (LEG-12, LEG-13). */
class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final List<String> CRITERIA = List.of("Is it the same person?", "Is there an ordinary reason?");

    @Test
    void withoutEveryAnswerItStaysOpen() {
        Review open = Review.open(true, CRITERIA);
        assertThat(open.state()).isEqualTo(Review.State.OPEN);
        assertThatThrownBy(() -> open.closed("officer-4", NOW, "NO_ACTION", "Explained"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Is it the same person?")
                .hasMessageContaining("Is there an ordinary reason?");
        List<Checked> half =
                List.of(Checked.open(CRITERIA.get(0)).answered(Answer.YES, ""), Checked.open(CRITERIA.get(1)));
        assertThatThrownBy(() -> open.closed("officer-4", NOW, "NO_ACTION", "Explained", half))
                .hasMessageContaining("Is there an ordinary reason?")
                .hasMessageNotContaining("same person");
    }

    @Test
    void withEveryAnswerAPersonClosesIt() {
        List<Checked> answers = List.of(
                Checked.open(CRITERIA.get(0)).answered(Answer.YES, "Document seen"),
                Checked.open(CRITERIA.get(1)).answered(Answer.UNCLEAR, ""));
        Review closed = Review.open(true, CRITERIA).closed("officer-4", NOW, "NO_ACTION", "Explained", answers);
        assertThat(closed.state()).isEqualTo(Review.State.CLOSED);
        assertThat(closed.checklist()).contains(answers);
        assertThat(answers.get(1).note()).isEmpty();
    }

    @Test
    void answersToOtherQuestionsAreRefused() {
        List<Checked> others = List.of(Checked.open("Another?").answered(Answer.NO, ""));
        assertThatThrownBy(() -> Review.open(true, CRITERIA).closed("officer-4", NOW, "NO_ACTION", "Explained", others))
                .hasMessageContaining("other criteria");
    }

    @Test
    void nobodyMakesAClosedReviewWithoutAPerson() {
        assertThatThrownBy(() -> new Review(
                        true,
                        Review.State.CLOSED,
                        Optional.of(" "),
                        Optional.empty(),
                        Optional.of("NO_ACTION"),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("who, reason");
        assertThat(Review.open(false)
                        .closed("officer-4", NOW, "RELEASED", "Nothing found")
                        .checklist())
                .isEmpty();
    }
}
