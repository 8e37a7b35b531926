package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.DangerousGoods;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.PackageSize;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Postal;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.Specimen;
import io.tidewaiter.model.UnLocode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the papers say of a goods item beside code, masses and value: words, groups, size, danger, species. */
final class GoodsPaperFacts {

    private static final BigDecimal CASE_LENGTH_FROM = BigDecimal.valueOf(40);
    private static final BigDecimal CASE_LENGTH_TO = BigDecimal.valueOf(75);
    private static final BigDecimal CASE_SIDE_FROM = BigDecimal.valueOf(25);
    private static final BigDecimal CASE_SIDE_TO = BigDecimal.valueOf(50);
    private static final BigDecimal CASE_MASS_FROM = BigDecimal.valueOf(9);
    private static final BigDecimal CASE_MASS_TO = BigDecimal.valueOf(13);

    /** Shortest unique identifier of the systems for tobacco. */
    private static final int SHORTEST_IDENTIFIER = 11;

    private static final String NONE = "NONE";

    private final Source source;
    private final Tables tables;

    GoodsPaperFacts(Source source) {
        this.source = source;
        this.tables = source.tables();
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        builder.marks(item.marks())
                .model(item.model())
                .endUse(item.endUse())
                .personalUse(item.personalUse())
                .provenance(Maybe.text(item.provenance()))
                .uniqueIdentifier(item.uniqueIdentifier())
                .notListed(item.notListed())
                .codeGiven(codeGiven(ware.code()))
                .uniqueIdentifierGiven(identifierGiven(item.uniqueIdentifier()))
                .temperatureControl(Maybe.name(item.temperatureControl()))
                .specimenPurposes(specimenPurposes(item.specimens()))
                .speciesNames(speciesNames(item.specimens()))
                .speciesStated(speciesStated(item).orNull())
                .groups(ware.code().groups())
                .inConsigneeBusiness(inConsigneeBusiness(ware.code().chapter()).orNull());
        words(builder, ware);
        market(builder, ware);
        sizes(builder, ware);
        danger(builder, ware);
    }

    private Truth inConsigneeBusiness(@Nullable String chapter) {
        return Parties.inBusiness(source.consignment().parties(), PartyRole.CONSIGNEE, chapter);
    }

    /** As with the pre-loading data, only a filing that is complete can lack a code. */
    private @Nullable Boolean codeGiven(CodeFacts code) {
        if (code.subheading() != null) {
            return true;
        }
        return complete() ? Boolean.FALSE : null;
    }

    /** What stands in the field may also be a word that says that there is none. */
    private @Nullable Boolean identifierGiven(@Nullable String identifier) {
        if (identifier != null) {
            return identifier.length() >= SHORTEST_IDENTIFIER
                    && identifier.chars().anyMatch(Character::isDigit);
        }
        return complete() ? Boolean.FALSE : null;
    }

    private boolean complete() {
        Consignment consignment = source.consignment();
        return Boolean.TRUE.equals(consignment.preLoading())
                || Boolean.TRUE.equals(Maybe.get(consignment.postal(), Postal::advanceData));
    }

    private @Nullable String speciesNames(@Nullable List<Specimen> specimens) {
        // An item that does not list specimens has none stated, as with the facts of specimens.
        if (specimens == null || specimens.isEmpty()) {
            return NONE;
        }
        List<String> names = new ArrayList<>(specimens.size());
        for (Specimen specimen : specimens) {
            if (specimen.taxon() == null) {
                return null;
            }
            Species.Listing found = SpecimenFacts.listing(specimen.taxon(), SpecimenTrade.UNKNOWN, source);
            names.add(found == null ? specimen.taxon() : found.name());
        }
        return String.join(", ", names);
    }

    /** The purposes, each once; null as soon as one is not stated. */
    private static @Nullable String specimenPurposes(@Nullable List<Specimen> specimens) {
        if (specimens == null || specimens.isEmpty()) {
            return NONE;
        }
        SortedSet<String> purposes = new TreeSet<>();
        for (Specimen specimen : specimens) {
            if (specimen.purpose() == null) {
                return null;
            }
            purposes.add(SpecimenFacts.code(specimen.purpose()));
        }
        return String.join(", ", purposes);
    }

    private static Truth speciesStated(GoodsItem item) {
        Truth some = item.specimens() == null
                ? Truth.UNKNOWN
                : Truth.of(!item.specimens().isEmpty());
        return some.or(Truth.of(item.notListed()));
    }

    private void words(GoodsLineBuilder builder, Ware ware) {
        GoodsWords words = source.knowledge().goodsWords();
        GoodsWords.Found described = words.find(ware.description(), tables);
        builder.topics(Maybe.get(described, GoodsWords.Found::topics))
                .plainTopics(Maybe.get(described, GoodsWords.Found::plain))
                .topicWords(Maybe.get(described, GoodsWords.Found::words))
                .marksTopics(Maybe.get(
                        words.find(Described.of(ware.item().marks(), source.knowledge()), tables),
                        GoodsWords.Found::topics));
    }

    private void sizes(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        Row usual = ware.code().density();
        BigDecimal volume = Numbers.of(item.volume());
        BigDecimal gross = Numbers.kilograms(item.grossMass());
        builder.volumeM3(volume)
                .densityKgPerM3(Numbers.ratio(gross, volume))
                .densityLow(Tables.number(usual, "low_kg_m3"))
                .densityHigh(Tables.number(usual, "high_kg_m3"))
                .cigaretteCaseSize(caseSize(item.packageSize())
                        .and(between(Numbers.ratio(gross, item.packages()), CASE_MASS_FROM, CASE_MASS_TO))
                        .orNull());
    }

    private static Truth caseSize(@Nullable PackageSize size) {
        if (size == null) {
            return Truth.UNKNOWN;
        }
        return between(size.length(), CASE_LENGTH_FROM, CASE_LENGTH_TO)
                .and(between(size.width(), CASE_SIDE_FROM, CASE_SIDE_TO))
                .and(between(size.height(), CASE_SIDE_FROM, CASE_SIDE_TO));
    }

    private static Truth between(@Nullable BigDecimal value, BigDecimal from, BigDecimal to) {
        return Truth.before(value, from).or(Truth.before(to, value)).not();
    }

    private void market(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        UnLocode delivery = Maybe.get(source.consignment().route(), Route::delivery);
        BigDecimal month = Tables.number(
                tables.find(
                        KnownTable.MONTHLY_MARKETS,
                        Maybe.get(delivery, UnLocode::country),
                        ware.code().subheading()),
                "pieces");
        builder.marketMonth(month)
                .quantityToMarketMonth(
                        Pieces.counted(item.unit()) ? Numbers.ratio(Numbers.of(item.quantity()), month) : null);
    }

    private void danger(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        String unNumber = Maybe.get(item.dangerousGoods(), DangerousGoods::unNumber);
        String hazardClass = Maybe.get(item.dangerousGoods(), DangerousGoods::hazardClass);
        Truth complete = Truth.of(Maybe.get(item.dangerousGoods(), DangerousGoods::complete));
        Truth lacking =
                given(unNumber, complete).not().or(given(hazardClass, complete).not());
        Row row = tables.find(KnownTable.DANGEROUS_GOODS, unNumber);
        builder.unNumber(unNumber)
                .unName(Maybe.get(row, found -> found.text("name")))
                .hazardClass(hazardClass)
                .hazardClassFits(Truth.same(hazardClass, Maybe.get(row, found -> found.text("adr_class")))
                        .or(lacking)
                        .orNull())
                .unFitsDescription(described(row, ware.description())
                        .or(given(unNumber, complete).not())
                        .orNull())
                .unNumberGiven(given(unNumber, complete).orNull())
                .hazardClassGiven(given(hazardClass, complete).orNull());
    }

    /** Only particulars that are complete can lack one. */
    private static Truth given(@Nullable String particular, Truth complete) {
        return particular != null ? Truth.TRUE : complete == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth described(@Nullable Row row, @Nullable Described description) {
        if (row == null || description == null) {
            return Truth.UNKNOWN;
        }
        List<String> words = description.words();
        List<String> expected = Words.of(Words.fold(Objects.requireNonNullElse(row.text("words"), "")));
        return Truth.of(expected.stream().anyMatch(words::contains));
    }
}
