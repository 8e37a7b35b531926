package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of payment (Annex I, item 6). The number of a card is never held in full.
 */
@RecordBuilder
public record FormOfPayment(
        @Meaning(value = "How it was paid", example = "CARD") @Nullable
        PaymentKind kind,

        @Meaning(value = "Code of the card company", example = "VI") @Nullable
        String vendor,

        @Meaning(
                value = "Card number with at least the digits between the first six and the last four covered",
                example = "400000XXXXXX0002")
        @Nullable
        String cardMasked,

        @Meaning(
                value = "Keyed one-way token of the card number, made with the host's secret; equal for equal cards",
                example = "b5bb9d8014a0f9b1d61e21e796d78dcc")
        @Nullable
        String cardToken,

        @Meaning(value = "Month and year of expiry, MMYY as written", example = "0828") @Nullable
        String cardExpiry,

        @Meaning("Amount paid this way") @Nullable Money amount,

        @Meaning("Who paid, when another name is given") @Nullable
        PersonName payer,

        @Meaning("Billing address") @Nullable Contact billing) {

    private static final Pattern FULL_NUMBER = Pattern.compile("(?:[0-9][ -]?){11,18}[0-9]");

    /** @throws IllegalArgumentException when the number of the card is not covered */
    public FormOfPayment {
        boolean masked = cardMasked == null || !FULL_NUMBER.matcher(cardMasked).find();
        boolean token = cardToken == null || !FULL_NUMBER.matcher(cardToken).matches();
        if (!masked || !token) {
            throw new IllegalArgumentException("The number of a payment card is written in full, which may not be kept."
                    + " Cover all digits but the first six and the last four, as in 400000XXXXXX0002.");
        }
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "FormOfPayment[not shown]";
    }
}
