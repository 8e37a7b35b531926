package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.BookingBuilder;
import io.tidewaiter.internal.text.Only;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Contact;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the traveller can be reached. A contact has no number when it gives none: bookings hold one contact for each. */
final class BookingContacts {

    /** ITU-T E.164: at most fifteen digits; no country has numbers with fewer than seven. */
    private static final Pattern PHONE = Pattern.compile("(?!(.)\\1+$)[0-9]{7,15}");

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private final Trip trip;
    private final @Nullable List<Contact> contacts;

    BookingContacts(Trip trip, Booking booking) {
        this.trip = trip;
        this.contacts = booking.contacts();
    }

    void fill(BookingBuilder builder) {
        builder.phoneWorks(Truth.anyOf(contacts, BookingContacts::phone).orNull())
                .emailWorks(Truth.anyOf(contacts, this::email).orNull());
    }

    private static Truth phone(Contact contact) {
        String written = contact.phone();
        return Truth.of(written != null && PHONE.matcher(Only.digits(written)).matches());
    }

    private Truth email(Contact contact) {
        String written = contact.email() == null ? "" : contact.email().strip();
        if (!MAIL.matcher(written).matches()) {
            return Truth.FALSE;
        }
        String domain = written.substring(written.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return trip.tables().lists(KnownTable.SINGLE_USE_MAIL, domain).not();
    }
}
