package io.tidewaiter.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the law keeps from criteria about passengers, and the fields that stand in for it. None of them is a word of the vocabulary; here
 * a rule that asks for one is told why.
 */
final class RestrictedWords {

    private static final String FORBIDDEN =
            "Directive (EU) 2016/681, Article 6(4): criteria are under no circumstances based on race or ethnic origin, political"
                    + " opinions, religion or philosophical beliefs, trade union membership, health, sexual life or orientation.";
    private static final String NEUTRAL =
            "C-817/19, paragraphs 197 and 198: criteria may not discriminate, directly or indirectly, nor put a protected group at a"
                    + " disadvantage by neutral wording.";
    private static final String ANNEX =
            "Directive (EU) 2016/681, Annex I: of general remarks only data of unaccompanied minors may be kept.";
    private static final Pattern PARTS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    /**
     * A kind of data that is restricted.
     *
     * @param words parts of field names that name it, small letters
     * @param called how a sentence calls it
     * @param law what the law says, quoted in plain words
     * @param instead what to use instead
     */
    record Restriction(Set<String> words, String called, String law, String instead) {

        /** The whole advice. */
        String advice() {
            return law + " " + instead;
        }
    }

    private static final String DOCUMENT_LOGIC = "What documents say is compared with each other before rules run: use"
            + " TravelDocument.codesExist, numberFits or reported.";
    private static final String CONDUCT =
            "Compare what the journey, the booking and the bags say; docs/vocabulary.md lists the words.";

    private static final List<Restriction> ALL = List.of(
            of("race ethnic ethnicity skin tribe caste clan", "race or ethnic origin", FORBIDDEN, CONDUCT),
            of("religion religious faith belief church mosque pilgrim", "religion or belief", FORBIDDEN, CONDUCT),
            of("politics political opinion", "political opinions", FORBIDDEN, CONDUCT),
            of("union unions", "trade union membership", FORBIDDEN, CONDUCT),
            of(
                    "health medical disability disabled wheelchair pregnant pregnancy medication",
                    "health",
                    FORBIDDEN,
                    CONDUCT),
            of("sexual orientation", "sexual life or orientation", FORBIDDEN, CONDUCT),
            of("meal meals diet food", "meals, which tell religion, belief and health", FORBIDDEN, CONDUCT),
            of(
                    "ssr special service services assistance",
                    "special services, which tell health, religion and age",
                    FORBIDDEN,
                    CONDUCT),
            of(
                    "remark remarks comment comments freetext osi note notes",
                    "remarks",
                    ANNEX,
                    "Use Traveller.unaccompaniedMinor and the words beside it."),
            of("sex gender male female", "sex", NEUTRAL, CONDUCT),
            of("salutation title titles mr mrs", "the form of address, which tells sex", NEUTRAL, CONDUCT),
            of(
                    "age birth born birthdate dateofbirth birthyear old young",
                    "age",
                    NEUTRAL,
                    "Whether somebody is under 18 is Traveller.minor, for protection."),
            of(
                    "birthplace placeofbirth birthcountry",
                    "the place of birth, which tells origin",
                    NEUTRAL,
                    DOCUMENT_LOGIC),
            of(
                    "nationality nationalities citizenship citizen passportcountry issuer issuing issuingstate"
                            + " issuingcountry residence residencecountry",
                    "nationality, or what stands in for it",
                    NEUTRAL,
                    DOCUMENT_LOGIC),
            of(
                    "name names surname familyname givenname givennames firstname lastname forename alias",
                    "names, which tell origin, religion and sex",
                    NEUTRAL,
                    "Use ListMatch for a match with a watch list, which needs a second identifier, and"
                            + " Traveller.spellingDistance for two spellings of one person."),
            of("language languages tongue script", "language, which tells origin", NEUTRAL, CONDUCT),
            of("marital married family kinship", "family life", NEUTRAL, CONDUCT));

    /** Codes of special meals and services (IATA) that would tell the same through a text. */
    private static final Set<String> CODES = Set.of(
            "AVML", "BBML", "CHML", "DBML", "FPML", "GFML", "HFML", "HNML", "KSML", "LCML", "LFML", "LSML", "MOML",
            "NLML", "RVML", "SFML", "SPML", "VGML", "VJML", "VLML", "VOML", "BLND", "DEAF", "DPNA", "MAAS", "MEDA",
            "OXYG", "STCR", "WCHC", "WCHR", "WCHS", "WCMP", "WCOB", "LANG");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Za-z]+");

    private RestrictedWords() {}

    private static Restriction of(String words, String called, String law, String instead) {
        return new Restriction(Set.of(words.split(" ", -1)), called, law, instead);
    }

    /** What a name of a field or kind asks for that is restricted; empty when it asks for nothing of that sort. */
    static Optional<Restriction> named(String name) {
        List<String> written = List.of(PARTS.split(name, -1));
        List<String> parts = new ArrayList<>(written);
        parts.add(name);
        for (int i = 1; i < written.size(); i++) {
            parts.add(written.get(i - 1) + written.get(i));
        }
        return ALL.stream()
                .filter(one -> parts.stream().anyMatch(part -> one.words().contains(part.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    /** The code of a meal or special service that stands as a word in a text; empty when there is none. */
    static Optional<String> code(String text) {
        return NOT_LETTERS
                .splitAsStream(text)
                .filter(word -> CODES.contains(word) || isMeal(word))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .sorted()
                .findFirst();
    }

    /** Codes of services are words when written small; those of meals never are. */
    private static boolean isMeal(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return capitals.endsWith("ML") && CODES.contains(capitals);
    }

    /** The law on meals and services. */
    static String lawOnCodes() {
        return FORBIDDEN + " " + CONDUCT;
    }
}
