package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Fact sheets with anything a field can hold: nulls, empty lists, odd Unicode, numbers of every size, dates. */
public final class RandomSheets {

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "01",
            "1",
            "1.0",
            "0803",
            "803",
            "SEA",
            "sea",
            "AB-12",
            "a\"b\\c",
            "null",
            "true",
            "Ж",
            "ё",
            "e\u0301",
            "\u00e9",
            "🚢",
            "\u0000x",
            "line\nbreak",
            "ß",
            "İ",
            "NaN",
            "1e3",
            "$v",
            "{x}",
            "ALDRZ");
    static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "-1",
            "0.1",
            "0.10",
            "1.5",
            "2.50",
            "10",
            "100",
            "1000",
            "0.333333333333333333333333333333333333",
            "99999999999999999999999999999999999999.99",
            "-0.000001",
            "1E+3",
            "123456789.123456789");
    static final List<String> DATES = List.of("2026-03-01", "2026-03-02", "2025-12-31", "1970-01-01", "2400-02-29");

    private final SplittableRandom random;

    private final Profile profile;

    public RandomSheets(long seed) {
        this(Profile.CARGO, seed);
    }

    public RandomSheets(Profile profile, long seed) {
        this.profile = profile;
        this.random = new SplittableRandom(seed);
    }

    public FactSheet next() {
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();
        double unknown = random.nextInt(4) * 0.15;
        Fact root = fact(Vocabulary.root(profile), 1, null, unknown);
        facts.put(root.getClass(), List.of(root));
        for (Class<? extends Fact> kind : Vocabulary.all(profile)) {
            if (kind != root.getClass() && random.nextInt(6) > 0) {
                List<Fact> some = new ArrayList<>();
                int count = random.nextInt(4);
                for (int i = 1; i <= count; i++) {
                    some.add(fact(kind, i, root, unknown));
                }
                facts.put(kind, some);
            }
        }
        Instant asOf = Instant.parse(DATES.get(random.nextInt(3)) + "T10:00:00Z");
        return new FactSheet(profile, "random", asOf, Optional.empty(), facts, List.of(), List.of());
    }

    private Fact fact(Class<? extends Fact> kind, int number, Fact root, double unknown) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] =
                    components[i].getName().equals("number") ? Integer.valueOf(number) : value(types[i], root, unknown);
        }
        try {
            return kind.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object value(Class<?> type, Fact root, double unknown) {
        if (Fact.class.isAssignableFrom(type)) {
            return root;
        }
        if (random.nextDouble() < unknown) {
            return null;
        }
        if (type == String.class) {
            return pick(TEXTS);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(pick(NUMBERS));
        }
        if (type == Integer.class) {
            return random.nextInt(8) == 0 ? Integer.valueOf(Integer.MAX_VALUE) : Integer.valueOf(random.nextInt(-1, 4));
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(pick(DATES));
        }
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(pick(TEXTS));
        }
        return list;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
