package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.TravelDocumentType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as the messages write them. */
final class WireValues {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,4})?");
    private static final BigDecimal POUND = new BigDecimal("0.45359237");
    private static final int GRAMS = 3;

    private WireValues() {}

    /** The text; null when there is none. */
    static @Nullable String text(String raw) {
        return raw.isBlank() ? null : raw.strip();
    }

    /** The text in capitals; null when there is none. */
    static @Nullable String code(String raw) {
        return raw.isBlank() ? null : raw.strip().toUpperCase(Locale.ROOT);
    }

    static Optional<Integer> whole(String raw) {
        return WHOLE.matcher(raw).matches() ? Optional.of(Integer.parseInt(raw)) : Optional.empty();
    }

    static Optional<BigDecimal> decimal(String raw) {
        return DECIMAL.matcher(raw).matches() ? Optional.of(new BigDecimal(raw.replace(',', '.'))) : Optional.empty();
    }

    /** Kilograms; pounds are changed into kilograms, rounded to the gram. */
    static Optional<Mass> mass(String raw, boolean pounds) {
        return decimal(raw)
                .map(value -> pounds ? value.multiply(POUND).setScale(GRAMS, RoundingMode.HALF_UP) : value)
                .map(Mass::new);
    }

    static Optional<Money> money(String amount, String currency) {
        try {
            return decimal(amount).map(value -> new Money(value, currency.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException noCurrency) {
            return Optional.empty();
        }
    }

    /** A name; null when it has no letter. */
    static @Nullable PersonName name(String family, String given) {
        boolean letters = (family + given).codePoints().anyMatch(Character::isLetter);
        return letters ? new PersonName(text(family), text(given)) : null;
    }

    /** M and F, with or without the I of infants; U, X and a filler are unspecified. */
    static @Nullable Sex sex(String raw) {
        return switch (raw.toUpperCase(Locale.ROOT)) {
            case "M", "MI" -> Sex.MALE;
            case "F", "FI" -> Sex.FEMALE;
            case "U", "UI", "X", "XI", "<" -> Sex.UNSPECIFIED;
            default -> null;
        };
    }

    /** The kind of a document after its code, ICAO Doc 9303-3 and the guidelines on API. */
    static @Nullable TravelDocumentType documentType(String code) {
        if (code.isEmpty()) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "AC", "L", "CMC" -> TravelDocumentType.CREW_CERTIFICATE;
            case "PR", "PS", "PA", "PT", "F" -> TravelDocumentType.REFUGEE_DOCUMENT;
            case "IR", "RP", "AR", "CR" -> TravelDocumentType.RESIDENCE_PERMIT;
            case "M" -> TravelDocumentType.MILITARY;
            default -> byLetter(upper.charAt(0));
        };
    }

    private static TravelDocumentType byLetter(char first) {
        return switch (first) {
            case 'P' -> TravelDocumentType.PASSPORT;
            case 'I', 'A', 'C' -> TravelDocumentType.IDENTITY_CARD;
            case 'V' -> TravelDocumentType.VISA;
            default -> TravelDocumentType.OTHER;
        };
    }
}
