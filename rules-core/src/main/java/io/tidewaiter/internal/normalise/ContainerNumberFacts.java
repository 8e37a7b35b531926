package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.ContainerBuilder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts about the container number. */
final class ContainerNumberFacts {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{4}.*");

    private ContainerNumberFacts() {}

    /** Fills in what the number says; returns the prefix, null when there is none. */
    static @Nullable String fill(ContainerBuilder builder, @Nullable String number) {
        builder.containerNumber(number);
        if (number == null) {
            return null;
        }
        String compact = CheckDigits.compact(number);
        CheckResult result = CheckDigits.CONTAINER.check(number);
        boolean wellFormed = !(result instanceof CheckResult.WrongShape);
        builder.formatValid(wellFormed);
        String prefix = wellFormed || PREFIX.matcher(compact).matches() ? compact.substring(0, 4) : null;
        builder.prefix(prefix);
        if (result instanceof CheckResult.WrongDigit wrong) {
            builder.checkDigitValid(false).checkDigitExpected(wrong.expected()).checkDigitFound(wrong.found());
        } else if (result.valid()) {
            String digit = compact.substring(compact.length() - 1);
            builder.checkDigitValid(true).checkDigitExpected(digit).checkDigitFound(digit);
        }
        return prefix;
    }

    /** Whether two numbers name one container, however they are written. */
    static Truth same(@Nullable String one, @Nullable String other) {
        return Truth.same(Maybe.get(one, CheckDigits::compact), Maybe.get(other, CheckDigits::compact));
    }
}
