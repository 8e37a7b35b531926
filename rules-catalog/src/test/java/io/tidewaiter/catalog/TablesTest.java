package io.tidewaiter.catalog;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.model.Activity;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/tidewaiter/catalog/tables");
    private static final Set<String> LICENCES = Set.of("Apache-2.0", "CC0-1.0", "ISC", "MIT", "PDDL-1.0");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant AS_OF = Instant.parse("2026-03-04T10:00:00Z");

    private final ReferenceData tables = Catalogue.tables();

    @Test
    void every_table_of_the_folder_is_in_the_catalogue() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> csv = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .map(file -> file.replace(".csv", ""))
                    .collect(Collectors.toSet());
            assertThat(tables.names()).containsExactlyInAnyOrderElementsOf(csv);
        }
    }

    @Test
    void every_table_has_a_licence_we_may_ship() {
        assertThat(all()).allSatisfy(table -> {
            assertThat(table.source().licence()).as(table.name()).isIn(LICENCES);
            assertThat(table.source().retrieved()).as(table.name()).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void invented_tables_say_so_and_expire() {
        List<String> invented = all().filter(table -> table.source().origin().startsWith("Example, invented"))
                .peek(table -> assertThat(table.source().staleAfter()).isPresent())
                .map(ReferenceTable::name)
                .toList();
        assertThat(invented)
                .containsExactlyInAnyOrder(
                        "afa-applications",
                        "afa-sources",
                        "annual-requirements",
                        "brand-prices",
                        "brand-routes",
                        "carrier-fleets",
                        "cash-shares",
                        "cites-captive",
                        "cites-facilities",
                        "cites-quotas",
                        "cites-suspensions",
                        "container-prefixes",
                        "disruptions",
                        "document-formats",
                        "duty-rates",
                        "entry-rules",
                        "excluded-holders",
                        "export-values",
                        "freight-shares",
                        "goods-densities",
                        "listed-agencies",
                        "listed-lanes",
                        "monthly-markets",
                        "package-masses",
                        "price-indices",
                        "sanctioned-parties",
                        "sanctioned-ships",
                        "trade-measures",
                        "usual-corridors",
                        "usual-routes",
                        "value-bands",
                        "value-quartiles");
    }

    @Test
    void reading_twice_gives_the_same_digests() {
        ReferenceData again = Catalogue.tables();
        assertThat(all())
                .allSatisfy(table -> assertThat(
                                again.table(table.name()).orElseThrow().ref())
                        .isEqualTo(table.ref()));
    }

    @Test
    void every_hs_code_in_a_table_exists() {
        ReferenceTable codes = table("hs-codes");
        assertThat(Stream.of(
                                "brand-prices hs4",
                                "code-groups code",
                                "duty-rates code",
                                "export-values hs6",
                                "hs-groups code",
                                "personal-allowances code",
                                "price-indices code",
                                "trade-measures hs6",
                                "value-bands hs6",
                                "value-quartiles hs2",
                                "freight-shares hs4",
                                "package-masses hs4")
                        .map(pair -> pair.split(" "))
                        .flatMap(pair -> table(pair[0]).rows().stream()
                                .map(row -> row.text(pair[1]).orElseThrow())))
                .allSatisfy(code -> assertThat(codes.find(DAY, code)).as(code).isPresent());
        assertThat(codes.rows()).hasSizeGreaterThan(6900);
    }

    @Test
    void places_lie_on_the_globe_and_have_a_code_the_model_accepts() {
        assertThat(table("places").rows()).hasSizeGreaterThan(1600).allSatisfy(row -> {
            assertThat(new UnLocode(row.text("locode").orElseThrow()).country()).hasSize(2);
            assertThat(row.number("latitude").orElseThrow().abs()).isLessThan(BigDecimal.valueOf(85));
            assertThat(row.number("longitude").orElseThrow().abs()).isLessThanOrEqualTo(BigDecimal.valueOf(180));
        });
    }

    @Test
    void every_crossing_has_a_code_the_model_accepts_and_another_side_that_names_it_back() {
        ReferenceTable crossings = table("land-crossings");
        assertThat(crossings.rows()).hasSizeGreaterThan(200).allSatisfy(row -> {
            BorderPoint post = new BorderPoint(row.text("crossing").orElseThrow());
            BorderPoint other = new BorderPoint(row.text("other_side").orElseThrow());
            assertThat(post.country()).isNotEqualTo(other.country());
            assertThat(crossings.find(DAY, other.code())).hasValueSatisfying(back -> {
                assertThat(back.text("other_side")).contains(post.code());
                assertThat(back.text("modes")).isEqualTo(row.text("modes"));
                assertThat(back.number("latitude")).isEqualTo(row.number("latitude"));
                assertThat(back.number("longitude")).isEqualTo(row.number("longitude"));
            });
            assertThat(row.text("modes").orElseThrow()).isIn("ROAD", "RAIL", "ROAD RAIL");
            assertThat(row.number("latitude").orElseThrow().doubleValue()).isBetween(39.5, 48.5);
            assertThat(row.number("longitude").orElseThrow().doubleValue()).isBetween(13.5, 29.0);
        });
    }

    @Test
    void uses_of_cash_are_activities_and_classes_of_red_lists_have_words() {
        assertThat(table("cash-uses").rows())
                .allSatisfy(row -> assertThat(Stream.of(Activity.values()).map(Activity::name))
                        .contains(row.text("topic").orElseThrow()));
        Set<String> classes = table("object-classes").rows().stream()
                .map(row -> row.text("topic").orElseThrow())
                .collect(Collectors.toSet());
        assertThat(table("red-list-classes").rows())
                .allSatisfy(row -> assertThat(row.text("class").orElseThrow())
                        .satisfiesAnyOf(
                                one -> assertThat(one).isEqualTo("*"),
                                one -> assertThat(classes).contains(one)));
    }

    @Test
    void words_point_to_headings_of_the_nomenclature_or_to_nothing() {
        assertThat(table("heading-words").rows())
                .hasSizeGreaterThan(300)
                .extracting(row -> row.text("code").orElseThrow())
                .allSatisfy(code -> assertThat(code.equals("NONE")
                                || table("hs-codes").find(DAY, code).isPresent())
                        .as(code)
                        .isTrue());
    }

    @Test
    void every_airport_has_a_zone_java_knows() {
        assertThat(table("airport-zones").rows())
                .hasSameSizeAs(table("airports").rows())
                .allSatisfy(row -> {
                    assertThat(ZoneId.of(row.text("zone").orElseThrow())).isNotNull();
                    assertThat(table("airports").find(DAY, row.text("iata").orElseThrow()))
                            .isPresent();
                });
    }

    @Test
    void every_state_of_iso_has_its_code() {
        ReferenceTable states = table("icao-states");
        for (String country : Locale.getISOCountries()) {
            String code = new Locale.Builder().setRegion(country).build().getISO3Country();
            assertThat(states.find(DAY, code).flatMap(row -> row.text("country")))
                    .as(code)
                    .contains(country);
        }
        assertThat(states.find(DAY, "D")).isPresent();
        assertThat(states.find(DAY, "XXA")).isPresent();
        assertThat(states.find(DAY, "UTO")).isEmpty();
    }

    @Test
    void recognition_is_mutual() {
        ReferenceTable agreements = table("mutual-recognition");
        assertThat(agreements.rows())
                .allSatisfy(row -> assertThat(agreements.find(
                                DAY,
                                row.text("import_country").orElseThrow(),
                                row.text("operator_country").orElseThrow()))
                        .hasValueSatisfying(
                                other -> assertThat(other.text("agreement")).isEqualTo(row.text("agreement"))));
    }

    @Test
    void owners_in_fleets_are_owners_of_prefixes() {
        Set<String> owners = table("container-prefixes").rows().stream()
                .map(row -> row.text("owner").orElseThrow())
                .collect(Collectors.toSet());
        assertThat(table("carrier-fleets").rows())
                .flatExtracting(row -> List.of(row.text("owners").orElseThrow().split(" ")))
                .isSubsetOf(owners);
    }

    @Test
    void every_place_of_a_usual_route_is_known() {
        assertThat(table("usual-routes").rows())
                .allSatisfy(row -> assertThat(places(row))
                        .allSatisfy(place -> assertThat(table("places").find(DAY, place))
                                .as(place)
                                .isPresent()));
    }

    @Test
    void bands_have_their_lower_end_below_their_upper() {
        assertThat(table("value-bands").rows())
                .allSatisfy(row -> assertThat(row.number("p05_per_kg"))
                        .hasValueSatisfying(low -> assertThat(low)
                                .isLessThan(row.number("p95_per_kg").orElseThrow())));
        assertThat(table("package-masses").rows())
                .allSatisfy(row -> assertThat(row.number("low_kg"))
                        .hasValueSatisfying(low ->
                                assertThat(low).isLessThan(row.number("high_kg").orElseThrow())));
    }

    @Test
    void the_refrigerated_types_are_those_the_facts_take_for_refrigerated() {
        Normaliser normaliser = new Normaliser(tables);
        assertThat(table("container-types").rows()).allSatisfy(row -> {
            String type = row.text("iso_type").orElseThrow();
            Consignment consignment = ConsignmentBuilder.builder()
                    .reference("T1")
                    .equipment(List.of(EquipmentBuilder.builder().isoType(type).build()))
                    .build();
            Container container = (Container)
                    normaliser.normalise(consignment, AS_OF).of(Container.class).get(0);
            assertThat(container.refrigerated())
                    .as(type)
                    .isEqualTo(row.text("refrigerated").equals(Optional.of("yes")));
            assertThat(container.maxGrossMassKg()).as(type).isNotNull();
        });
    }

    @Test
    void stop_words_in_every_language_are_found() {
        for (String vague : List.of(
                "Mallra të ndryshme",
                "pjese kembimi",
                "Razna roba",
                "rezervni dijelovi",
                "РЕЗЕРВНИ ДЕЛОВИ",
                "разна стока",
                "Personal effects and gifts",
                "parts & accessories 12")) {
            assertThat(goods("080390", vague).descriptionVague()).as(vague).isTrue();
        }
        for (String clear :
                List.of("Bicycle parts", "Pjesë këmbimi për traktorë", "delovi za bicikle", "Glass", "Steel")) {
            assertThat(goods("080390", clear).descriptionVague()).as(clear).isFalse();
        }
    }

    @Test
    void fresh_goods_need_cooling_and_dried_or_canned_do_not() {
        assertThat(Stream.of("080390", "0302", "020714", "060311", "040610", "300241")
                        .map(code -> goods(code, "x").needsCooling()))
                .containsOnly(true);
        assertThat(Stream.of("080620", "690721", "040221", "060390")
                        .map(code -> goods(code, "x").needsCooling()))
                .containsOnly(false);
        assertThat(goods("300490", "x").needsCooling()).isNull();
    }

    @Test
    void a_detour_is_measured_on_the_globe() {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("R1")
                .route(RouteBuilder.builder()
                        .loading(new UnLocode("TRMER"))
                        .transhipments(List.of(new UnLocode("NLRTM")))
                        .discharge(new UnLocode("ALDRZ"))
                        .build())
                .build();
        FactSheet sheet = new Normaliser(tables).normalise(consignment, AS_OF);
        Route route = (Route) sheet.of(Route.class).get(0);
        assertThat(route.directKm()).isBetween(BigDecimal.valueOf(1350), BigDecimal.valueOf(1450));
        assertThat(route.detour()).isGreaterThan(BigDecimal.valueOf(2));
        assertThat(route.usual()).isFalse();
        assertThat(sheet.tables())
                .extracting(ref -> ref.name())
                .containsExactly("disruptions", "places", "usual-routes");
    }

    private GoodsLine goods(String code, String description) {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("G1")
                .goods(List.of(GoodsItemBuilder.builder()
                        .hsCode(new HsCode(code))
                        .description(description)
                        .build()))
                .build();
        return (GoodsLine) new Normaliser(tables)
                .normalise(consignment, AS_OF)
                .of(GoodsLine.class)
                .get(0);
    }

    private static List<String> places(TableRow row) {
        return Stream.of("loading", "via", "discharge")
                .flatMap(column -> row.text(column).stream())
                .flatMap(text -> Stream.of(text.split(" ")))
                .toList();
    }

    private Stream<ReferenceTable> all() {
        return tables.names().stream().map(this::table);
    }

    private ReferenceTable table(String name) {
        return tables.table(name).orElseThrow();
    }
}
