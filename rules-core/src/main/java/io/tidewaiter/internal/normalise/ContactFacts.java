package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.internal.text.Only;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Telephone numbers and electronic mail addresses that parties share. */
final class ContactFacts {

    private static final int SHORTEST_NUMBER = 6;

    private final @Nullable List<Party> parties;

    ContactFacts(@Nullable List<Party> parties) {
        this.parties = parties;
    }

    void fill(ShipmentBuilder builder) {
        Truth shares = Parties.any(parties, PartyRole.CONSIGNOR, this::shares);
        builder.partiesShareContact(shares.orNull()).sharedContact(shares == Truth.TRUE ? shared() : null);
    }

    /** Whether a consignor shares a contact with any consignee. */
    private Truth shares(Party consignor) {
        return Parties.any(parties, PartyRole.CONSIGNEE, other -> same(consignor, other));
    }

    private static Truth same(Party one, Party other) {
        return Truth.same(dialled(one.phone()), dialled(other.phone()))
                .or(Truth.same(mail(one.email()), mail(other.email())));
    }

    private @Nullable String shared() {
        Party consignor = only(PartyRole.CONSIGNOR);
        Party consignee = only(PartyRole.CONSIGNEE);
        if (consignor == null || consignee == null) {
            return null;
        }
        Truth phone = Truth.same(dialled(consignor.phone()), dialled(consignee.phone()));
        if (phone != Truth.FALSE) {
            return phone == Truth.TRUE ? consignor.phone() : null;
        }
        return Truth.same(mail(consignor.email()), mail(consignee.email())) == Truth.TRUE ? consignor.email() : null;
    }

    private @Nullable Party only(PartyRole role) {
        List<Party> found =
                Matching.all(parties, party -> Parties.is(party, role)).orElse(List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The digits of a telephone number; null when there are too few to be one. */
    private static @Nullable String dialled(@Nullable String phone) {
        String digits = phone == null ? "" : Only.digits(phone);
        return digits.length() < SHORTEST_NUMBER ? null : digits;
    }

    private static @Nullable String mail(@Nullable String address) {
        return address == null || address.indexOf('@') < 0
                ? null
                : address.strip().toLowerCase(Locale.ROOT);
    }
}
