package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.intake.RecordShape.Component;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.UnLocode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Seeded random records: unknown fields, empty lists, odd text, long decimals. */
public final class RandomRecords {

    private static final List<String> TEXTS = List.of(
            "A",
            "Example Fruit",
            "Žltý kôň",
            "цариник",
            "\"quoted\", \\ and \n",
            "\u0000\u001b[31m",
            "\uD83D\uDEA2",
            " x ",
            "=1+1");
    private static final Map<Class<?>, Function<Random, Object>> VALUES = Map.ofEntries(
            Map.entry(String.class, random -> pick(TEXTS, random) + random.nextInt(1000)),
            Map.entry(Integer.class, random -> random.nextBoolean() ? random.nextInt() : random.nextInt(100)),
            Map.entry(Boolean.class, Random::nextBoolean),
            Map.entry(BigDecimal.class, RandomRecords::decimal),
            Map.entry(Instant.class, random -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
            Map.entry(LocalDate.class, random -> LocalDate.ofEpochDay(random.nextInt(40_000))),
            Map.entry(
                    LocalDateTime.class,
                    random -> LocalDateTime.ofEpochSecond(
                            random.nextInt(), random.nextInt(1_000_000_000), ZoneOffset.UTC)),
            Map.entry(CountryCode.class, random -> new CountryCode(pick(List.of("AL", "XK", "RS", "NO"), random))),
            Map.entry(HsCode.class, random -> new HsCode(pick(List.of("08", "080390", "0803901000"), random))),
            Map.entry(BorderPoint.class, random -> new BorderPoint(pick(List.of("ALDRZ", "RS-HORGOS"), random))),
            Map.entry(UnLocode.class, random -> new UnLocode(pick(List.of("ALDRZ", "ECGYE", "XZ222"), random))),
            Map.entry(Mass.class, random -> new Mass(decimal(random).abs().min(new BigDecimal("1000000000")))));

    private RandomRecords() {}

    /** A record of that class; about a third of the optional fields are unknown. */
    public static <T extends Record> T next(Class<T> type, Random random) {
        return type.cast(record(type, random));
    }

    private static Object record(Class<?> type, Random random) {
        if (type == Money.class) {
            return new Money(decimal(random).abs(), pick(List.of("EUR", "KRW", "MKD"), random));
        }
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            Component component = shape.components().get(i);
            values[i] = component.required() || random.nextInt(3) > 0 ? value(component.type(), random) : null;
        }
        return shape.create(values);
    }

    private static Object value(Type type, Random random) {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0], random));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain).apply(random);
        }
        return plain.isEnum() ? pick(List.of(plain.getEnumConstants()), random) : record(plain, random);
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(100), random), random.nextInt(12));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
