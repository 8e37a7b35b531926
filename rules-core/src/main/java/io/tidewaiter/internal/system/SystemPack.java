package io.tidewaiter.internal.system;

import io.tidewaiter.internal.Engine;
import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engine's own entries. It has cards and texts and no rules: what they say is code. */
public record SystemPack(
        PackRef ref,
        String title,
        String legalBasis,
        String owner,
        LocalDate validFrom,
        LocalDate reviewBy,
        List<RuleCard> cards,
        Map<String, Map<String, RuleText>> texts)
        implements RulePack {

    private static final String FILE = "system.yaml";

    /** Copies the collections. */
    public SystemPack {
        cards = List.copyOf(cards);
        texts = Map.copyOf(texts);
    }

    /** Reads what ships with the library. */
    public static SystemPack read() {
        try (InputStream in = SystemPack.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing. Build the library with Maven.");
            }
            return SystemFile.read(FILE, Engine.version(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Profile profile() {
        return Profile.CARGO;
    }

    @Override
    public List<String> purposes() {
        return List.of();
    }

    @Override
    public List<Offence> offences() {
        return List.of();
    }

    @Override
    public Optional<Approval> approval() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> validTo() {
        return Optional.empty();
    }

    @Override
    public List<String> languages() {
        return texts.keySet().stream().sorted().toList();
    }

    @Override
    public PackScope scope() {
        return PackScope.EVERYWHERE;
    }

    @Override
    public Handling handling() {
        return Handling.ORDINARY;
    }

    @Override
    public List<String> checklist() {
        return List.of();
    }

    @Override
    public List<String> words(String ruleId) {
        return List.of();
    }

    @Override
    public List<String> listNames() {
        return List.of();
    }

    @Override
    public Optional<RuleText> text(String ruleId, String language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(ruleId));
    }

    @Override
    public List<PackProblem> warnings() {
        return List.of();
    }
}
