package io.tidewaiter.internal.normalise;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FirstWordsTest {

    private static final int MANY = 1_000;

    private final FirstWords first = new FirstWords();

    @Test
    void aWordKnowsTheTablesWhosePhrasesItBegins() {
        int goods = first.table();
        int headings = first.table();
        first.add(goods, List.of("shark", "rest"));
        first.add(headings, List.of("shark", "rest"));
        first.add(goods, List.of("ivory", "rest"));
        assertThat(first.tables("shark")).isEqualTo(goods | headings);
        assertThat(first.tables("ivory")).isEqualTo(goods);
        first.add(goods, List.of());
        assertThat(first.tables("rest")).isZero();
    }

    @Test
    void manyWordsAreKeptApart() {
        int even = first.table();
        int odd = first.table();
        for (int i = 0; i < MANY; i++) {
            first.add(i % 2 == 0 ? even : odd, List.of("word" + i));
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(first.tables("word" + i)).as("word%d", i).isEqualTo(i % 2 == 0 ? even : odd);
        }
    }

    @Test
    void moreTablesThanThereAreBitsAreAMistakeThatShows() {
        for (int table = 0; table < Integer.SIZE - 1; table++) {
            assertThat(Integer.bitCount(first.table())).isOne();
        }
        assertThatThrownBy(first::table)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("31");
    }
}
