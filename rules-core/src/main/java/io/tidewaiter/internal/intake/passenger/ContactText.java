package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contacts in texts, AIRIMP: CTCE with two slashes for the at sign, two dots for an underscore and dot slash for a hyphen; CTCM, CTCP and
 * others for telephone numbers; CTCT for an agency; CTCA for an address.
 */
final class ContactText {

    private static final Pattern CODED = Pattern.compile("\\bCTC([A-Z]?)[ /.-]*(.*)", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile(
            "([^\\s/]+(?:\\./[^\\s/]+)*)(?://|@|\\s?\\(AT\\)\\s?)([A-Z0-9.-]+(?:/[A-Z0-9.-]+)*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");

    private ContactText() {}

    /** A contact in a text that says it is one, such as other service information; empty for any other text. */
    static Optional<Contact> coded(String text) {
        Matcher coded = CODED.matcher(text.toUpperCase(Locale.ROOT));
        return coded.find() ? of(coded.group(1), coded.group(2)) : Optional.empty();
    }

    /**
     * The text of SSR CTCE, CTCM and the like.
     *
     * @param code the last letter of its code
     */
    static Optional<Contact> of(String code, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        ContactKind kind = code.equals("T") ? ContactKind.AGENCY : ContactKind.TRAVELLER;
        Optional<String> mail = mail(upper);
        if (mail.isPresent()) {
            return Optional.of(
                    ContactBuilder.builder().kind(kind).email(mail.get()).build());
        }
        if (code.equals("A")) {
            return Optional.ofNullable(WireValues.text(text))
                    .map(street ->
                            ContactBuilder.builder().kind(kind).street(street).build());
        }
        return phone(upper)
                .map(phone -> ContactBuilder.builder().kind(kind).phone(phone).build());
    }

    /** The electronic mail address in a text, with its signs put back, in small letters. */
    static Optional<String> mail(String text) {
        Matcher mail = MAIL.matcher(text);
        if (!mail.find()) {
            return Optional.empty();
        }
        String user = mail.group(1).replace("..", "_").replace("./", "-");
        String host = mail.group(2).replace("./", "-").replaceAll("/.*", "");
        return host.contains(".") ? Optional.of((user + "@" + host).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The telephone number in a text, without the signs between its digits. */
    static Optional<String> phone(String text) {
        Matcher phone = PHONE.matcher(text);
        if (!phone.find()) {
            return Optional.empty();
        }
        String digits = phone.group().replaceAll("[^0-9+]", "");
        return digits.length() >= 6 ? Optional.of(digits) : Optional.empty();
    }
}
