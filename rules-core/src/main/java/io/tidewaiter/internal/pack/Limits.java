package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Condition;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Caps that keep a pack from costing more than any real rule does. */
final class Limits {

    static final int RULE_CHARACTERS = 65_536;
    static final int NESTING = 24;
    static final int PATTERNS = 6;
    static final int ALTERNATIVES = 64;
    static final int TESTS = 64;
    private static final int CHOICES = 1_000;
    private static final int REGEX_CHARACTERS = 200;

    /** A repeated group that itself holds a repetition or a choice can take time without bound on a text that almost fits. */
    private static final Pattern COSTLY = Pattern.compile("\\)(?:[*+]|\\{\\d*,\\d*\\}|\\{\\d{2,}\\})");

    private static final Pattern UNSAFE = Pattern.compile("\\\\[1-9k]|\\(\\?[=!<]|\\(\\?[a-z]*-?[a-z]*\\)");
    /** Two open repetitions cost at most the square of the text's length. */
    private static final Pattern OPEN_REPEATS = Pattern.compile("[*+]|\\{\\d*,\\}|\\{\\d{3,}");

    private static final int MOST_OPEN_REPEATS = 2;

    private Limits() {}

    static void choices(int count, int line) throws RefusedSyntax {
        if (count > CHOICES) {
            throw new RefusedSyntax(
                    line,
                    count + " choices",
                    "Put them into a list file and use memberOf; at most " + CHOICES + " fit here.");
        }
    }

    static void regex(String regex, int line) throws RefusedSyntax {
        if (regex.length() > REGEX_CHARACTERS) {
            throw new RefusedSyntax(
                    line,
                    "A regular expression of " + regex.length() + " characters",
                    "Use at most " + REGEX_CHARACTERS + ".");
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new RefusedSyntax(
                    line, "The regular expression \"" + regex + "\" (" + e.getDescription() + ")", "Correct it.");
        }
        String plain = regex.replaceAll("\\\\[^1-9k]", "x").replaceAll("\\[[^\\]]*\\]", "x");
        if (COSTLY.matcher(plain).find()
                || OPEN_REPEATS.matcher(plain).results().count() > MOST_OPEN_REPEATS) {
            throw new RefusedSyntax(
                    line,
                    "The costly regular expression \"" + regex + "\"",
                    "Do not repeat a group with * + or {n,}; use * and + at most twice, as in \".*(slide|barrel).*\".");
        }
        if (UNSAFE.matcher(regex).find()) {
            throw new RefusedSyntax(
                    line,
                    "A back reference, look-around or flag in the regular expression \"" + regex + "\"",
                    "Use plain characters, [...], |, (...), ?, *, + and . only.");
        }
    }

    /** How many alternatives a condition has when it is multiplied out; saturates instead of overflowing. */
    static long alternatives(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().mapToLong(Limits::alternatives).sum();
        }
        if (condition instanceof Condition.AllOf all) {
            long product = 1;
            for (Condition part : all.parts()) {
                product = Math.min(1_000_000, product * alternatives(part));
            }
            return product;
        }
        return 1;
    }

    /** How many comparisons a condition has. */
    static int tests(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().mapToInt(Limits::tests).sum();
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().mapToInt(Limits::tests).sum();
        }
        return 1;
    }
}
