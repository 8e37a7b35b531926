package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code pack.yaml}. */
final class ManifestReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "title",
            "profile",
            "purpose",
            "legalBasis",
            "owner",
            "validFrom",
            "validTo",
            "reviewBy",
            "languages",
            "offences",
            "approval",
            "checklist",
            HandlingReader.TRAINING,
            HandlingReader.SENSITIVE,
            ScopeReader.PLACES,
            ScopeReader.OFFICES,
            ScopeReader.OPERATIONS);
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    private final YamlFields fields;
    private final Problems problems;

    private ManifestReader(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The manifest; empty when something in it was refused. */
    static Optional<Manifest> read(PackFiles files, Problems problems) {
        String text = files.texts().get(PackPaths.MANIFEST);
        if (text == null) {
            problems.error(0, "pack.yaml is missing", "A pack has it at its top; 'pack new' makes a working one.");
            return Optional.empty();
        }
        Optional<YamlNode.Mapping> root = YamlReader.read(text, problems);
        return root.flatMap(mapping -> new ManifestReader(new YamlFields(mapping, KEYS, problems), problems).read());
    }

    private Optional<Manifest> read() {
        Optional<String> id = shaped("id", "sea-container", ID, "Use lower-case letters, digits and hyphens");
        Optional<String> version = shaped("version", "1.0.0", Version.PATTERN, "Use three numbers");
        Optional<String> title = fields.requiredText("title", "Sea containers");
        Optional<Profile> profile = profile();
        List<String> purposes = purposes();
        Optional<String> basis = fields.requiredText("legalBasis", "Union Customs Code, Article 46");
        Optional<String> owner = fields.requiredText("owner", "Risk analysis unit");
        Optional<LocalDate> from = fields.requiredDate("validFrom", "2026-01-01");
        Optional<LocalDate> to = fields.date("validTo", "2027-12-31");
        Optional<LocalDate> review = fields.requiredDate("reviewBy", "2026-12-31");
        List<String> languages = languages();
        PackScope scope = new ScopeReader(fields, problems).read();
        from.ifPresent(day -> checkOrder(day, to, review));
        PassengerManifest passengers = new PassengerManifest(fields, problems);
        profile.ifPresent(one -> passengers.check(one, purposes, from, review));
        List<Offence> offences = passengers.offences();
        Optional<Approval> approval = passengers.approval();
        List<String> checklist = passengers.checklist();
        Handling handling = new HandlingReader(fields, problems).read();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                id.orElseThrow(),
                version.orElseThrow(),
                title.orElseThrow(),
                profile.orElseThrow(),
                purposes,
                basis.orElseThrow(),
                owner.orElseThrow(),
                from.orElseThrow(),
                to,
                review.orElseThrow(),
                languages,
                offences,
                approval,
                scope,
                checklist,
                handling));
    }

    private Optional<String> shaped(String key, String example, Pattern shape, String advice) {
        Optional<String> text = fields.requiredText(key, example);
        text.filter(t -> !shape.matcher(t).matches() || t.length() > 60)
                .ifPresent(t -> problems.error(
                        fields.line(key), "The " + key + " " + Shown.quoted(t), advice + ", such as " + example + "."));
        return text;
    }

    private Optional<Profile> profile() {
        Optional<String> text = fields.requiredText("profile", "CARGO");
        Optional<Profile> profile = text.flatMap(t ->
                Arrays.stream(Profile.values()).filter(p -> p.name().equals(t)).findFirst());
        if (text.isPresent() && profile.isEmpty()) {
            List<String> known =
                    Arrays.stream(Profile.values()).map(Profile::name).toList();
            problems.error(
                    fields.line("profile"),
                    "The profile " + Shown.quoted(text.get()),
                    Nearest.hint(text.get().toUpperCase(Locale.ROOT), known) + "Write CARGO or PASSENGER.");
        }
        return profile;
    }

    private List<String> purposes() {
        if (fields.node("purpose").isEmpty()) {
            problems.error(
                    fields.line("purpose"),
                    "purpose is missing",
                    "Add 'purpose: [CUS-NARC]', the codes it may be used for, or 'purpose: []' when any.");
        }
        List<String> codes = fields.texts("purpose", "[CUS-NARC]");
        codes.stream()
                .filter(code -> !PURPOSE.matcher(code).matches())
                .forEach(code -> problems.error(
                        fields.line("purpose"),
                        "The purpose code " + Shown.quoted(code),
                        "Use capitals, digits and hyphens."));
        noneTwice("purpose", codes);
        return codes;
    }

    private List<String> languages() {
        List<String> languages = fields.texts("languages", "[sq, sr-Latn]");
        for (String language : languages) {
            if (language.equals("en") || !LANGUAGE.matcher(language).matches()) {
                problems.error(
                        fields.line("languages"),
                        "The language " + Shown.quoted(language),
                        "Name the languages besides English, such as sq, mk, sr-Latn, sr-Cyrl.");
            }
        }
        noneTwice("languages", languages);
        return languages;
    }

    private void noneTwice(String key, List<String> values) {
        Set<String> seen = new TreeSet<>();
        values.stream()
                .filter(v -> !seen.add(v))
                .forEach(v ->
                        problems.error(fields.line(key), key + " names " + Shown.quoted(v) + " twice", "Keep one."));
    }

    private void checkOrder(LocalDate from, Optional<LocalDate> to, Optional<LocalDate> review) {
        to.filter(day -> day.isBefore(from))
                .ifPresent(day -> problems.error(
                        fields.line("validTo"),
                        "validTo " + day + " is before validFrom " + from,
                        "Change one of the two."));
        review.filter(day -> day.isBefore(from))
                .ifPresent(day -> problems.error(
                        fields.line("reviewBy"),
                        "reviewBy " + day + " is before validFrom " + from,
                        "Change one of the two."));
    }
}
