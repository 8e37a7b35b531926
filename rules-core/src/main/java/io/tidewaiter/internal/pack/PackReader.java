package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a pack and gathers everything that is wrong with it before it says so. */
public final class PackReader {

    private final PackFiles files;
    private final FileMemory memory;
    private final List<PackProblem> problems;

    private PackReader(PackFiles files, FileMemory memory) {
        this.files = files;
        this.memory = memory;
        this.problems = new ArrayList<>(files.problems());
    }

    /**
     * Reads and checks a pack from a folder, a zip or a jar.
     *
     * @throws InvalidPackException with every problem found
     */
    public static ParsedPack read(Path place) {
        return open(PackFiles.load(place)).pack();
    }

    /**
     * Reads a pack again, parsing only what changed since the memory last met its files.
     *
     * @throws InvalidPackException with every problem found
     */
    public static ParsedPack read(Path place, FileMemory memory) {
        PackFiles files = PackFiles.load(place);
        memory.keepOnly(files.texts());
        return new PackReader(files, memory).open().pack();
    }

    /** Reads a pack with its cases. */
    public static OpenedPack open(Path place) {
        return open(PackFiles.load(place));
    }

    /** Reads a pack with its cases from files that are loaded already. */
    public static OpenedPack open(PackFiles files) {
        return new PackReader(files, new FileMemory()).open();
    }

    private OpenedPack open() {
        Problems ofManifest = new Problems(PackPaths.MANIFEST);
        Optional<Manifest> manifest = ManifestReader.read(files, ofManifest);
        problems.addAll(ofManifest.all());
        Map<String, MemberList> lists = lists();
        List<RuleCase> cases = cases();
        List<Rule> rules = Drafts.mark(Rules.read(files, lists.keySet(), memory, problems), cases, problems);
        Set<String> ids = Rules.ids(files);
        problems.addAll(CardChecks.check(files, ids, rules));
        manifest.ifPresent(m -> problems.addAll(PassengerRules.check(m.profile(), files, lists, rules)));
        manifest.ifPresent(m -> problems.addAll(HandlingReader.check(m.handling(), ids)));
        Map<String, Map<String, RuleText>> texts = Texts.read(files, ids, rules, problems);
        manifest.ifPresent(m -> problems.addAll(Texts.compare(m.languages(), texts, rules)));
        if (manifest.isEmpty() || problems.stream().anyMatch(PackReader::refuses)) {
            throw new InvalidPackException(files.name(), problems);
        }
        List<Rule> approved = Drafts.unlessApproved(manifest.get(), rules, problems);
        return new OpenedPack(pack(manifest.get(), approved, lists, texts), cases, files);
    }

    private Map<String, MemberList> lists() {
        Map<String, MemberList> lists = new TreeMap<>();
        for (String path : files.under("lists", ".csv")) {
            String name = path.substring("lists/".length(), path.length() - ".csv".length());
            Problems ofFile = new Problems(path);
            lists.put(name, ListReader.read(name, files.text(path), ofFile));
            problems.addAll(ofFile.all());
        }
        return lists;
    }

    private List<RuleCase> cases() {
        Set<String> ids = Rules.ids(files);
        List<RuleCase> cases = new ArrayList<>();
        for (String path : files.under("rules", PackPaths.CASES)) {
            String id = path.substring("rules/".length(), path.length() - PackPaths.CASES.length());
            if (!ids.contains(id)) {
                problems.add(PackProblem.error(
                        path,
                        0,
                        "Cases without a rule",
                        "Add rules/" + id + PackPaths.RULE + ", or take the cases out."));
            }
            ParsedCases parsed = memory.cases(path, files.text(path));
            cases.addAll(parsed.cases());
            problems.addAll(parsed.problems());
        }
        return cases;
    }

    private ParsedPack pack(
            Manifest m, List<Rule> rules, Map<String, MemberList> lists, Map<String, Map<String, RuleText>> texts) {
        PackRef ref = new PackRef(m.id(), m.version(), PackDigest.of(files));
        List<PackProblem> warnings = problems.stream().sorted().toList();
        return new ParsedPack(
                ref,
                m.title(),
                m.profile(),
                m.purposes(),
                m.legalBasis(),
                m.owner(),
                m.validFrom(),
                m.validTo(),
                m.reviewBy(),
                m.languages(),
                m.scope(),
                rules,
                lists,
                texts,
                warnings,
                m.offences(),
                m.approval(),
                m.checklist(),
                m.handling());
    }

    private static boolean refuses(PackProblem problem) {
        return problem.severity() == PackProblem.Severity.ERROR;
    }
}
