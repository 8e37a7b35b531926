package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code pack.yaml} says besides when the pack is about passengers. */
final class PassengerManifest {

    /** Criteria about persons are reviewed at least once a year. */
    private static final int MOST_MONTHS = 12;

    private static final int LONGEST_QUESTION = 150;

    private static final Set<String> KEYS = Set.of("author", "approver", "legal", "on");

    private final YamlFields fields;
    private final Problems problems;

    PassengerManifest(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Purposes and the day of review are stricter for passengers; offences and approval belong to them alone. */
    void check(Profile profile, List<String> purposes, Optional<LocalDate> from, Optional<LocalDate> review) {
        if (profile == Profile.CARGO) {
            refuse("offences");
            refuse("approval");
            refuse("checklist");
            return;
        }
        if (purposes.isEmpty()) {
            problems.error(
                    fields.line("purpose"),
                    "A pack about passengers without a purpose",
                    "Name the purpose codes it may be used for: data about passengers may be used for listed purposes only"
                            + " (Directive (EU) 2016/681, Article 1(2)).");
        }
        if (fields.node("offences").isEmpty()) {
            problems.error(
                    fields.line("offences"),
                    "offences is missing",
                    "Add 'offences: [DRUG_TRAFFICKING]': terrorism, or serious crimes of Annex II of Directive (EU) 2016/681.");
        }
        if (fields.node("checklist").isEmpty()) {
            problems.error(
                    fields.line("checklist"),
                    "checklist is missing",
                    "Add 'checklist: [ \"...?\" ]', the questions a reviewer answers before a proposal is acted on: positive matches are"
                            + " reviewed one by one, by clear and objective criteria (C-817/19, paragraph 206).");
        }
        from.flatMap(day -> review.filter(due -> due.isAfter(day.plusMonths(MOST_MONTHS))))
                .ifPresent(due -> problems.error(
                        fields.line("reviewBy"),
                        "reviewBy " + due + " is more than " + MOST_MONTHS + " months after validFrom",
                        "Choose an earlier day: criteria about persons are reviewed regularly (Directive (EU) 2016/681,"
                                + " Article 6(4); C-817/19, paragraph 201)."));
    }

    private void refuse(String key) {
        if (fields.node(key).isPresent()) {
            problems.error(fields.line(key), key + " in a pack of profile CARGO", "Take it out.");
        }
    }

    List<Offence> offences() {
        List<Offence> offences = new ArrayList<>();
        for (String text : fields.texts("offences", "[DRUG_TRAFFICKING]")) {
            Optional<Offence> offence = Arrays.stream(Offence.values())
                    .filter(one -> one.name().equals(text))
                    .findFirst();
            offence.ifPresent(offences::add);
            if (offence.isEmpty()) {
                List<String> known =
                        Arrays.stream(Offence.values()).map(Offence::name).toList();
                problems.error(
                        fields.line("offences"),
                        "The offence " + Shown.quoted(text),
                        Nearest.hint(text, known) + "Known are " + String.join(", ", known) + ".");
            }
        }
        return offences;
    }

    /** What a reviewer has to answer. */
    List<String> checklist() {
        List<String> questions = fields.texts("checklist", "[ \"Do the facts shown come from this journey?\" ]");
        for (String question : questions) {
            if (question.isBlank() || question.length() > LONGEST_QUESTION) {
                problems.error(
                        fields.line("checklist"),
                        "A question of " + question.length() + " characters",
                        "Write one question of at most " + LONGEST_QUESTION
                                + " characters, that can be answered yes or no.");
            }
        }
        return questions;
    }

    /** The approval; empty when there is none, or when it is wrong. */
    Optional<Approval> approval() {
        Optional<YamlNode> node = fields.node("approval");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof YamlNode.Mapping mapping)) {
            problems.error(
                    fields.line("approval"),
                    "approval should be keys with values, is " + node.get().called(),
                    "Write 'approval: { author: ..., approver: ..., legal: ..., on: 2026-01-15 }'.");
            return Optional.empty();
        }
        return approval(new YamlFields(mapping, KEYS, problems));
    }

    private Optional<Approval> approval(YamlFields inner) {
        Optional<String> author = inner.requiredText("author", "Risk analysis unit");
        Optional<String> approver = inner.requiredText("approver", "Head of the passenger information unit");
        Optional<String> legal = inner.requiredText("legal", "Data protection officer");
        Optional<LocalDate> on = inner.requiredDate("on", "2026-01-15");
        if (author.isEmpty() || approver.isEmpty() || legal.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        differ(inner, author.get(), "approver", approver.get());
        differ(inner, author.get(), "legal", legal.get());
        return Optional.of(new Approval(author.get(), approver.get(), legal.get(), on.get()));
    }

    private void differ(YamlFields inner, String author, String key, String other) {
        if (author.equalsIgnoreCase(other)) {
            problems.error(
                    inner.line(key),
                    "The author is also the one under " + key,
                    "Have somebody else approve: four eyes see what two do not.");
        }
    }
}
