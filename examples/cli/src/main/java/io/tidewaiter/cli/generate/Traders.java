package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AuthorisationBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes invented companies. */
final class Traders {

    private static final List<String> CHAPTERS = List.of("08", "20", "39", "61", "63", "64", "73", "84", "85", "94");

    private final LocalDate day;

    Traders(LocalDate day) {
        this.day = day;
    }

    /** A sender; what else it trades in is known for four of five. */
    Party consignor(Goods goods, String country, Chance chance) {
        var builder = company(PartyRole.CONSIGNOR, goods.trade(), country, chance);
        if (chance.happens(0.8)) {
            builder.businessChapters(Stream.of(goods.chapter(), chance.one(CHAPTERS))
                    .distinct()
                    .sorted()
                    .toList());
        }
        return builder.build();
    }

    /** A receiver; one in seven is an authorised economic operator. */
    Party consignee(Goods goods, String country, Chance chance) {
        var builder = company(PartyRole.CONSIGNEE, goods.trade(), country, chance);
        if (chance.happens(0.14)) {
            authorise(builder, country, chance);
        }
        return builder.build();
    }

    Party forwarder(String country, Chance chance) {
        return company(PartyRole.FORWARDER, "Forwarding", country, chance).build();
    }

    /** Gives an authorised economic operator status that is valid on the day. */
    void authorise(PartyBuilder builder, String country, Chance chance) {
        builder.authorisation(AuthorisationBuilder.builder()
                .number("EX-AEOF-" + chance.digits(5))
                .country(new CountryCode(country))
                .validFrom(day.minusDays(chance.between(300, 1500)))
                .validTo(day.plusDays(chance.between(200, 900)))
                .build());
    }

    private PartyBuilder company(PartyRole role, String trade, String country, Chance chance) {
        String word = Names.word(chance);
        return PartyBuilder.builder()
                .role(role)
                .name(Names.company(word, trade, country))
                .address(chance.between(1, 180) + " Example Street")
                .country(new CountryCode(country))
                .email(chance.happens(0.7) ? Names.email(word) : null)
                .identifier("EX" + country + chance.digits(9))
                .naturalPerson(false)
                .registeredOn(chance.happens(0.85) ? day.minusDays(chance.between(700, 11_000)) : null);
    }
}
