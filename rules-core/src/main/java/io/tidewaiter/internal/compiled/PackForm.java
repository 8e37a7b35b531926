package io.tidewaiter.internal.compiled;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pack: what its manifest says, rules, lists, texts and warnings. */
final class PackForm {

    private PackForm() {}

    static void write(ParsedPack pack, FormWriter out) {
        out.text(pack.ref().id());
        out.text(pack.ref().version());
        out.text(pack.ref().sha256());
        out.text(pack.title());
        out.constant(pack.profile());
        out.texts(pack.purposes());
        out.text(pack.legalBasis());
        out.text(pack.owner());
        out.day(pack.validFrom());
        out.optionalDay(pack.validTo());
        out.day(pack.reviewBy());
        out.texts(pack.languages());
        out.texts(pack.scope().places());
        out.texts(pack.scope().offices());
        out.texts(pack.scope().operations());
        out.count(pack.rules().size());
        pack.rules().forEach(rule -> RuleForm.write(rule, out));
        out.count(pack.lists().size());
        new TreeMap<>(pack.lists()).values().forEach(list -> list(list, out));
        out.count(pack.texts().size());
        new TreeMap<>(pack.texts()).forEach((language, texts) -> texts(language, texts, out));
        out.count(pack.warnings().size());
        pack.warnings().forEach(warning -> warning(warning, out));
        out.count(pack.offences().size());
        pack.offences().forEach(out::constant);
        out.truth(pack.approval().isPresent());
        pack.approval().ifPresent(approval -> approval(approval, out));
        out.texts(pack.checklist());
        out.truth(pack.handling().training());
        out.texts(pack.handling().sensitive());
    }

    private static void approval(Approval approval, FormWriter out) {
        out.text(approval.author());
        out.text(approval.approver());
        out.text(approval.legal());
        out.day(approval.on());
    }

    private static List<Offence> readOffences(FormReader in) {
        int size = in.length();
        List<Offence> offences = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            offences.add(in.constant(Offence.class));
        }
        return offences;
    }

    private static Optional<Approval> readApproval(FormReader in) {
        return in.truth() ? Optional.of(new Approval(in.text(), in.text(), in.text(), in.day())) : Optional.empty();
    }

    private static void list(MemberList list, FormWriter out) {
        out.text(list.name());
        out.count(list.entries().size());
        for (MemberList.Entry entry : list.entries()) {
            out.text(entry.value());
            out.optionalDay(entry.validFrom());
            out.optionalDay(entry.validTo());
        }
    }

    private static void texts(String language, Map<String, RuleText> texts, FormWriter out) {
        out.text(language);
        out.count(texts.size());
        new TreeMap<>(texts).forEach((id, text) -> {
            out.text(id);
            out.text(text.title());
            out.text(text.because());
        });
    }

    private static void warning(PackProblem warning, FormWriter out) {
        out.constant(warning.severity());
        out.text(warning.file());
        out.signed(warning.line());
        out.text(warning.found());
        out.text(warning.advice());
    }

    /** Arguments are evaluated from left to right, which is the order they were written in. */
    static ParsedPack read(FormReader in) {
        return new ParsedPack(
                new PackRef(in.text(), in.text(), in.text()),
                in.text(),
                in.constant(Profile.class),
                in.texts(),
                in.text(),
                in.text(),
                in.day(),
                in.optionalDay(),
                in.day(),
                in.texts(),
                new PackScope(in.texts(), in.texts(), in.texts()),
                readRules(in),
                readLists(in),
                readTexts(in),
                readWarnings(in),
                readOffences(in),
                readApproval(in),
                in.texts(),
                new Handling(in.truth(), in.texts()));
    }

    private static List<Rule> readRules(FormReader in) {
        int size = in.length();
        List<Rule> rules = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rules.add(RuleForm.read(in));
        }
        return rules;
    }

    private static Map<String, MemberList> readLists(FormReader in) {
        Map<String, MemberList> lists = new TreeMap<>();
        for (int left = in.length(); left > 0; left--) {
            String name = in.text();
            int size = in.length();
            List<MemberList.Entry> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(new MemberList.Entry(in.text(), in.optionalDay(), in.optionalDay()));
            }
            lists.put(name, new MemberList(name, entries));
        }
        return lists;
    }

    private static Map<String, Map<String, RuleText>> readTexts(FormReader in) {
        Map<String, Map<String, RuleText>> byLanguage = new TreeMap<>();
        for (int left = in.length(); left > 0; left--) {
            String language = in.text();
            Map<String, RuleText> texts = new TreeMap<>();
            for (int rules = in.length(); rules > 0; rules--) {
                texts.put(in.text(), new RuleText(in.text(), in.text()));
            }
            byLanguage.put(language, texts);
        }
        return byLanguage;
    }

    private static List<PackProblem> readWarnings(FormReader in) {
        int size = in.length();
        List<PackProblem> warnings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            warnings.add(new PackProblem(
                    in.constant(PackProblem.Severity.class), in.text(), in.integer(), in.text(), in.text()));
        }
        return warnings;
    }
}
