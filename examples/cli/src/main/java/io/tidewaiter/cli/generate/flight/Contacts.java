package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Telephone numbers of a country that does not exist, and addresses under a domain that RFC 2606 keeps free. */
final class Contacts {

    private Contacts() {}

    /** What travellers leave: most a telephone number and a mail address, some an address. */
    static List<Contact> of(Person person, String country, Chance chance) {
        List<Contact> contacts = new ArrayList<>();
        if (chance.happens(0.4)) {
            contacts.add(ContactBuilder.builder()
                    .kind(ContactKind.TRAVELLER)
                    .street(chance.between(1, 180) + " EXAMPLE STREET")
                    .city(person.culture().city())
                    .country(country)
                    .postalCode(chance.digits(4))
                    .build());
        }
        boolean mail = chance.happens(0.85);
        if (!mail || chance.happens(0.9)) {
            contacts.add(phone("999" + chance.between(1, 9) + chance.digits(7)));
        }
        if (mail) {
            String name = person.given().replace(" ", "") + "." + person.family() + chance.between(1, 99);
            contacts.add(mail(name.toLowerCase(Locale.ROOT) + "@mail.example"));
        }
        return List.copyOf(contacts);
    }

    static Contact phone(String number) {
        return ContactBuilder.builder()
                .kind(ContactKind.TRAVELLER)
                .phone(number)
                .build();
    }

    static Contact mail(String address) {
        return ContactBuilder.builder()
                .kind(ContactKind.TRAVELLER)
                .email(address)
                .build();
    }

    /** Who pays: name, an invented street and a number. */
    static Contact billing(String name, String phone) {
        return ContactBuilder.builder()
                .kind(ContactKind.BILLING)
                .name(name)
                .street("1 EXAMPLE SQUARE")
                .phone(phone)
                .build();
    }
}
