package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.TraderBuilder;
import io.tidewaiter.model.Activity;
import io.tidewaiter.model.Authorisation;
import io.tidewaiter.model.Licence;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.model.Valuation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one party. */
final class TraderFacts {

    private static final String NO_AGREEMENT = "NONE";

    private final Source source;
    private final Shipment shipment;

    TraderFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Trader derive(int number, Party party) {
        LocalDate lodged = Times.dayOrNull(source.consignment().lodgedAt());
        return TraderBuilder.builder()
                .number(number)
                .role(Maybe.name(party.role()))
                .name(party.name())
                .country(Maybe.text(party.country()))
                .naturalPerson(party.naturalPerson())
                .daysSinceRegistration(Times.days(party.registeredOn(), lodged))
                .authorised(authorised(party.authorisation()).orNull())
                .authorisationNumber(Maybe.get(party.authorisation(), Authorisation::number))
                .recognisedUnder(recognisedUnder(party.authorisation()))
                .activities(Maybe.get(party.activities(), TraderFacts::names))
                .licences(licences(party.licences()))
                .employees(party.employees())
                .valueToCapital(Amounts.ratio(
                        Maybe.get(source.consignment().valuation(), Valuation::customsValue), party.capital()))
                .addressKind(Maybe.name(party.addressKind()))
                .addressFound(party.addressFound())
                .phoneValid(party.phoneValid())
                .regulatedAgent(party.regulatedAgent())
                .nameVague(source.knowledge()
                        .stopNames()
                        .vague(Described.of(party.name(), source.knowledge()), source.tables())
                        .orNull())
                .shipment(shipment)
                .build();
    }

    private @Nullable String recognisedUnder(@Nullable Authorisation authorisation) {
        String granted = Maybe.text(Maybe.get(authorisation, Authorisation::country));
        UnLocode delivery = Maybe.get(source.consignment().route(), Route::delivery);
        if (granted == null || delivery == null || !source.tables().loaded(KnownTable.MUTUAL_RECOGNITION)) {
            return null;
        }
        Row row = source.tables().find(KnownTable.MUTUAL_RECOGNITION, granted, delivery.country());
        return row == null ? NO_AGREEMENT : row.text("agreement");
    }

    private static List<String> names(List<Activity> activities) {
        return activities.stream().map(Activity::name).distinct().sorted().toList();
    }

    /** Activities with a licence that is valid; null as soon as it cannot be told of one. */
    private @Nullable List<String> licences(@Nullable List<Licence> licences) {
        List<Licence> valid = Matching.all(
                        licences,
                        licence -> valid(licence.validFrom(), licence.validTo()).and(named(licence)))
                .orElse(null);
        if (valid == null) {
            return null;
        }
        List<Activity> activities = new ArrayList<>(valid.size());
        for (Licence licence : valid) {
            activities.add(Objects.requireNonNull(licence.activity(), "a licence that is valid names its activity"));
        }
        return names(activities);
    }

    private static Truth named(Licence licence) {
        return licence.activity() == null ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** A missing last day is unknown, not open: an authorisation nobody can date mitigates nothing. */
    private Truth authorised(@Nullable Authorisation authorisation) {
        return authorisation == null ? Truth.UNKNOWN : valid(authorisation.validFrom(), authorisation.validTo());
    }

    private Truth valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        Truth begun = Truth.before(source.day(), from).not();
        Truth ended = Truth.before(to, source.day());
        return begun.and(ended.not());
    }
}
