package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.UnLocode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What right holders say of their brands: who may send the goods, what they cost, and which way they go. */
final class BrandFacts {

    private static final String ANY = "*";
    private static final String NONE = "NONE";
    /** Pairs, UN/ECE Recommendation 20: shoes are priced by the pair, whoever counts them. */
    private static final Set<String> PAIRS = Set.of("NPR", "PR");

    private final Source source;
    private final Tables tables;

    BrandFacts(Source source) {
        this.source = source;
        this.tables = source.tables();
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        String brand = Maybe.get(item.brand(), Parties::comparable);
        String heading = ware.code().heading();
        builder.application(application(brand, heading)).placeOffBrandRoute(placeOffRoute(brand));
        price(builder, item, brand, heading);
    }

    /** An application that perhaps fits hides which of them is the first that does. */
    private @Nullable String application(@Nullable String brand, @Nullable String heading) {
        if (!tables.loaded(KnownTable.AFA_APPLICATIONS)) {
            return null;
        }
        for (Applications.Application one : source.knowledge().applications().of(brand, heading)) {
            Truth stranger = one.row().inForce(tables.day())
                    ? one.covers(brand, heading).andThen(() -> strangerTo(one.number()))
                    : Truth.FALSE;
            if (stranger != Truth.FALSE) {
                return stranger == Truth.TRUE ? one.number() : null;
            }
        }
        return NONE;
    }

    /** Whether a consignor is none of the sources of an application; unknown without a consignor. */
    private Truth strangerTo(String application) {
        List<Party> parties = source.consignment().parties();
        // Asked for before it is known whether it will be looked into, so that the tables consulted do not depend on
        // the parties.
        boolean loaded = tables.loaded(KnownTable.AFA_SOURCES);
        if (!loaded || !Parties.has(parties, PartyRole.CONSIGNOR)) {
            return Truth.UNKNOWN;
        }
        return Truth.anyOf(
                parties,
                party -> Parties.is(party, PartyRole.CONSIGNOR)
                        .andThen(() -> tables.lists(
                                        KnownTable.AFA_SOURCES,
                                        application,
                                        Maybe.get(party.name(), Parties::comparable))
                                .not()));
    }

    private void price(GoodsLineBuilder builder, GoodsItem item, @Nullable String brand, @Nullable String heading) {
        BigDecimal value = Numbers.of(Maybe.get(item.value(), Money::amount));
        BigDecimal perUnit = Numbers.ratio(value, Numbers.of(item.quantity()));
        Row row = tables.find(KnownTable.BRAND_PRICES, brand, heading);
        BigDecimal price = sameUnit(row, item).equals(Truth.TRUE) ? Tables.number(row, "price") : null;
        builder.valuePerUnit(perUnit)
                .brandPriced(
                        tables.lists(KnownTable.BRAND_PRICES, brand, heading).orNull())
                .brandPrice(price)
                .valueToBrandPrice(Numbers.ratio(perUnit, price));
    }

    private static Truth sameUnit(@Nullable Row row, GoodsItem item) {
        if (row == null) {
            return Truth.UNKNOWN;
        }
        return Truth.same(pieces(item.unit()), pieces(row.text("unit")))
                .and(Truth.same(Maybe.get(item.value(), Money::currency), row.text("currency")));
    }

    private static @Nullable String pieces(@Nullable String unit) {
        return unit != null && (Pieces.counted(unit) || PAIRS.contains(unit)) ? "NMB" : unit;
    }

    private @Nullable String placeOffRoute(@Nullable String brand) {
        if (brand == null || !tables.loaded(KnownTable.BRAND_ROUTES)) {
            return null;
        }
        if (tables.lists(KnownTable.BRAND_ROUTES, brand, ANY) != Truth.TRUE) {
            return NONE;
        }
        Route route = source.consignment().route();
        UnLocode loading = Maybe.get(route, Route::loading);
        if (loading == null) {
            return null;
        }
        if (off(brand, loading)) {
            return loading.code();
        }
        List<UnLocode> hubs = Maybe.get(route, Route::transhipments);
        return hubs == null
                ? null
                : hubs.stream()
                        .filter(hub -> off(brand, hub))
                        .findFirst()
                        .map(UnLocode::code)
                        .orElse(NONE);
    }

    private boolean off(String brand, UnLocode place) {
        return tables.lists(KnownTable.BRAND_ROUTES, brand, place.code()) == Truth.FALSE;
    }
}
