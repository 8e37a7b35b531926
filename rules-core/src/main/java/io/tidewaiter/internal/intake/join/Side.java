package io.tidewaiter.internal.intake.join;

import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one message says of a traveller, as far as it tells who it is.
 *
 * @param documents numbers of travel documents, letters and digits only
 * @param locators record locators
 */
record Side(Passenger passenger, NameKey name, @Nullable LocalDate birth, Set<String> documents, Set<String> locators) {

    private static final int SHORTEST_NUMBER = 5;
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]");

    static Side of(Passenger passenger) {
        AdvanceInformation advance = passenger.advance();
        Booking booking = passenger.booking();
        Identity identity = advance != null ? advance.identity() : booking == null ? null : booking.identity();
        List<TravelDocument> papers = new ArrayList<>();
        Set<String> locators = new TreeSet<>();
        if (advance != null) {
            papers.addAll(Objects.requireNonNullElse(advance.documents(), List.of()));
            add(locators, advance.locator());
        }
        if (booking != null) {
            papers.addAll(Objects.requireNonNullElse(booking.documents(), List.of()));
            add(locators, booking.locator());
            Objects.requireNonNullElse(booking.otherLocators(), List.<String>of())
                    .forEach(other -> add(locators, other.substring(other.indexOf('/') + 1)));
        }
        Set<String> documents = new TreeSet<>();
        papers.forEach(paper -> number(documents, paper.number()));
        return new Side(
                passenger,
                NameKey.of(identity == null ? null : identity.name()),
                identity == null ? null : identity.birthDate(),
                documents,
                locators);
    }

    boolean api() {
        return passenger.advance() != null && passenger.booking() == null;
    }

    boolean pnr() {
        return passenger.booking() != null && passenger.advance() == null;
    }

    /** Same name, or same date of birth, and neither known to differ in both. */
    boolean sameNameOrBirth(Side other) {
        boolean births = birth != null && birth.equals(other.birth);
        return name.same(other.name) || births;
    }

    boolean sameNameAndBirth(Side other) {
        return name.same(other.name) && birth != null && birth.equals(other.birth);
    }

    /** The date of birth, or nothing. */
    Set<String> birthDays() {
        return birth == null ? Set.of() : Set.of(birth.toString());
    }

    private static void add(Set<String> set, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            set.add(value.toUpperCase(Locale.ROOT));
        }
    }

    private static void number(Set<String> set, @Nullable String number) {
        String plain = number == null
                ? ""
                : OTHERS.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
        if (plain.length() >= SHORTEST_NUMBER) {
            set.add(plain);
        }
    }

    /** The place alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Side[" + passenger + "]";
    }
}
