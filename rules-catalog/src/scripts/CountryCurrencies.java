import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;

/**
 * Prints tables/country-currencies.csv from the facts of the JDK; run as {@code java CountryCurrencies.java}. Changes of the last
 * years and Kosovo are written by hand, since a JDK knows one currency a country only.
 */
final class CountryCurrencies {

    public static void main(String[] args) {
        System.out.println("country,currency,valid_from,valid_to");
        Arrays.stream(Locale.getISOCountries()).sorted().forEach(CountryCurrencies::print);
        System.out.println("XK,EUR,,");
    }

    private static void print(String country) {
        switch (country) {
            case "BG" -> System.out.println("BG,BGN,,2025-12-31\nBG,EUR,2026-01-01,");
            case "HR" -> System.out.println("HR,HRK,,2022-12-31\nHR,EUR,2023-01-01,");
            case "CW", "SX" -> System.out.println(country + ",ANG,,2025-03-30\n" + country + ",XCG,2025-03-31,");
            default -> {
                Currency currency = Currency.getInstance(new Locale("", country));
                if (currency != null) {
                    System.out.println(country + "," + currency + ",,");
                }
            }
        }
    }
}
