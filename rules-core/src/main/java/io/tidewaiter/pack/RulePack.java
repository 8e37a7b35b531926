package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A versioned set of rules, immutable once read. Any number of versions can be used side by side. */
public interface RulePack {

    /**
     * Reads and checks a pack from a folder, a zip or a jar.
     *
     * @throws InvalidPackException with every problem found
     */
    static RulePack read(Path place) {
        return PackReader.read(place);
    }

    /**
     * Reads and checks a pack whose files are in memory, for example from the class path.
     *
     * @param name where they come from, for messages
     * @param files content by path inside the pack, such as {@code rules/SEA-01.drl}
     * @throws InvalidPackException with every problem found
     */
    static RulePack read(String name, Map<String, byte[]> files) {
        return PackReader.open(PackFiles.of(name, files)).pack();
    }

    /** Id, version and digest. */
    PackRef ref();

    /** Title, English. */
    String title();

    /** What it is made for. */
    Profile profile();

    /** Purpose codes it may be used for; empty when any. */
    List<String> purposes();

    /** Legal basis, in words. */
    String legalBasis();

    /** Offences it may be used against, for a pack about passengers; empty for cargo. */
    List<Offence> offences();

    /** Who approved it, for a pack about passengers; without an approval all its rules are drafts. */
    Optional<Approval> approval();

    /** Who looks after it. */
    String owner();

    /** First day it is in force. */
    LocalDate validFrom();

    /** Last day it is in force; empty when open. */
    Optional<LocalDate> validTo();

    /** Day by which it has to be reviewed. */
    LocalDate reviewBy();

    /** Languages of its texts besides English, BCP 47, for example {@code sq}, {@code sr-Latn}, {@code sr-Cyrl}. */
    List<String> languages();

    /** Places, offices and joint operations it is limited to. */
    PackScope scope();

    /** Whether it is for training only, and what of it must not leave the unit. */
    Handling handling();

    /** What a reviewer of a proposal has to answer, English; empty for a pack about cargo. */
    List<String> checklist();

    /** Cards of all rules, sorted by id. */
    List<RuleCard> cards();

    /**
     * Words a rule reads, sorted, for example {@code Container.verifiedGrossMassKg}; empty when the pack has no such rule.
     */
    List<String> words(String ruleId);

    /** Names of the pack's own lists, sorted. */
    List<String> listNames();

    /** What a reader sees of a rule; empty when the pack has no text in that language. */
    Optional<RuleText> text(String ruleId, String language);

    /** Warnings found while reading; errors refuse the pack. */
    List<PackProblem> warnings();
}
