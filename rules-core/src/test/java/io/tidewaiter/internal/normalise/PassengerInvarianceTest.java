package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LEG-03: who somebody is changes nothing. One attribute of 1,000 random travellers is changed wherever it stands; the facts, and with
 * them everything after, stay the same. Language, meal, religion and health cannot be changed, for the model has no place for them.
 */
class PassengerInvarianceTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final int TRAVELLERS = 1_000;
    private static final PersonName OTHER = new PersonName("XYZZYQUUX", "PLUGHFREDO");

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    /** What is changed, how, and the words of document logic that may follow it. */
    private static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of("sex", change("sex", value -> value == Sex.FEMALE ? Sex.MALE : Sex.FEMALE), Set.of()),
                Arguments.of("age", change("birthDate", value -> ((LocalDate) value).minusYears(23)), Set.of()),
                Arguments.of("year of birth", change("birthYear", value -> (Integer) value + 9), Set.of()),
                Arguments.of(
                        "nationality",
                        change("nationalities", value -> ((List<?>) value).isEmpty() ? value : List.of("STP")),
                        Set.of("TravelDocument.codesExist", "TravelDocument.unknownCode")),
                Arguments.of("birthplace", change("birthplace", value -> value + "TOWN"), Set.of()),
                Arguments.of("residence", change("residenceCountry", value -> "STP"), Set.of()),
                Arguments.of(
                        "name",
                        (BiFunction<Object, RecordComponent, Optional<Object>>)
                                (value, component) -> value.equals(ME) ? Optional.of(OTHER) : Optional.empty(),
                        Set.of()));
    }

    private static final PersonName ME = new PersonName("EXAMPLESON", "ANNA MARIA");

    private static BiFunction<Object, RecordComponent, Optional<Object>> change(
            String name, java.util.function.UnaryOperator<Object> to) {
        return (value, component) ->
                component.getName().equals(name) && component.getDeclaringRecord() == Identity.class
                        ? Optional.of(to.apply(value))
                        : Optional.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void changes_nothing(
            String attribute, BiFunction<Object, RecordComponent, Optional<Object>> change, Set<String> documentLogic) {
        int changed = 0;
        for (int seed = 0; seed < TRAVELLERS; seed++) {
            Passenger one = oneIdentity(new RandomRecords(seed).passenger());
            Passenger other = (Passenger) rewritten(one, change);
            changed += one.equals(other) ? 0 : 1;
            compare(
                    normaliser.normalise(one, AS_OF),
                    normaliser.normalise(other, AS_OF),
                    documentLogic,
                    attribute + seed);
        }
        assertThat(changed)
                .as("most travellers have one, or the test tests little")
                .isGreaterThan(TRAVELLERS / 2);
    }

    /** One person, by one name and date, in every paper. */
    private static Passenger oneIdentity(Passenger passenger) {
        Optional<Identity> first = Optional.ofNullable(passenger.advance()).map(advance -> advance.identity());
        return (Passenger) rewritten(passenger, (value, component) -> {
            if (value instanceof Identity identity) {
                return Optional.of(new Identity(
                        ME,
                        first.map(Identity::birthDate).orElse(identity.birthDate()),
                        identity.birthYear(),
                        identity.sex(),
                        identity.nationalities(),
                        identity.birthplace(),
                        identity.residenceCountry()));
            }
            boolean nearlyMe = value instanceof PersonName name && "EXAMPLESON".equals(name.familyName());
            // Of a change of spelling only the difference is a fact, and that stays.
            boolean ofChange = component.getDeclaringRecord() == BookingChange.class;
            return nearlyMe ? Optional.of(ofChange ? new PersonName("SAMPLER", "ANNA") : ME) : Optional.empty();
        });
    }

    private static Object rewritten(Object whole, BiFunction<Object, RecordComponent, Optional<Object>> change) {
        RecordComponent[] components = RandomRecords.components(whole.getClass());
        Object[] values = RandomRecords.values(whole);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                RecordComponent component = components[i];
                values[i] = change.apply(values[i], component).orElse(deeper(values[i], change));
            }
        }
        return RandomRecords.make(whole.getClass(), values);
    }

    private static Object deeper(Object value, BiFunction<Object, RecordComponent, Optional<Object>> change) {
        if (value instanceof List<?> items) {
            List<Object> changed = new ArrayList<>();
            items.forEach(item -> changed.add(RandomRecords.isPlainRecord(item) ? rewritten(item, change) : item));
            return changed;
        }
        return RandomRecords.isPlainRecord(value) ? rewritten(value, change) : value;
    }

    private static void compare(FactSheet one, FactSheet other, Set<String> documentLogic, String where) {
        assertThat(other.tables()).as(where).isEqualTo(one.tables());
        for (Class<? extends Fact> kind : Vocabulary.all(Profile.PASSENGER)) {
            assertThat(other.supplied(kind)).as(where).isEqualTo(one.supplied(kind));
            assertThat(other.of(kind)).as(where).hasSameSizeAs(one.of(kind));
            for (int i = 0; i < one.of(kind).size(); i++) {
                compare(one.of(kind).get(i), other.of(kind).get(i), documentLogic, where);
            }
        }
    }

    private static void compare(Fact one, Fact other, Set<String> documentLogic, String where) {
        RecordComponent[] components = RandomRecords.components(one.getClass());
        Object[] before = RandomRecords.values(one);
        Object[] after = RandomRecords.values(other);
        for (int i = 0; i < components.length; i++) {
            String word = one.getClass().getSimpleName() + "." + components[i].getName();
            if (!documentLogic.contains(word) && !(before[i] instanceof Traveller)) {
                assertThat(after[i]).as(where + " " + word).isEqualTo(before[i]);
            }
        }
    }
}
