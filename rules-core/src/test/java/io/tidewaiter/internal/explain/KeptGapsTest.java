package io.tidewaiter.internal.explain;

import io.tidewaiter.Assessment;
import io.tidewaiter.Gap;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.RandomRules;
import io.tidewaiter.internal.evaluate.RandomSheets;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeptGapsTest {

    private static final int PACKS = 12;
    private static final int RULES = 40;
    private static final int SHEETS = 200;

    private final long seed = Long.getLong("tidewaiter.seed", 20261122L);
    private final Policies policies = new Policies(LanePolicy.standard(), ReviewPolicy.standard());

    /** Somebody who has told of many subjects, on several threads at once, says of each what somebody says who never told of any. */
    @ParameterizedTest
    @EnumSource
    void tellsOfEachSubjectWhatIsLackingOfThatSubject(Profile profile) {
        System.out.println("kept gaps, seed " + seed + ", " + profile);
        int told = 0;
        for (int pack = 0; pack < PACKS; pack++) {
            told += compare(profile, seed + pack);
        }
        assertThat(told).as("gaps told, or the test tests little").isGreaterThan(PACKS * SHEETS);
    }

    private int compare(Profile profile, long packSeed) {
        RandomRules rules = new RandomRules(profile, packSeed);
        List<String> conditions = new ArrayList<>();
        while (conditions.size() < RULES) {
            conditions.add(rules.next());
        }
        ParsedPack pack = TestPacks.of(profile, conditions);
        Board board = Board.of(List.of(pack));
        RandomSheets sheets = new RandomSheets(profile, packSeed);
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            FactSheet sheet = i % 2 == 0 ? sheets.next() : withoutTables(sheets.next());
            tallies.add(policies.tally(new Matches(sheet, board.matches(sheet, board.judge(sheet)))));
        }
        Explainer experienced = new Explainer("test", Optional.empty());
        List<List<Gap>> told = tallies.parallelStream()
                .map(tally -> explain(experienced, tally).gaps())
                .toList();
        for (int i = 0; i < SHEETS; i++) {
            assertThat(told.get(i))
                    .as("pack %d, sheet %d", packSeed, i)
                    .isEqualTo(explain(new Explainer("test", Optional.empty()), tallies.get(i))
                            .gaps());
        }
        return told.stream().mapToInt(List::size).sum();
    }

    /** The same facts of somebody who has loaded no table at all. */
    private static FactSheet withoutTables(FactSheet sheet) {
        List<String> missing = Vocabulary.all(sheet.profile()).stream()
                .flatMap(kind -> WordNote.of(kind).stream())
                .flatMap(note -> note.tables().stream())
                .distinct()
                .sorted()
                .toList();
        return new FactSheet(
                sheet.profile(),
                sheet.reference(),
                sheet.asOf(),
                sheet.message(),
                sheet.facts(),
                sheet.tables(),
                missing);
    }

    private Assessment explain(Explainer explainer, Tally tally) {
        return explainer.explain(tally, policies.decide(tally), List.of());
    }

    /** What is kept is told of other subjects, so that it may name nothing of the first one. */
    @Test
    void keepsNothingOfASubject() throws ReflectiveOperationException {
        for (Class<? extends Fact> kind : KeptGaps.NUMBERED) {
            assertThat(full(kind, "ONE", 1).label())
                    .as(kind.getSimpleName())
                    .isEqualTo(full(kind, "OTHER", 2).label())
                    .isEqualTo(full(kind, null, 3).label());
        }
    }

    /** A fact with the number 7 and any value in every other field that can hold a text, a whole number, a day or a truth. */
    private static Fact full(Class<? extends Fact> kind, String text, int number) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> text == null ? null : value(one.getType(), text, number))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals("number") ? Integer.valueOf(7) : values[i];
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Fact) kind.getConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type, String text, int number) {
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class) {
            return number;
        }
        if (type == Boolean.class) {
            return number == 1;
        }
        return type == LocalDate.class ? LocalDate.ofEpochDay(number) : null;
    }
}
