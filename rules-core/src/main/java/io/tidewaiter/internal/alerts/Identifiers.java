package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.internal.text.Folding;
import io.tidewaiter.internal.text.Only;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How identifiers are compared: what people leave out or add while copying them does not count. */
final class Identifiers {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final Pattern SHIP = Pattern.compile("IMO(?=[0-9])");
    private static final int SHORTEST_NUMBER = 3;
    private static final int SHORTEST_PHONE = 6;
    private static final int SHORTEST_SECOND = 4;

    private Identifiers() {}

    /** A number as it is compared; empty when it is too short to name anything. */
    static Optional<String> compact(AlertTarget target, String identifier) {
        String compact = CheckDigits.compact(identifier);
        String plain = target == AlertTarget.SHIP ? SHIP.matcher(compact).replaceFirst("") : compact;
        return atLeast(SHORTEST_NUMBER, plain);
    }

    /** A second identifier as it is compared; empty when it is too short to tell anybody apart, such as {@code n/a}. */
    static Optional<String> compact(SecondIdentifier.Kind kind, String value) {
        return switch (kind) {
            case IDENTIFIER, ADDRESS -> atLeast(SHORTEST_SECOND, Only.lettersAndDigits(Folding.fold(value)));
            case PHONE ->
                atLeast(
                        SHORTEST_PHONE,
                        LEADING_ZEROS.matcher(Only.digits(value)).replaceFirst(""));
            case EMAIL ->
                Optional.of(value.strip().toLowerCase(Locale.ROOT))
                        .filter(address -> address.indexOf('@') > 0 && address.length() > SHORTEST_SECOND);
        };
    }

    private static Optional<String> atLeast(int length, String text) {
        return text.length() < length ? Optional.empty() : Optional.of(text);
    }
}
