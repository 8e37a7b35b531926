package io.tidewaiter.internal.lint;

import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackReader;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the author of a pack about passengers should look at. */
class PassengerLintTest {

    private static final String CARD = "@threat(SERIOUS_CRIME) @status(released) @points(15)";

    @Test
    void placesAloneAreToldApartWhateverTheyCount() {
        assertThat(lint(PassengerPacks.approved().rule("TST-01", CARD, "ListedLane( kind == \"LANE\" )")))
                .contains("A rule about places alone with 15 points");
        assertThat(lint(PassengerPacks.approved()
                        .rule("TST-01", CARD + " @kind(place)", "ListedLane( kind == \"LANE\" )")))
                .doesNotContain("places alone");
        assertThat(lint(PassengerPacks.approved()
                        .rule("TST-01", CARD, "ListedLane( kind == \"LANE\" )\n    Journey( stayHours < 48 )")))
                .doesNotContain("places alone");
    }

    @Test
    void whoMayHaveBeenWrongedIsNotImplicated() {
        assertThat(lint(PassengerPacks.approved().rule("TST-01", CARD, "Bag( reissued == true )")))
                .contains("others may have done to the traveller");
        assertThat(lint(PassengerPacks.approved()
                        .rule(
                                "TST-01",
                                CARD + " @limits(\"The traveller is not implicated by this alone.\")",
                                "Bag( reissued == true )")))
                .doesNotContain("others may have done");
    }

    @Test
    void whatSpeaksForATravellerInGeneralDoesNotSpeakAgainstProtection() {
        String victims = "@threat(VICTIMS) @status(released) @points(15)";
        String mitigation = "@threat(ANY) @status(released) @kind(mitigation) @points(-10)";
        PassengerPacks general = PassengerPacks.approved()
                .rule("TST-01", victims, "CheckIn( byOther == true )")
                .rule("TST-02", mitigation, "Traveller( minor == false )");
        assertThat(lint(general)).contains("No mitigating rule for VICTIMS");

        PassengerPacks cancelling = PassengerPacks.approved()
                .rule("TST-01", victims, "CheckIn( byOther == true )")
                .rule("TST-02", mitigation + " @cancels(\"TST-01\")", "Booking( household == true )");
        assertThat(lint(cancelling)).doesNotContain("No mitigating rule");
    }

    @Test
    void theWordsAreWordsOfTheVocabulary() {
        List<String> words = Vocabulary.all(Profile.PASSENGER).stream()
                .flatMap(kind -> Vocabulary.words(kind).stream())
                .map(Word::fullName)
                .toList();
        assertThat(words).containsAll(AbusedParties.WORDS);
    }

    private static String lint(PassengerPacks pack) {
        return PackLint.check(
                        PackReader.open(PackFiles.of("test", pack.files())), List.of(), LocalDate.parse("2026-03-04"))
                .stream()
                .map(PackProblem::toString)
                .collect(Collectors.joining("\n"));
    }
}
