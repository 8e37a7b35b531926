package io.tidewaiter.internal.pack;

import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A corpus of packs the law forbids: each is refused with the rule, the line, the law and what to write instead. */
class ForbiddenPacksTest {

    private static final String CARD = "@threat(SERIOUS_CRIME) @status(released) @points(15)";
    private static final String DIRECTIVE = "Directive (EU) 2016/681";
    private static final String COURT = "C-817/19";

    private static Stream<String> fields() {
        return Stream.of(
                "sex",
                "gender",
                "age",
                "birthDate",
                "dateOfBirth",
                "birthYear",
                "nationality",
                "nationalities",
                "citizenship",
                "passportCountry",
                "issuer",
                "issuingState",
                "residenceCountry",
                "birthplace",
                "placeOfBirth",
                "countryOfBirth",
                "name",
                "familyName",
                "givenNames",
                "surname",
                "firstName",
                "language",
                "languages",
                "meal",
                "mealCode",
                "specialMeal",
                "diet",
                "specialService",
                "ssr",
                "ssrCodes",
                "serviceRequests",
                "remarks",
                "generalRemarks",
                "freeText",
                "osi",
                "salutation",
                "title",
                "religion",
                "faith",
                "race",
                "ethnicOrigin",
                "politicalOpinion",
                "tradeUnion",
                "health",
                "wheelchair",
                "disability",
                "pregnancy",
                "sexualOrientation",
                "maritalStatus");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldIsRefusedWithTheLaw(String field) {
        for (String kind : List.of("Traveller", "Booking", "TravelDocument")) {
            PackProblem problem =
                    only(PassengerPacks.approved().rule("TST-01", CARD, kind + "( " + field + " == \"X\" )"));

            assertThat(problem.file()).isEqualTo("rules/TST-01.drl");
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.found()).contains(kind + " has no field '" + field + "'", "may not look at");
            assertThat(problem.advice())
                    .containsAnyOf(DIRECTIVE, COURT)
                    .containsAnyOf("Use ", "use ", "Compare", "Traveller.minor");
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void soIsTheFieldOfTheTraveller(String field) {
        PackProblem problem =
                only(PassengerPacks.approved().rule("TST-01", CARD, "Bag( traveller." + field + " == \"X\" )"));

        assertThat(problem.found()).contains("may not look at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nationality", "Meal", "SpecialService", "Remark", "Religion", "PersonName", "Language"})
    void aKindIsRefusedWithTheLaw(String kind) {
        PackProblem problem = only(PassengerPacks.approved().rule("TST-01", CARD, kind + "( value == \"X\" )"));

        assertThat(problem.found()).contains("The kind of fact '" + kind + "'");
        assertThat(problem.advice())
                .contains("Of passengers a rule may not look at")
                .containsAnyOf(DIRECTIVE, COURT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOML", "KSML", "HNML", "VJML", "WCHR", "BLND", "moml", ".*MOML.*", "(KSML|MOML)"})
    void aCodeOfAMealOrServiceIsRefused(String code) {
        PackProblem problem = only(PassengerPacks.approved()
                .rule("TST-01", CARD, "Booking( reference matches \"" + code + "\", hoursBeforeDeparture < 24 )"));

        assertThat(problem.found()).contains("of a meal or a special service in TST-01");
        assertThat(problem.advice()).contains(DIRECTIVE);
    }

    @Test
    void aSentenceMayNotShowWhatTheRuleMayNotSee() {
        PackProblem problem = only(PassengerPacks.approved()
                .rule(
                        "TST-01",
                        CARD.replace("@points", "@because(\"{familyName} again\") @points"),
                        "Bag( loaded == true )"));

        assertThat(problem.found()).isEqualTo("The placeholder {familyName}");
        assertThat(problem.advice()).contains(COURT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Journey( origin == \"SID\" )",
                "Journey( origin in (\"SID\", \"RAI\") )",
                "Journey( via contains \"RAI\" )",
                "Journey( destination matches \"S.*\" )",
                "Journey( onwardCountry != \"CV\" )",
                "Booking( agencyNumber == \"99912345\" )",
                "TravelDocument( unknownCode == \"QQQ\" )"
            })
    void aPlaceWrittenIntoARuleIsRefused(String condition) {
        PackProblem problem = only(PassengerPacks.approved().rule("TST-01", CARD, condition));

        assertThat(problem.found()).contains("written into the rule");
        assertThat(problem.advice()).contains(COURT, "ListedLane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value,valid_from,valid_to,note\nCV,,,\n",
                "value,valid_from,valid_to,note\nCV,2026-01-01,,because\n",
                "value,valid_from,valid_to,note\nCV,2026-01-01,2026-12-31,because\n"
            })
    void aListOfCountriesWithoutAnEndIsRefused(String list) {
        PackProblem problem = only(PassengerPacks.approved()
                .list("watched", list)
                .rule("TST-01", CARD, "Journey( onwardCountry memberOf watched )"));

        assertThat(problem.found()).contains("The list watched");
    }

    @Test
    void aListWithAnEndMayBeUsed() {
        assertThatNoException()
                .isThrownBy(() -> PassengerPacks.approved()
                        .list("watched", "value,valid_from,valid_to,note\nSID,2026-01-01,2026-03-31,EX-L-7\n")
                        .rule(
                                "TST-01",
                                CARD,
                                "Journey( hub != \"NONE\" || destination memberOf watched, stayHours < 48 )")
                        .read());
    }

    @Test
    void factsOfCargoAreRefusedAndTheOtherWayRound() {
        PackProblem cargo = only(PassengerPacks.approved().rule("TST-01", CARD, "Container( tareMassKg > 1 )"));
        assertThat(cargo.found()).isEqualTo("Container is a fact of cargo, in a pack of profile PASSENGER");

        PackProblem passenger = only(PassengerPacks.of("""
                { id: test-cargo, version: 1.0.0, title: Test, profile: CARGO, purpose: [], legalBasis: none, owner: tests,
                  validFrom: 2026-01-01, reviewBy: 2027-01-01 }
                """)
                .rule("TST-01", "@threat(CONTRABAND) @status(released) @points(15)", "Bag( weightKg > 1 )"));
        assertThat(passenger.found()).isEqualTo("Bag is a fact of passengers, in a pack of profile CARGO");
        assertThat(passenger.advice()).contains("never looked at together");
    }

    @Test
    void theRootOfTheOtherProfileIsRefused() {
        assertThat(only(PassengerPacks.approved().rule("TST-01", CARD, "Bag( shipment.mode == \"SEA\" )"))
                        .found())
                .isEqualTo("Bag belongs to no shipment");
    }

    @Test
    void oneRuleMayNotLeadToAProposalAlone() {
        assertThat(only(PassengerPacks.approved().rule("TST-01", CARD.replace("15", "31"), "Bag( weightKg > 1 )"))
                        .found())
                .isEqualTo("31 points for one rule about a passenger");
        assertThat(only(PassengerPacks.approved().rule("TST-01", CARD + " @review(true)", "Bag( weightKg > 1 )"))
                        .found())
                .isEqualTo("@review on a rule that is no hit on a document and no alert");
        assertThatNoException()
                .isThrownBy(() -> PassengerPacks.approved()
                        .rule(
                                "TST-01",
                                "@threat(SECURITY) @status(released) @points(60) @review(true)",
                                "CheckIn( boarded == false )\n    Bag( loaded == true )")
                        .read());
    }

    @Test
    void learnedPointsAreRefused() {
        String learned = CARD.replace("@points", "@origin(\"Learned by a model on 2025 data\") @points");

        assertThat(only(PassengerPacks.approved().rule("TST-01", learned, "Bag( weightKg > 1 )"))
                        .found())
                .isEqualTo("Points that were learned by a machine");
    }

    @Test
    void theManifestNamesPurposeOffencesAndADayWithinAYear() {
        InvalidPackException refused = refused(PassengerPacks.of("""
                id: test-passengers
                version: 1.0.0
                title: Test
                profile: PASSENGER
                purpose: []
                legalBasis: none
                owner: tests
                validFrom: 2026-01-01
                reviewBy: 2027-01-02
                approval: { author: Anna, approver: anna, legal: Anna, on: 2026-01-01 }
                """).rule("TST-01", CARD, "Bag( weightKg > 1 )"));

        assertThat(refused.problems())
                .extracting(PackProblem::found)
                .contains(
                        "A pack about passengers without a purpose",
                        "offences is missing",
                        "checklist is missing",
                        "reviewBy 2027-01-02 is more than 12 months after validFrom",
                        "The author is also the one under approver",
                        "The author is also the one under legal");
    }

    @Test
    void offencesAreThoseOfTheLaw() {
        assertThat(refused(PassengerPacks.of("""
                        id: test-passengers
                        version: 1.0.0
                        title: Test
                        profile: PASSENGER
                        purpose: [PIU-CRIME]
                        offences: [SHOPLIFTING]
                        checklist: [ "Do the facts shown come from this journey?" ]
                        legalBasis: none
                        owner: tests
                        validFrom: 2026-01-01
                        reviewBy: 2026-12-31
                        """).rule("TST-01", CARD, "Bag( weightKg > 1 )"))
                        .problems())
                .extracting(PackProblem::found)
                .containsExactly("The offence 'SHOPLIFTING'");
    }

    private static InvalidPackException refused(PassengerPacks pack) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, pack::read);
        assertThat(refused).as("the pack is refused").isNotNull();
        return refused;
    }

    private static PackProblem only(PassengerPacks pack) {
        List<PackProblem> errors = refused(pack).problems().stream()
                .filter(one -> one.severity() == PackProblem.Severity.ERROR)
                .toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
