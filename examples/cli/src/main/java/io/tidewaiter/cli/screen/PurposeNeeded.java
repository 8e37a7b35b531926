package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.pack.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says why travellers need a purpose, which purposes there are, and what to type. */
final class PurposeNeeded {

    private static final String LAW =
            "Data about travellers may be used to prevent, detect, investigate and prosecute terrorist offences and serious crime, and"
                    + " for nothing else; each use has to say for which (Directive (EU) 2016/681, Articles 1(2) and 6; Court of Justice,"
                    + " C-817/19).";

    private final SortedMap<String, SortedSet<String>> packs = new TreeMap<>();
    private final List<String> command;

    /**
     * @param packs those that could be used
     * @param command what was typed
     */
    PurposeNeeded(Collection<RulePack> packs, List<String> command) {
        this.command = command;
        for (RulePack pack : packs) {
            for (String code : pack.purposes()) {
                this.packs
                        .computeIfAbsent(code, any -> new TreeSet<>())
                        .add(pack.ref().id());
            }
        }
    }

    /** When none was given. */
    CommandFailure none(String what) {
        return failure(what + ", and no purpose was given.", "");
    }

    /** When one was given that no pack is made for. */
    CommandFailure unknown(String code) {
        return failure("No pack for travellers is made for the purpose " + code + ".", code);
    }

    private CommandFailure failure(String found, String wrong) {
        return new CommandFailure(
                found + "\n" + LAW + "\nPurposes of the packs, and the packs that are made for each:\n" + table() + "\n"
                        + example(wrong) + "\nNothing was screened.");
    }

    private String table() {
        int width = packs.keySet().stream().mapToInt(String::length).max().orElse(0);
        return packs.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "  %-" + Math.max(width, 1) + "s  %s",
                        entry.getKey(),
                        String.join(", ", entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String example(String wrong) {
        if (packs.isEmpty()) {
            return "The packs name no purpose: give others with --pack.";
        }
        String typed = command.stream()
                .filter(word -> !word.equals("--purpose") && !word.equals("--purpose=" + wrong))
                .filter(word -> wrong.isEmpty() || !word.equals(wrong))
                .map(PurposeNeeded::quoted)
                .collect(Collectors.joining(" "));
        return "For example:\n  tidewaiter " + typed + " --purpose " + packs.firstKey();
    }

    private static String quoted(String word) {
        return word.matches("[\\p{Alnum}._/:=@+,~-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
