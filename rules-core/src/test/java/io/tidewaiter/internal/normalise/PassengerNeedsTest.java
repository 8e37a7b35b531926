package io.tidewaiter.internal.normalise;

import io.tidewaiter.DataNeeds;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** LEG-39: a word is derived from the fields it names and from nothing else, so that a host may leave all others out. */
class PassengerNeedsTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final int TRAVELLERS = 120;
    private static final Set<String> ALWAYS = Set.of("reference", "legalGround", "heldUntil");
    private static final Normaliser NORMALISER = new Normaliser(TestTables.ALL);
    private static final List<Passenger> ALL = Stream.iterate(0L, seed -> seed + 1)
            .limit(TRAVELLERS)
            .map(seed -> new RandomRecords(seed).passenger())
            .toList();

    private static Stream<Word> words() {
        return Vocabulary.all(Profile.PASSENGER).stream()
                .filter(kind -> kind != ListMatch.class)
                .flatMap(kind -> Vocabulary.words(kind).stream())
                .filter(word -> !word.name().equals("number"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void is_derived_from_what_it_names(Word word) {
        Set<String> needed = DataNeeds.of(word).fields().stream()
                .map(field -> field.replace("[]", ""))
                .collect(Collectors.toSet());
        for (Passenger whole : ALL) {
            Passenger stripped = (Passenger) stripped(whole, "", needed);
            assertThat(values(stripped, word)).as(word + " of " + needed).isEqualTo(values(whole, word));
        }
    }

    private static List<Object> values(Passenger passenger, Word word) {
        FactSheet sheet = NORMALISER.normalise(passenger, AS_OF);
        List<Object> values = new ArrayList<>();
        values.add(sheet.supplied(word.kind()));
        for (Fact fact : sheet.of(word.kind())) {
            values.add(word.of(fact));
        }
        return values;
    }

    /** Records and lists of records stay as shells: that there was a booking or a second flight is no personal value. */
    private static Object stripped(Object whole, String place, Set<String> needed) {
        RecordComponent[] components = RandomRecords.components(whole.getClass());
        Object[] values = RandomRecords.values(whole);
        for (int i = 0; i < values.length; i++) {
            String path = place.isEmpty() ? components[i].getName() : place + "." + components[i].getName();
            if (values[i] != null && !ALWAYS.contains(components[i].getName()) && !covered(path, needed)) {
                values[i] = shell(values[i], path, needed);
            }
        }
        return RandomRecords.make(whole.getClass(), values);
    }

    private static boolean covered(String path, Set<String> needed) {
        return needed.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "."));
    }

    private static Object shell(Object value, String path, Set<String> needed) {
        if (value instanceof List<?> items) {
            return items.stream().allMatch(RandomRecords::isPlainRecord)
                    ? items.stream().map(item -> stripped(item, path, needed)).toList()
                    : null;
        }
        return RandomRecords.isPlainRecord(value) ? stripped(value, path, needed) : null;
    }
}
