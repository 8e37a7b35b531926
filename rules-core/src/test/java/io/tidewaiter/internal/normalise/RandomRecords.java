package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.UnLocode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes consignments out of small pools, so that names, numbers and places often agree, and takes single values out of them. */
final class RandomRecords {

    private static final Map<String, List<String>> POOLS = Map.ofEntries(
            pool(
                    "name",
                    "Example Fruit SA",
                    "Example Trade DOO",
                    "TO ORDER",
                    "to the order of Example Bank",
                    "Zone A",
                    "unknown",
                    "Python regius"),
            pool("holder", "Example Fruit SA", "Example Trade DOO"),
            pool("containerNumber", "CSQU3054383", "CSQU3054388", "csqu 305438-3", "TEXU0000000", "X1"),
            pool(
                    "description",
                    "parts",
                    "Fresh bananas",
                    "spare parts 12",
                    "xxx",
                    "General cargo",
                    "",
                    "carved tusk, BMK",
                    "paint"),
            pool("brand", "A1", "b2"),
            pool("imageClasses", "A1", "IVORY"),
            pool("consignor", "Example Fruit SA", "EXAMPLE FRUIT S.A."),
            pool("use", "Fresh bananas", "spare parts", "xxx"),
            pool("marks", "A1", "elephant ivory"),
            pool("businessChapters", "08", "85"),
            pool("invoiceCurrency", "EUR", "RSD", "CHF"),
            pool("isoType", "45R1", "22G1", "4"),
            pool("packageType", "CT", "BX"),
            pool("imoNumber", "9074729", "9074728", "12"),
            pool("number", "A1", "A-1", "B2", "172-12345675", "172-12345674"),
            pool("carrier", "CV", "MEDU"),
            pool("casNumber", "108-24-7", "108-24-8", "50-98-6", "x"),
            pool("tradeItemNumbers", "4006381333931", "4006381333932"),
            pool("mobileEquipmentNumbers", "490154203237518", "490154203237519"),
            pool("mobileEquipmentSeen", "490154203237518", "1"),
            pool("itemId", "RR473124829GB", "RR473124828GB"),
            pool("identificationNumber", "1M8GDM9AXKP042788", "1M8GDM9A1KP042788", "WVWZZZ1JZXW000001", "I"),
            pool("make", "Example Motors", "Volkswagen"),
            pool("wagons", "218124712173", "218124712174"),
            pool("taxon", "Python regius", "Loxodonta africana", "grey parrot", "Canis aureus", "Xus yus"),
            pool("originCountry", "BW", "xx", "EC"),
            pool("source", "W", "c", "Q"),
            pool("purpose", "T", "K"),
            pool("term", "LIV", "IVO"),
            pool("unit", "NMB", "MTQ"),
            pool("facility", "A1", "B2"),
            pool("unNumber", "1263", "9999"),
            pool("hazardClass", "3", "8"),
            pool("phone", "+381 11 555 0101", "381115550101", "12"),
            pool("email", "one@example.org", "ONE@example.org", "two@example.org", "x@mailinator.com"),
            pool("from", "BEG", "SID", "RAI", "TMS"),
            pool("to", "BEG", "SID", "RAI", "TMS"),
            pool("origin", "BEG", "SID", "TMS"),
            pool("destination", "BEG", "SID", "TMS"),
            pool("status", "HK"),
            pool("familyName", "EXAMPLESON", "SAMPLE", "SAMPEL"),
            pool("givenNames", "ANNA MARIA", "ANNAMRS", "JOHN MR"),
            pool("issuer", "UTO", "STP", "QQQ"),
            pool("nationalities", "UTO", "STP", "QQQ"),
            pool("validFor", "ST", "UTO", "CV"),
            pool("code", "P", "PD", "AC", "PO"),
            pool("tag", "0999123456", "0999123457"),
            pool("office", "SIDXF0001", "SIDXF0002"),
            pool(
                    "machineReadableZone",
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                    "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();
    private static final Set<String> REQUIRED = Set.of("reference", "legalGround", "heldUntil");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private static Map.Entry<String, List<String>> pool(String name, String... values) {
        return Map.entry(name, List.of(values));
    }

    private final Random random;
    private final double unknown;

    RandomRecords(long seed) {
        this.random = new Random(seed);
        this.unknown = random.nextInt(4) * 0.08;
    }

    Passenger passenger() {
        return (Passenger) record(Passenger.class);
    }

    Consignment consignment() {
        return (Consignment) record(Consignment.class);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = components(type);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean required = isRequired(type, components[i].getName());
            values[i] = !required && random.nextDouble() < unknown
                    ? null
                    : value(components[i].getGenericType(), components[i].getName());
        }
        return make(type, values);
    }

    private static boolean isRequired(Class<?> type, String name) {
        return name.equals("reference")
                ? type == Consignment.class || type == Passenger.class
                : REQUIRED.contains(name);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return pick(List.of(raw.getEnumConstants()));
        }
        if (raw == String.class) {
            return pick(POOLS.getOrDefault(name, List.of("A1", "A-1", "B2")));
        }
        if (name.equals("loadedAt")) {
            return at(-40);
        }
        if (raw == LocalDateTime.class) {
            return DAY.atTime(10, 15).plusHours(pick(List.of(0, 3, 9, 30, 80, 4000)));
        }
        Object simple = simple(raw);
        return simple == null ? record(raw) : simple;
    }

    private Object simple(Class<?> type) {
        Map<Class<?>, List<Object>> pools = new HashMap<>(Map.of(
                Boolean.class, List.of(true, false),
                Integer.class, List.of(0, 1, 2, 40, 1989),
                BigDecimal.class, List.of(new BigDecimal("0"), new BigDecimal("2.50"), new BigDecimal("1E+3")),
                LocalDate.class,
                        List.of(DAY, DAY.minusDays(30), DAY.minusDays(179), DAY.minusDays(400), DAY.plusDays(9)),
                Instant.class, List.of(at(0), at(-10), at(-40), at(-89), at(5)),
                CountryCode.class, List.of(new CountryCode("EC"), new CountryCode("RS"), new CountryCode("GB")),
                UnLocode.class,
                        List.of(
                                new UnLocode("ECGYE"),
                                new UnLocode("PAMIT"),
                                new UnLocode("ALDRZ"),
                                new UnLocode("TRMER"),
                                new UnLocode("XKPRN")),
                HsCode.class,
                        List.of(
                                new HsCode("080390"),
                                new HsCode("0803"),
                                new HsCode("08062010"),
                                new HsCode("85"),
                                new HsCode("291524")),
                Mass.class, List.of(Mass.ofKilograms(0), Mass.ofKilograms("1000.0"), Mass.ofKilograms(26480)),
                Money.class,
                        List.of(
                                Money.of("950.00", "EUR"),
                                Money.of("18450", "EUR"),
                                Money.of("0", "EUR"),
                                Money.of("9", "USD"))));
        pools.put(
                BorderPoint.class,
                List.of(new BorderPoint("ALDRZ"), new BorderPoint("RS-HORGOS"), new BorderPoint("HU-ROSZKE")));
        List<Object> pool = pools.get(type);
        return pool == null ? null : pick(pool);
    }

    private static Instant at(int days) {
        return NOON.plusSeconds(86_400L * days);
    }

    private List<Object> list(Type element, String name) {
        List<Object> items = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add(value(element, name));
        }
        return items;
    }

    private <T> T pick(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    /** The record with one value taken out, however deep; lists keep their items. */
    Object withoutOneValue(Object whole) {
        RecordComponent[] components = components(whole.getClass());
        Object[] values = values(whole);
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (values[i] != null && !REQUIRED.contains(components[i].getName())) {
                known.add(i);
            }
        }
        if (known.isEmpty()) {
            return whole;
        }
        int i = pick(known);
        values[i] = poorer(values[i]);
        return make(whole.getClass(), values);
    }

    private Object poorer(Object value) {
        boolean deeper = random.nextInt(8) > 0;
        if (deeper && value instanceof List<?> items && !items.isEmpty() && isPlainRecord(items.get(0))) {
            List<Object> changed = new ArrayList<>(items);
            int i = random.nextInt(changed.size());
            changed.set(i, withoutOneValue(changed.get(i)));
            return changed;
        }
        return deeper && isPlainRecord(value) ? withoutOneValue(value) : null;
    }

    /** Value types are taken out whole: an amount without a currency is no amount. */
    static boolean isPlainRecord(Object value) {
        return value instanceof Record
                && !List.of(Money.class, Mass.class, HsCode.class, CountryCode.class, UnLocode.class, BorderPoint.class)
                        .contains(value.getClass());
    }

    static Object[] values(Object whole) {
        RecordComponent[] components = components(whole.getClass());
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(components[i], whole);
        }
        return values;
    }

    /** Asking a class for its components is slow, and the tests ask often. */
    static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
    }

    private static Object read(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    static Object make(Class<?> type, Object[] values) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }
}
