package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Word;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Says in words what is missing, from the documented meanings. */
final class GapSentences {

    private static final int MOST = 3;

    private GapSentences() {}

    /**
     * For example {@code Container CSQU3054383 has no verified gross mass of the packed container (equipment[0].verifiedGrossMass)}.
     *
     * @param told room to write in, used again for every sentence
     */
    static String of(Set<Lack> lacks, StringBuilder told) {
        if (lacks.isEmpty()) {
            return "A value cannot be computed from what was supplied";
        }
        told.setLength(0);
        Iterator<Lack> next = lacks.iterator();
        for (int i = 0; next.hasNext() && i < MOST; i++) {
            next.next().tell(i == 0 ? told : told.append("; "));
        }
        int more = lacks.size() - MOST;
        if (more > 0) {
            told.append("; and ").append(more).append(" more");
        }
        return told.toString();
    }

    /** How a sentence names the facts of a kind. */
    static String plural(Class<? extends Fact> kind) {
        return switch (kind.getSimpleName()) {
            case "GoodsLine" -> "goods items";
            case "Trader" -> "parties";
            case "Change" -> "amendments";
            case "Paper" -> "documents";
            case "Route" -> "the route";
            case "AlertHit" -> "alerts of partner units";
            case "ListMatch" -> "matches with watch lists";
            case "Baggage" -> "baggage";
            case "BookingChange" -> "changes of the booking";
            case "CheckIn" -> "check-in";
            case "EarlierTrip" -> "earlier journeys";
            case "OtherBooking" -> "other bookings";
            case "OtherDocument" -> "other documents";
            case "SharedLink" -> "what the booking shares with others";
            case "TravelDocument" -> "travel documents";
            default -> kind.getSimpleName().toLowerCase(Locale.ROOT) + "s";
        };
    }

    /** How a sentence goes on after the name of a fact that lacks a word. */
    static String lacking(Word word) {
        String meaning = word.meaning().value();
        for (String yesNo : List.of("True when ", "False when ")) {
            if (meaning.startsWith(yesNo)) {
                return ": it is not known whether " + clause(meaning.substring(yesNo.length()));
            }
        }
        if (word.type() == Boolean.class) {
            return ": it is not known whether it is "
                    + clause(meaning.startsWith("True for ") ? meaning.substring(9) : word.name());
        }
        String noun = noun(meaning);
        if (noun.startsWith("how ")) {
            return ": it is not known " + noun;
        }
        if (word.type() == Integer.class) {
            String counted = noun.startsWith("number of ") ? noun.substring("number of ".length()) : noun;
            return ": the number of " + counted + " is not known";
        }
        return word.meaning().unit().equals("ratio") ? ": " + noun + " cannot be computed" : " has no " + noun;
    }

    /** Ends a sentence with what the host can supply and the tables it lacks. */
    static void addNeeds(List<String> supply, List<String> tables, StringBuilder told) {
        StringJoiner needs = new StringJoiner(", ", " (", ")");
        supply.forEach(needs::add);
        tables.forEach(name -> needs.add("table " + name + ", which is not loaded"));
        told.append(needs);
    }

    /** A meaning up to its first comma or semicolon, small at the start unless it begins with an abbreviation. */
    private static String noun(String meaning) {
        String first = clause(meaning);
        boolean abbreviation = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return abbreviation || first.isEmpty() ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }

    private static String clause(String meaning) {
        int end = 0;
        while (end < meaning.length() && ",;:".indexOf(meaning.charAt(end)) < 0) {
            end++;
        }
        return meaning.substring(0, end).strip();
    }
}
