package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.pack.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks up the kinds and fields a rule names, with advice for the misspelt. */
final class FactTypes {

    private static final Map<Class<?>, Value.Type> TYPES = Map.of(
            String.class, Value.Type.TEXT,
            BigDecimal.class, Value.Type.NUMBER,
            Integer.class, Value.Type.NUMBER,
            Boolean.class, Value.Type.TRUTH,
            LocalDate.class, Value.Type.DATE,
            List.class, Value.Type.TEXTS);

    private FactTypes() {}

    static Class<? extends Fact> kind(String name, int line) throws RefusedSyntax {
        List<String> known = Vocabulary.all().stream().map(Class::getSimpleName).toList();
        return Vocabulary.kind(name)
                .orElseThrow(() -> new RefusedSyntax(
                        line,
                        "The kind of fact '" + name + "'",
                        RestrictedWords.named(name)
                                        .map(one -> "Of passengers a rule may not look at " + one.called() + ". "
                                                + one.advice() + " ")
                                        .orElseGet(() -> Nearest.hint(name, known))
                                + "The kinds are " + String.join(", ", known) + "."));
    }

    static Value.Field field(Class<? extends Fact> kind, String name, int line) throws RefusedSyntax {
        return Value.Field.own(name, type(kind, name, line));
    }

    /** A field of the root that facts of a kind belong to. */
    static Value.Field rootField(Owner root, Class<? extends Fact> kind, Token name) throws RefusedSyntax {
        return new Value.Field(name.text(), root, type(root.kind(kind), name.text(), name.line()));
    }

    static Value.Type type(Class<? extends Fact> kind, String name, int line) throws RefusedSyntax {
        Word word = Vocabulary.word(kind, name).orElseThrow(() -> unknown(kind, name, line));
        return Objects.requireNonNull(TYPES.get(word.type()), word::fullName);
    }

    private static RefusedSyntax unknown(Class<? extends Fact> kind, String name, int line) {
        Optional<RestrictedWords.Restriction> restricted =
                Vocabulary.profile(kind) == Profile.PASSENGER ? RestrictedWords.named(name) : Optional.empty();
        if (restricted.isPresent()) {
            return new RefusedSyntax(
                    line,
                    kind.getSimpleName() + " has no field '" + name + "': a rule about passengers may not look at "
                            + restricted.get().called(),
                    restricted.get().advice());
        }
        List<String> known = Vocabulary.words(kind).stream().map(Word::name).toList();
        Owner root = Owner.rootOf(kind);
        String elsewhere = Vocabulary.word(root.kind(kind), name).isPresent()
                ? "The " + root.word() + " has it: write " + root.written(name) + ". "
                : Nearest.hint(name, known);
        return new RefusedSyntax(
                line,
                kind.getSimpleName() + " has no field '" + name + "'",
                elsewhere + "The words of " + kind.getSimpleName() + " are listed in docs/vocabulary.md.");
    }
}
