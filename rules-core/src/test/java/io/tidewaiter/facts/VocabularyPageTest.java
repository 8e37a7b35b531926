package io.tidewaiter.facts;

import io.tidewaiter.model.Meaning;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.testing.ProjectRoot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The author's vocabulary page is made from the facts' own documentation. */
class VocabularyPageTest {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            BigDecimal.class, "number",
            Integer.class, "whole number",
            Boolean.class, "true or false",
            LocalDate.class, "date",
            List.class, "list of texts");

    /** Run with {@code -Dtidewaiter.update=true} to write the page anew. */
    @Test
    void thePageIsCurrent() throws IOException {
        Path page = ProjectRoot.find().resolve("docs/vocabulary.md");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.writeString(page, page());
        }
        assertThat(page).hasContent(page());
    }

    @Test
    void everyWordHasAMeaningAndSaysWhereItComesFrom() {
        assertThat(words()).allSatisfy(word -> {
            assertThat(word.meaning()).as(word.fullName()).isNotNull();
            assertThat(word.meaning().value()).as(word.fullName()).isNotBlank().doesNotEndWith(".");
            assertThat(word.meaning().from()).as(word.fullName()).isNotEmpty();
            assertThat(TYPES).as(word.fullName()).containsKey(word.type());
        });
    }

    @Test
    void numbersHaveAUnitUnlessTheyAreAmountsOrPositions() {
        assertThat(words().filter(w -> w.type() == BigDecimal.class || w.type() == Integer.class))
                .filteredOn(w -> w.meaning().unit().isEmpty())
                .extracting(Word::fullName)
                .allSatisfy(
                        name -> assertThat(name)
                                .matches(
                                        ".*\\.(number|goodsItem|.*[vV]alue(30Days)?|.*[tT]hreshold|.*Amount|.*[qQ]uantity(Left)?|quota.*)"));
    }

    /** Drools takes a truth value that begins with "is" for a getter of something else. */
    @Test
    void noWordLooksLikeAGetter() {
        assertThat(words().map(Word::name)).noneMatch(name -> name.matches("(is|get)[A-Z].*"));
        assertThat(words().filter(word -> word.type() == Boolean.class).map(Word::name))
                .noneMatch(name -> name.startsWith("is"));
    }

    private static Stream<Word> words() {
        return Vocabulary.all().stream().flatMap(kind -> Vocabulary.words(kind).stream());
    }

    private static String page() {
        return """
                # Vocabulary

                Every word a rule may use: %d kinds of facts, %d words. Made from the facts themselves; do not edit.

                A word is written as it stands here inside the parentheses of its kind, `Container( tareMassKg > 4000 )`, and with `shipment.`
                in front when it belongs to the consignment as a whole: `Container( shipment.mode == "SEA" )`. A value that is missing is
                unknown, and the rule is then reported as not assessed. *From* names the fields of a consignment a word is derived from,
                and the reference tables it needs.

                There are two vocabularies, [cargo](#cargo) and [passengers](#passengers). A pack has one profile and uses the words of
                that one: facts of cargo and of passengers are never looked at together.
                """.formatted(Vocabulary.all().size(), words().count())
                + part(Profile.CARGO, """

                # Cargo

                Words of packs of profile CARGO. Every kind leads to the consignment with `shipment.`.
                """)
                + part(Profile.PASSENGER, """

                # Passengers

                Words of packs of profile PASSENGER. Every kind leads to the traveller with `traveller.`: `Bag( traveller.minor == false )`.
                *From* names fields of a passenger. There is no word for sex, age, nationality, place of birth, name, language, religion,
                meal, special service, remark or form of address, and a rule that asks for one is refused with the law that forbids it.
                """);
    }

    private static String part(Profile profile, String heading) {
        return heading
                + Vocabulary.all(profile).stream()
                        .map(VocabularyPageTest::section)
                        .collect(Collectors.joining());
    }

    private static String section(Class<? extends Fact> kind) {
        String rows =
                Vocabulary.words(kind).stream().map(VocabularyPageTest::row).collect(Collectors.joining());
        return "\n## " + kind.getSimpleName() + "\n\n"
                + kind.getAnnotation(Meaning.class).value() + ".\n\n"
                + "| word | type | meaning | example | from |\n| --- | --- | --- | --- | --- |\n" + rows;
    }

    private static String row(Word word) {
        Meaning meaning = word.meaning();
        String unit = meaning.unit().isEmpty() ? "" : ", " + meaning.unit();
        String example = meaning.example().isEmpty() ? "" : "`" + meaning.example() + "`";
        String from = Stream.concat(
                        Stream.of(meaning.from()).map(f -> "`" + f + "`"),
                        Stream.of(meaning.tables()).map(t -> "table " + t))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s%s | %s | %s | %s |\n"
                .formatted(word.name(), TYPES.get(word.type()), unit, meaning.value(), example, from);
    }
}
