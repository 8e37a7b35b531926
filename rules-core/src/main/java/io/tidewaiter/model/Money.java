package io.tidewaiter.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An amount in a currency.
 *
 * @param amount exact decimal, zero or more
 * @param currency ISO 4217 alphabetic code
 */
public record Money(
        @Meaning(value = "Amount", example = "18450.00", required = true)
        BigDecimal amount,

        @Meaning(value = "Currency, ISO 4217", example = "EUR", required = true)
        String currency) {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** @throws IllegalArgumentException when the amount is negative or the currency is not in ISO 4217 */
    public Money {
        Decimals.requireSane(amount);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(
                    amount.toPlainString() + " is negative. Write the amount as zero or more.");
        }
        if (!KNOWN.contains(currency)) {
            throw new IllegalArgumentException(
                    "'" + currency + "' is not a currency of ISO 4217. Write three capital letters such as EUR.");
        }
    }

    /** An amount written as a decimal number. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
