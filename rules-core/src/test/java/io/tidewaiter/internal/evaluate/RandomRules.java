package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.pack.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Conditions as an author might write them, using every construct of the rule language. */
public final class RandomRules {

    /** Few words per kind, so that two patterns and two rules often speak of the same thing. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    "Shipment",
                    List.of("mode", "grossMassKg", "packages", "relatedParties", "invoiceUsedOn", "pairShipments")),
            Map.entry(
                    "Route",
                    List.of("exportCountry", "detour", "transhipments", "transhipmentPorts", "usual", "freeZones")),
            Map.entry("GoodsLine", List.of("hs4", "netMassKg", "value", "packages", "needsCooling", "number")),
            Map.entry("Container", List.of("isoType", "tareMassKg", "seals", "full", "otherPlaceOn", "number")),
            Map.entry("Trader", List.of("role", "daysSinceRegistration", "authorised", "name")),
            Map.entry("Change", List.of("field", "hoursAfterLoading", "newValue")),
            Map.entry("Paper", List.of("type", "issuedOn", "validTo", "daysLeft", "quantity")),
            Map.entry("Bill", List.of("type", "airWaybillValid", "packages", "usedOn")),
            Map.entry("PostalItem", List.of("category", "postageToValue", "advanceData")),
            Map.entry("Specimen", List.of("appendix", "quantity", "listedSince", "sourceValid")),
            Map.entry("MotorVehicle", List.of("make", "modelYear", "makeFits")),
            Map.entry("Conveyance", List.of("plate", "massDifferenceKg", "groupage")),
            Map.entry("Transit", List.of("kind", "expired", "validTo")),
            Map.entry("Wagon", List.of("wagonNumber", "numberValid")),
            Map.entry("Referral", List.of("kind", "hoursLate", "descriptionChanged")),
            Map.entry("AlertHit", List.of("target", "named", "validTo", "similarity")),
            Map.entry("Traveller", List.of("role", "spellingDistance", "minor", "bornSameDay", "examinedAt")),
            Map.entry("Journey", List.of("origin", "stayHours", "legsOut", "via", "oneWay", "detour")),
            Map.entry("Booking", List.of("hoursBeforeDeparture", "paymentForms", "corporate", "travellers", "payer")),
            Map.entry("BookingChange", List.of("subject", "hoursAfterTicketing", "byAirline")),
            Map.entry("TravelDocument", List.of("kind", "expiresOn", "checkDigitsWrong", "numberFits", "reportedOn")),
            Map.entry("OtherDocument", List.of("usedOn", "spellingDistance", "otherIssuer")),
            Map.entry("CheckIn", List.of("by", "byOther", "boarded")),
            Map.entry("Baggage", List.of("pieces", "weightKg", "pooled", "pooledWith")),
            Map.entry("Bag", List.of("tag", "weightKg", "signs", "loaded", "number")),
            Map.entry("ListedLane", List.of("kind", "threat", "validTo")),
            Map.entry("ListedAgency", List.of("threat", "confirmedCases", "hitRate", "validTo")),
            Map.entry("SharedLink", List.of("kind", "bookings", "spreadHours", "related", "number")),
            Map.entry("OtherBooking", List.of("relation", "hoursApart", "meetsAtHub")),
            Map.entry("EarlierTrip", List.of("daysAgo", "stayHours", "roundTrip")),
            Map.entry("ListMatch", List.of("list", "similarity", "matched", "validTo")));

    private static final List<String> REGEXES =
            List.of("[A-Z]+", "0.*", ".*b.*", "\\\\d+", "(SEA|AIR)", "[^a]?.?", "", "\\u0416");

    private final SplittableRandom random;
    private final Root root;
    private int variables;
    private final List<String> numberVariables = new ArrayList<>();
    private final List<String> lineVariables = new ArrayList<>();

    /**
     * What rules of a profile are mostly about.
     *
     * @param kind the root
     * @param word the word that leads to it, with the dot
     * @param number a number of it
     * @param lines the kind most patterns are about, with its number
     * @param parts another kind to count
     */
    private record Root(
            Class<? extends Fact> kind, String word, String number, String lines, String lineNumber, String parts) {

        static Root of(Profile profile) {
            return profile == Profile.CARGO
                    ? new Root(Shipment.class, "shipment.", "grossMassKg", "GoodsLine", "netMassKg", "Container")
                    : new Root(Traveller.class, "traveller.", "spellingDistance", "Bag", "weightKg", "SharedLink");
        }
    }

    public RandomRules(long seed) {
        this(Profile.CARGO, seed);
    }

    public RandomRules(Profile profile, long seed) {
        this.root = Root.of(profile);
        this.random = new SplittableRandom(seed);
    }

    public String next() {
        variables = 0;
        numberVariables.clear();
        lineVariables.clear();
        List<String> lines = new ArrayList<>();
        lines.add(present());
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(
                    switch (random.nextInt(5)) {
                        case 0 -> "not " + pattern(kind(), false);
                        case 1 -> "exists " + pattern(kind(), false);
                        case 2 -> accumulate();
                        default -> present();
                    });
        }
        return String.join("\n", lines);
    }

    private String present() {
        Class<? extends Fact> kind = kind();
        String variable = "$f" + variables++;
        String text = variable + " : " + pattern(kind, true);
        if (kind.getSimpleName().equals(root.lines())) {
            lineVariables.add(variable);
        }
        return text;
    }

    private Class<? extends Fact> kind() {
        return random.nextInt(3) == 0
                ? Vocabulary.kind(root.lines()).orElseThrow()
                : pick(Vocabulary.all(Vocabulary.profile(root.kind())));
    }

    private String pattern(Class<? extends Fact> kind, boolean bind) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(condition(kind, 0));
        }
        List<Word> numbers = words(kind).stream().filter(w -> number(w)).toList();
        if (bind && !numbers.isEmpty() && random.nextInt(3) == 0) {
            String variable = "$n" + variables++;
            parts.add(
                    random.nextInt(parts.size() + 1),
                    variable + " : " + pick(numbers).name());
            numberVariables.add(variable);
        }
        return kind.getSimpleName() + "( " + String.join(", ", parts) + " )";
    }

    private String condition(Class<? extends Fact> kind, int depth) {
        if (depth < 2 && random.nextInt(4) == 0) {
            String sign = random.nextBoolean() ? " && " : " || ";
            return "(" + condition(kind, depth + 1) + sign + condition(kind, depth + 1) + ")";
        }
        boolean ofRoot = kind != root.kind() && random.nextInt(6) == 0;
        Word word = pick(words(ofRoot ? root.kind() : kind));
        return test((ofRoot ? root.word() : "") + word.name(), word);
    }

    private String test(String field, Word word) {
        String not = random.nextInt(3) == 0 ? "not " : "";
        if (number(word)) {
            return numberTest(field);
        }
        if (word.type() == Boolean.class) {
            return field + (random.nextBoolean() ? " == " : " != ") + random.nextBoolean();
        }
        if (word.type() == LocalDate.class) {
            return field + order() + quoted(pick(RandomSheets.DATES));
        }
        if (word.type() == List.class) {
            String one = field + " " + not + "contains " + quoted(text());
            return random.nextInt(3) == 0 ? "(" + one + " || " + field + " contains " + quoted(text()) + ")" : one;
        }
        return switch (random.nextInt(5)) {
            case 0 -> field + " " + not + "in (" + quoted(text()) + ", " + quoted(text()) + ")";
            case 1 -> field + " " + not + "matches \"" + pick(REGEXES) + "\"";
            case 2 -> field + " " + not + "memberOf watched";
            default -> field + (random.nextInt(3) == 0 ? " != " : " == ") + quoted(text());
        };
    }

    private String numberTest(String field) {
        if (random.nextInt(5) == 0) {
            return field + (random.nextBoolean() ? " in (" : " not in (") + number() + ", " + number() + ")";
        }
        return term(field) + order() + (random.nextInt(3) == 0 ? term(number()) : number());
    }

    /** A number, sometimes with arithmetic, sometimes with a variable of this or an earlier pattern. */
    private String term(String atom) {
        String other = switch (random.nextInt(4)) {
            case 0 -> numberVariables.isEmpty() ? number() : pick(numberVariables);
            case 1 -> lineVariables.isEmpty() ? number() : pick(lineVariables) + "." + root.lineNumber();
            case 2 -> root.word() + root.number();
            default -> number();
        };
        return switch (random.nextInt(6)) {
            case 0 -> atom + " + " + other;
            case 1 -> "(" + atom + " - " + other + ") * 2";
            case 2 -> other.equals("0") ? atom : atom + " / " + other;
            case 3 -> "2 * (" + atom + " + " + other + ")";
            default -> atom;
        };
    }

    private String accumulate() {
        Class<? extends Fact> kind = random.nextBoolean()
                ? Vocabulary.kind(root.lines()).orElseThrow()
                : Vocabulary.kind(root.parts()).orElseThrow();
        Word word = pick(words(kind).stream().filter(w -> number(w)).toList());
        String bound = "$a" + variables++;
        String pattern = kind.getSimpleName() + "( " + bound + " : " + word.name()
                + (random.nextBoolean() ? ", " + condition(kind, 1) : "") + " )";
        String result = "$r" + variables++;
        String count = "$c" + variables++;
        String function = pick(List.of("sum", "min", "max", "average")) + "(" + bound + ")";
        String test = result
                + order()
                + number()
                + (random.nextInt(3) == 0 ? " && " + count + order() + random.nextInt(4) : "");
        return "accumulate( " + pattern + "; " + result + " : " + function + ", " + count + " : count(1); " + test
                + " )";
    }

    private String order() {
        return " " + pick(List.of("==", "!=", "<", "<=", ">", ">=")) + " ";
    }

    private String number() {
        return pick(SHORT);
    }

    private static final List<String> SHORT =
            List.of("0", "1", "2", "3", "-1", "0.1", "1.5", "2.5", "10", "1000", "0.333333333333333333333333");

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ';
            quoted.append(
                    c == '"' || c == '\\' ? "\\" + c : control ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    /** Any text but those with a control character, which a rule cannot hold. */
    private String text() {
        String text = pick(RandomSheets.TEXTS);
        return text.indexOf(0) >= 0 ? "x" : text;
    }

    private static boolean number(Word word) {
        return word.type() == BigDecimal.class || word.type() == Integer.class;
    }

    private static List<Word> words(Class<? extends Fact> kind) {
        return WORDS.get(kind.getSimpleName()).stream()
                .map(n -> Vocabulary.word(kind, n).orElseThrow())
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
