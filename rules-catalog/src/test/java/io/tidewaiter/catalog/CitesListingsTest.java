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
        Specimen specimen = (Specimen) profiler.facts(
                        ConsignmentBuilder.builder()
                                .reference("C-1")
                                .route(RouteBuilder.builder()
                                        .exportCountry(new CountryCode(country))
                                        .build())
                                .goods(List.of(GoodsItemBuilder.builder()
                                        .specimens(List.of(SpecimenBuilder.builder()
                                                .taxon(taxon)
                                                .build()))
                                        .build()))
                                .build(),
                        Instant.parse(year + "-07-01T00:00:00Z"))
                .of(Specimen.class)
                .get(0);
        assertThat(specimen.appendix()).isEqualTo(appendix);
    }
}
