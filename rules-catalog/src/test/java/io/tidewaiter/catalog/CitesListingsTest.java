package io.tidewaiter.catalog;

import io.tidewaiter.RiskProfiler;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SpecimenBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as trade records write them, against the Appendix of their year. */
class CitesListingsTest {

    private final RiskProfiler profiler = RiskProfiler.builder()
            .packs(Catalogue.pack("cites"))
            .tables(Catalogue.tables())
            .build();

    @ParameterizedTest
    @CsvSource({
        "Psittacus erithacus, 2016, GH, II",
        "Psittacus erithacus, 2018, GH, I",
        "Manis javanica, 2015, ID, II",
        "Manis javanica, 2018, ID, I",
        "Loxodonta africana, 2018, KE, I",
        "Loxodonta africana, 2018, BW, II",
        "Elephas maximus, 2018, TH, I",
        "Panthera tigris, 2018, IN, I",
        "Panthera leo, 2018, ZA, II",
        "Ursus arctos, 2018, HR, II",
        "Canis lupus, 2018, RS, II",
        "Lynx lynx, 2018, RO, II",
        "Python regius, 2018, GH, II",
        "Python reticulatus, 2018, ID, II",
        "Malayopython reticulatus, 2018, ID, II",
        "Varanus niloticus, 2018, ML, II",
        "Crocodylus niloticus, 2018, ZW, II",
        "Alligator mississippiensis, 2018, US, II",
        "Caiman crocodilus fuscus, 2018, CO, II",
        "Testudo hermanni, 2018, MK, II",
        "Testudo graeca, 2018, TR, II",
        "Geochelone elegans, 2018, LK, II",
        "Geochelone elegans, 2020, LK, I",
        "Falco peregrinus, 2018, GB, I",
        "Falco cherrug, 2018, AE, II",
        "Falco hybrid, 2018, DE, I",
        "Anguilla anguilla, 2008, FR, NONE",
        "Anguilla anguilla, 2018, MA, II",
        "Acipenser gueldenstaedtii, 2018, IT, II",
        "Hippocampus kuda, 2018, TH, II",
        "Sphyrna lewini, 2018, MX, II",
        "Prionace glauca, 2020, ES, NONE",
        "Prionace glauca, 2024, ES, II",
        "Strombus gigas, 2018, JM, II",
        "Tridacna maxima, 2018, FJ, II",
        "Scleractinia spp., 2018, ID, II",
        "Acropora spp., 2018, AU, II",
        "Dalbergia latifolia, 2016, IN, NONE",
        "Dalbergia latifolia, 2018, IN, II",
        "Dalbergia nigra, 2018, BR, I",
        "Pterocarpus erinaceus, 2018, GH, II",
        "Aquilaria malaccensis, 2018, ID, II",
        "Swietenia macrophylla, 2018, GT, II",
        "Swietenia macrophylla, 2018, FJ, NONE",
        "Galanthus elwesii, 2018, TR, II",
        "Cyclamen hederifolium, 2018, TR, II",
        "Phalaenopsis hybrid, 2018, NL, II",
        "Dendrobium nobile, 2018, TH, II",
        "Orchidaceae spp., 2018, TH, II",
        "Cactaceae spp., 2018, NL, II",
        "Euphorbia lactea, 2018, TH, II",
        "Cycas revoluta, 2018, JP, II",
        "Hirudo medicinalis, 2018, TR, II",
        "Macaca fascicularis, 2018, MU, II",
        "Pan troglodytes, 2018, CD, I",
        "Tursiops truncatus, 2018, CU, II",
        "Nymphicus hollandicus, 2018, NL, NONE",
        "Melopsittacus undulatus, 2018, NL, NONE",
        "Ara macao, 2018, CR, I",
        "Amazona aestiva, 2018, AR, II",
        "Cacatua galerita, 2018, ID, II",
        "Cuora amboinensis, 2018, ID, II",
        "Chelonia mydas, 2018, CR, I",
        "Ptyas mucosus, 2018, ID, II",
        "Naja kaouthia, 2018, TH, II",
        "Dendrobates auratus, 2018, PA, II",
        "Vicugna vicugna, 2018, PE, II",
        "Saiga tatarica, 2018, KZ, II",
        "Rattus rattus, 2018, FR, "
    })
    void a_name_has_the_appendix_of_its_year(String taxon, int year, String country, String appendix) {
        assertThat(appendix(taxon, year, country, null, null)).isEqualTo(appendix);
    }

    @ParameterizedTest
    @CsvSource({
        "Crocodylus niloticus, 2018, IT, ZW,   , II",
        "Crocodylus niloticus, 2018, IT, XX,   , I",
        "Crocodylus niloticus, 2018, IT,   , ZW, II",
        "Crocodylus niloticus, 2018, ZW, SN, ZW, I",
        "Crocodylus porosus,   2005, FR, AU, FR, II",
        "Loxodonta africana,   2005, US, zw,   , II",
        "Swietenia macrophylla,2018, US, PE,   , II",
        "Cedrela fissilis,     2012, ES,   ,   , III"
    })
    void the_population_of_the_origin_decides(
            String taxon, int year, String exporter, String origin, String goodsOrigin, String appendix) {
        assertThat(appendix(taxon, year, exporter, origin, goodsOrigin)).isEqualTo(appendix);
    }

    /** What an annotation does not name counts as Appendix I. */
    @ParameterizedTest
    @CsvSource({
        "ZW, T, SKI,  II",
        "ZW, T, lps,  II",
        "ZW, T, IVC,  I",
        "BW, T, TUS,  I",
        "BW, H, TUS,  II",
        "BW,  , TUS,  II",
        "BW, T,    ,  ",
        "BW, T, ivory carvings, ",
        "KE, T,    ,  I",
        "KE, T, SKI,  I"
    })
    void elephants_of_four_countries_are_in_appendix_ii_for_some_goods_only(
            String exporter, @Nullable String purpose, @Nullable String term, @Nullable String appendix) {
        var elephant = SpecimenBuilder.builder()
                .taxon("Loxodonta africana")
                .purpose(purpose)
                .term(term)
                .build();
        assertThat(appendix(elephant, 2018, exporter, null)).isEqualTo(appendix);
    }

    @ParameterizedTest
    @CsvSource({
        "Cetraria islandica, 2003, NONE",
        "Tiliqua scincoides, 2003, NONE",
        "Pycnonotus jocosus, 2003, NONE",
        "Harpia spp., 2012, I",
        "Psittacus spp., 2015, II",
        "Psittacus spp., 2018, I",
        "Elephantidae spp., 2012, I",
        "Manidae spp., 2018, I",
        "Chamaeleonidae spp., 2012, II",
        "Dendrobatidae spp., 2012, II",
        "Canis hybrid, 2012, II",
        "Huso dauricus x acipenser schrenckii, 2021, II",
        "Cygnus melanocorypha, 2012, II",
        "Haemaria discolor, 2000, II",
        "Falco araeus, 2005, I",
        "Dicksonia sellowiana, 2012, II",
        "Sphyrna lewini, 2013, III",
        "Euphorbia misera, 2012, NONE",
        "Ninox natalis, 2012, I"
    })
    void names_of_trade_records_are_found(String taxon, int year, String appendix) {
        assertThat(appendix(taxon, year, "US", null, null)).isEqualTo(appendix);
    }

    private @Nullable String appendix(
            String taxon, int year, String exporter, @Nullable String origin, @Nullable String goodsOrigin) {
        var stated =
                SpecimenBuilder.builder().taxon(taxon).originCountry(origin).build();
        return appendix(stated, year, exporter, goodsOrigin);
    }

    private @Nullable String appendix(
            io.tidewaiter.model.Specimen stated, int year, String exporter, @Nullable String goodsOrigin) {
        Specimen specimen = (Specimen) profiler.facts(
                        ConsignmentBuilder.builder()
                                .reference("C-1")
                                .route(RouteBuilder.builder()
                                        .exportCountry(new CountryCode(exporter))
                                        .build())
                                .goods(List.of(GoodsItemBuilder.builder()
                                        .origin(goodsOrigin == null ? null : new CountryCode(goodsOrigin))
                                        .specimens(List.of(stated))
                                        .build()))
                                .build(),
                        Instant.parse(year + "-07-01T00:00:00Z"))
                .of(Specimen.class)
                .get(0);
        return specimen.appendix();
    }
}
