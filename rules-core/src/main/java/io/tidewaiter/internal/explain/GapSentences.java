package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Word;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Says in words what is missing, from the documented meanings. */
final class GapSentences {

    private static final int MOST = 3;

    private GapSentences() {}

    /** For example {@code Container CSQU3054383 has no verified gross mass of the packed container (equipment[0].verifiedGrossMass)}. */
    static String of(List<Lack> lacks) {
        if (lacks.isEmpty()) {
            return "A value cannot be computed from what was supplied";
        }
        StringJoiner told = new StringJoiner("; ");
        for (Lack lack : lacks.subList(0, Math.min(MOST, lacks.size()))) {
            told.add(one(lack));
        }
        int more = lacks.size() - MOST;
        return more > 0 ? told + "; and " + more + " more" : told.toString();
    }

    private static String one(Lack lack) {
        return lack.note()
                .map(note -> lack.label() + note.lacking() + needs(lack))
                .orElseGet(() -> notSupplied(lack));
    }

    private static String notSupplied(Lack lack) {
        return "Nothing is said about " + plural(lack) + " (" + String.join(", ", lack.supply()) + ")";
    }

    private static String plural(Lack lack) {
        return switch (lack.kind().getSimpleName()) {
            case "GoodsLine" -> "goods items";
            case "Trader" -> "parties";
            case "Change" -> "amendments";
            case "Paper" -> "documents";
            case "Route" -> "the route";
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
        if (word.type() == Integer.class) {
            String counted = noun.startsWith("number of ") ? noun.substring("number of ".length()) : noun;
            return ": the number of " + counted + " is not known";
        }
        return word.meaning().unit().equals("ratio") ? ": " + noun + " cannot be computed" : " has no " + noun;
    }

    private static String needs(Lack lack) {
        if (lack.supply().isEmpty() && lack.tables().isEmpty()) {
            return " (no entry in the reference tables)";
        }
        StringJoiner needs = new StringJoiner(", ", " (", ")");
        lack.supply().forEach(needs::add);
        lack.tables().forEach(name -> needs.add("table " + name + ", which is not loaded"));
        return needs.toString();
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
