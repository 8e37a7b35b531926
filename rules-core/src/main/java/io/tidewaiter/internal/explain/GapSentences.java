package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Word;
import java.util.List;
import java.util.Locale;

/** Says in words what is missing, from the documented meanings. */
final class GapSentences {

    private static final int MOST = 3;

    private GapSentences() {}

    /** For example {@code Container CSQU3054383 has no verified gross mass of the packed container (equipment[0].verifiedGrossMass)}. */
    static String of(List<Lack> lacks) {
        if (lacks.isEmpty()) {
            return "A value cannot be computed from what was supplied";
        }
        StringBuilder told = new StringBuilder(160);
        for (int i = 0; i < lacks.size() && i < MOST; i++) {
            add(lacks.get(i), told.append(i == 0 ? "" : "; "));
        }
        int more = lacks.size() - MOST;
        if (more > 0) {
            told.append("; and ").append(more).append(" more");
        }
        return told.toString();
    }

    private static void add(Lack lack, StringBuilder told) {
        if (lack.note().isPresent()) {
            told.append(lack.label()).append(lack.note().get().lacking());
            addNeeds(lack, told);
        } else {
            told.append("Nothing is said about ").append(plural(lack)).append(" (");
            join(lack.supply(), told);
            told.append(')');
        }
    }

    private static String plural(Lack lack) {
        return switch (lack.kind().getSimpleName()) {
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
            default -> lack.kind().getSimpleName().toLowerCase(Locale.ROOT) + "s";
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

    private static void addNeeds(Lack lack, StringBuilder told) {
        if (lack.supply().isEmpty() && lack.tables().isEmpty()) {
            told.append(" (no entry in the reference tables)");
            return;
        }
        told.append(" (");
        join(lack.supply(), told);
        String between = lack.supply().isEmpty() ? "" : ", ";
        for (String name : lack.tables()) {
            told.append(between).append("table ").append(name).append(", which is not loaded");
            between = ", ";
        }
        told.append(')');
    }

    private static void join(List<String> texts, StringBuilder told) {
        for (int i = 0; i < texts.size(); i++) {
            told.append(i == 0 ? "" : ", ").append(texts.get(i));
        }
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
