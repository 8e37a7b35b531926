package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Choices;
import io.tidewaiter.cli.generate.Csv;
import io.tidewaiter.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Invents people. Family names are made of a stem that is no name and an ending that is usual where they come from, so that they look
 * and sort as real ones and are nobody's.
 */
final class People {

    private static final List<String> STARTS = List.of(
            "B", "BR", "D", "DR", "FL", "G", "GN", "GR", "HR", "K", "L", "M", "N", "PR", "S", "SK", "T", "TR", "V",
            "Z");
    private static final List<String> MIDDLES = List.of(
            "ABND", "AFN", "ALMBR", "ARGLD", "ASTRV", "ELMD", "EMKL", "IRBL", "ISKV", "OLBR", "OLTM", "ORBL", "OVGL",
            "ULMB", "UMVR", "USKB");
    private static final Map<String, Culture> CULTURES = Csv.read(People.class, "cultures.csv", Culture.class).stream()
            .collect(Collectors.toUnmodifiableMap(Culture::code, Function.identity()));
    private static final int YEAR = 365;

    private final Chance chance;
    private final LocalDate day;

    /** @param day on which they travel */
    People(Chance chance, LocalDate day) {
        this.chance = chance;
        this.day = day;
    }

    static Culture culture(String code) {
        return Objects.requireNonNull(CULTURES.get(code), code);
    }

    /** A family name: stem and ending. */
    record FamilyName(String stem, int ending, Culture culture) {

        String of(Sex sex) {
            Choices endings = sex == Sex.FEMALE ? culture.femaleEndings() : culture.maleEndings();
            return stem + endings.values().get(ending);
        }
    }

    FamilyName family(Culture culture) {
        int endings = culture.maleEndings().values().size();
        return new FamilyName(chance.one(STARTS) + chance.one(MIDDLES), chance.between(0, endings - 1), culture);
    }

    /** An adult of another family than all others. */
    Person adult(Culture culture) {
        return of(family(culture), chance.happens(0.5) ? Sex.FEMALE : Sex.MALE, chance.between(19, 74));
    }

    /** A member of a family of that age in years. */
    Person of(FamilyName family, Sex sex, int age) {
        Choices given =
                sex == Sex.FEMALE ? family.culture().female() : family.culture().male();
        String first = given.pick(chance);
        String second = chance.happens(0.2) ? given.pick(chance) : "";
        LocalDate birth = day.minusYears(age).minusDays(chance.between(1, YEAR - 1));
        return new Person(family.of(sex), first, second.equals(first) ? "" : second, sex, birth, family.culture());
    }

    Person child(FamilyName family, int oldest) {
        return of(family, chance.happens(0.5) ? Sex.FEMALE : Sex.MALE, chance.between(0, oldest));
    }
}
