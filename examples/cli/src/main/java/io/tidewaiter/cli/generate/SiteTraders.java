package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Activity;
import io.tidewaiter.model.AddressKind;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Licence;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import java.time.LocalDate;
import java.util.List;

/** Invented senders and receivers of air, post and road consignments, with what a host knows of them. */
final class SiteTraders {

    private SiteTraders() {}

    static List<Party> of(Draft draft) {
        var ware = draft.ware();
        boolean privately = ware.post() || ware.activity().equals("OTHER");
        return List.of(
                sender(draft).build(),
                (privately ? person(PartyRole.CONSIGNEE, draft, draft.country()) : company(draft)).build());
    }

    private static PartyBuilder sender(Draft draft) {
        if (draft.ware().activity().equals("OTHER")) {
            return person(PartyRole.CONSIGNOR, draft, draft.exportCountry());
        }
        return firm(PartyRole.CONSIGNOR, draft, draft.exportCountry())
                .activities(List.of(Activity.MANUFACTURING, Activity.RETAIL))
                .regulatedAgent(true);
    }

    private static PartyBuilder company(Draft draft) {
        var activity = Activity.valueOf(draft.ware().activity());
        LocalDate day = Ordinary.day(draft.at());
        return firm(PartyRole.CONSIGNEE, draft, draft.country())
                .activities(List.of(activity))
                .licences(List.of(new Licence(
                        activity,
                        "EX-" + draft.chance().digits(5),
                        day.minusDays(draft.chance().between(200, 900)),
                        day.plusDays(draft.chance().between(100, 900)))));
    }

    private static PartyBuilder firm(PartyRole role, Draft draft, String country) {
        var chance = draft.chance();
        String word = Names.word(chance);
        return known(role, draft, country)
                .name(Names.company(word, draft.ware().trade(), country))
                .email(Names.email(word))
                .identifier("EX" + country + chance.digits(9))
                .naturalPerson(false)
                .registeredOn(Ordinary.day(draft.at()).minusDays(chance.between(700, 9_000)))
                .businessChapters(List.of(draft.ware().hs().substring(0, 2)))
                .employees(chance.between(4, 180))
                .addressKind(AddressKind.BUSINESS);
    }

    private static PartyBuilder person(PartyRole role, Draft draft, String country) {
        return known(role, draft, country)
                .name(Names.person(draft.chance()))
                .naturalPerson(true)
                .activities(List.of())
                .licences(List.of())
                .addressKind(AddressKind.HOME);
    }

    /** No country has the dialling code 999, so nobody has the number. */
    private static PartyBuilder known(PartyRole role, Draft draft, String country) {
        return PartyBuilder.builder()
                .role(role)
                .address(draft.chance().between(1, 180) + " Example Street")
                .country(new CountryCode(country))
                .phone("+999 " + draft.chance().digits(9))
                .addressFound(true)
                .phoneValid(true);
    }
}
