package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Bill;
import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PostalItem;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Transit;
import io.tidewaiter.facts.Wagon;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.CrossingBuilder;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.DocumentUseBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.MotorVehicleBuilder;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.PostalBuilder;
import io.tidewaiter.model.RoadVehicleBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.TransitDocumentBuilder;
import io.tidewaiter.model.TransportDocument;
import io.tidewaiter.model.TransportDocumentBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.UnLocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bills, postal items, vehicles, crossings, transits, wagons and papers. */
class TransportFactsTest {

    @Test
    void an_air_waybill_has_a_check_digit_and_the_prefix_of_an_airline() {
        Bill bill = bill("172-12345674", "QR");
        assertThat(bill.airWaybillValid()).isFalse();
        assertThat(bill.airWaybillExpected()).isEqualTo("5");
        assertThat(bill.prefixAirline()).isEqualTo("CV");
        assertThat(bill.prefixFitsCarrier()).isFalse();
        assertThat(bill("17212345675", "CV").airWaybillValid()).isTrue();
        assertThat(bill("17212345675", "CV").prefixFitsCarrier()).isTrue();
        assertThat(bill("999-12345675", "CV").prefixFitsCarrier()).isNull();
    }

    private static Bill bill(String number, String carrier) {
        return Facts.first(
                c -> c.mode(TransportMode.AIR)
                        .carrier(carrier)
                        .transportDocuments(List.of(TransportDocumentBuilder.builder()
                                .type(BillType.MASTER)
                                .number(number)
                                .build())),
                Bill.class);
    }

    @Test
    void house_bills_are_added_up() {
        Shipment shipment = Facts.shipment(c -> c.transportDocuments(List.of(
                document(BillType.MASTER, 42, 100),
                document(BillType.HOUSE, 40, 60),
                document(BillType.HOUSE, 1, 30))));
        assertThat(shipment.housePackages()).isEqualTo(41);
        assertThat(shipment.masterPackages()).isEqualTo(42);
        assertThat(shipment.houseMassShareOfMaster()).isEqualTo(new BigDecimal("0.9"));
    }

    private static TransportDocument document(BillType type, int packages, int kilograms) {
        return new TransportDocument(type, "X", null, null, packages, Mass.ofKilograms(kilograms));
    }

    @Test
    void only_a_filing_that_is_called_complete_lacks_anything() {
        Party consignor = PartyBuilder.builder()
                .role(PartyRole.CONSIGNOR)
                .name("Example SA")
                .build();
        assertThat(Facts.shipment(c -> c.parties(List.of(consignor))).missingAdvanceData())
                .isNull();
        assertThat(Facts.shipment(c -> c.preLoading(true).packages(2).parties(List.of(consignor)))
                        .missingAdvanceData())
                .containsExactly(
                        "CONSIGNOR_ADDRESS",
                        "CONSIGNEE_NAME",
                        "CONSIGNEE_ADDRESS",
                        "GROSS_MASS",
                        "DESCRIPTION",
                        "HOUSE_WAYBILL");
    }

    @ParameterizedTest
    @CsvSource({
        "+381 11 555 0101, 00, 381115550101, 00, true",
        "+381 11 555 0101, a@example.org, +381 11 555 0102, A@EXAMPLE.org, true",
        "+381 11 555 0101, a@example.org, +381 11 555 0102, b@example.org, false"
    })
    void a_contact_is_shared_however_it_is_written(
            String phone, String email, String otherPhone, String otherEmail, boolean shared) {
        Shipment shipment = Facts.shipment(c -> c.parties(List.of(
                PartyBuilder.builder()
                        .role(PartyRole.CONSIGNOR)
                        .phone(phone)
                        .email(email)
                        .build(),
                PartyBuilder.builder()
                        .role(PartyRole.CONSIGNEE)
                        .phone(otherPhone)
                        .email(otherEmail)
                        .build())));
        assertThat(shipment.partiesShareContact()).isEqualTo(shared);
    }

    @Test
    void a_postal_item_has_a_check_digit_and_a_country() {
        PostalItem item = Facts.first(
                c -> c.postal(PostalBuilder.builder()
                                .itemId("RR473124828GB")
                                .postingCountry(new CountryCode("GB"))
                                .build())
                        .parties(List.of(PartyBuilder.builder()
                                .role(PartyRole.CONSIGNOR)
                                .country(new CountryCode("CN"))
                                .build())),
                PostalItem.class);
        assertThat(item.itemIdValid()).isFalse();
        assertThat(item.itemIdExpected()).isEqualTo("9");
        assertThat(item.postedElsewhere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9AXKP042788, true, true, true",
        "1M8GDM9A1KP042788, true, true, false",
        "WVWZZZ1JZXW000001, true, false, false",
        "1M8GDM9AIKP042788, false, true, ",
    })
    void the_number_of_a_vehicle_is_checked_where_it_has_a_digit(
            String number, boolean shaped, boolean used, Boolean valid) {
        MotorVehicle vehicle = vehicle(number, "Example Motors", 1989);
        assertThat(vehicle.shapeValid()).isEqualTo(shaped);
        assertThat(vehicle.checkDigitUsed()).isEqualTo(used);
        assertThat(vehicle.checkDigitValid()).isEqualTo(valid);
    }

    @Test
    void make_and_year_are_held_against_the_number() {
        assertThat(vehicle("1M8GDM9AXKP042788", "example motors", 1989).makeFits())
                .isTrue();
        assertThat(vehicle("1M8GDM9AXKP042788", "Volkswagen", 1989).makeFits()).isFalse();
        assertThat(vehicle("1M8GDM9AXKP042788", "Volkswagen", 1989).yearFits()).isTrue();
        assertThat(vehicle("1M8GDM9AXKP042788", "Volkswagen", 2019).yearFits()).isTrue();
        assertThat(vehicle("1M8GDM9AXKP042788", "Volkswagen", 2018).yearFits()).isFalse();
        assertThat(vehicle("WVWZZZ1JZXW000001", "Volkswagen", 2018).yearFits()).isNull();
    }

    private static MotorVehicle vehicle(String number, String make, int year) {
        return Facts.first(
                c -> c.goods(List.of(GoodsItemBuilder.builder()
                        .vehicle(MotorVehicleBuilder.builder()
                                .identificationNumber(number)
                                .make(make)
                                .modelYear(year)
                                .build())
                        .build())),
                MotorVehicle.class);
    }

    @Test
    void a_lorry_is_weighed_and_its_way_measured() {
        Conveyance lorry = Facts.first(
                c -> c.grossMass(Mass.ofKilograms(20000))
                        .roadVehicle(RoadVehicleBuilder.builder()
                                .tareMass(Mass.ofKilograms(14000))
                                .weighedMass(Mass.ofKilograms(36000))
                                .build())
                        .route(RouteBuilder.builder()
                                .loading(new UnLocode("ECGYE"))
                                .delivery(new UnLocode("PAMIT"))
                                .build())
                        .crossing(CrossingBuilder.builder()
                                .planned(new BorderPoint("PAMIT"))
                                .actual(new BorderPoint("ESALG"))
                                .build()),
                Conveyance.class);
        assertThat(lorry.massDifferenceKg()).isEqualTo(new BigDecimal("2000"));
        assertThat(lorry.massToleranceKg()).isEqualTo(new BigDecimal("720"));
        assertThat(lorry.crossingChanged()).isTrue();
        assertThat(lorry.wayToDirect()).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void a_transit_runs_out_before_the_crossing() {
        Transit transit = Facts.first(
                c -> c.roadVehicle(
                                RoadVehicleBuilder.builder().plate("EX 417-KL").build())
                        .crossing(CrossingBuilder.builder()
                                .crossedAt(Instant.parse("2026-03-11T01:00:00Z"))
                                .build())
                        .transits(List.of(TransitDocumentBuilder.builder()
                                .validTo(LocalDate.of(2026, 3, 10))
                                .vehiclePlate("ex417kl")
                                .holder("Example Fruit SA")
                                .build())),
                Transit.class);
        assertThat(transit.expired()).isTrue();
        assertThat(transit.vehicleFits()).isTrue();
        assertThat(transit.holderExcluded()).isTrue();
    }

    @Test
    void a_wagon_has_a_check_digit() {
        Wagon wagon = Facts.first(c -> c.wagons(List.of("21 81 2471 217-4")), Wagon.class);
        assertThat(wagon.numberValid()).isFalse();
        assertThat(wagon.checkDigitExpected()).isEqualTo("3");
    }

    @Test
    void a_permit_of_the_convention_runs_out_after_six_months() {
        assertThat(permit(LocalDate.of(2025, 9, 4)).outOfDate()).isFalse();
        assertThat(permit(LocalDate.of(2025, 9, 3)).outOfDate()).isTrue();
    }

    private static Paper permit(LocalDate issued) {
        return Facts.first(
                c -> c.documents(List.of(SupportingDocumentBuilder.builder()
                                .type(DocumentType.CITES_EXPORT_PERMIT)
                                .number("XX-1")
                                .issuedOn(issued)
                                .validTo(LocalDate.of(2027, 1, 1))
                                .quantity(new BigDecimal("100"))
                                .build()))
                        .history(HistoryBuilder.builder()
                                .documentUses(List.of(DocumentUseBuilder.builder()
                                        .number("XX 1")
                                        .reference("T-0")
                                        .on(LocalDate.of(2026, 1, 1))
                                        .quantity(new BigDecimal("70"))
                                        .endorsedSplit(false)
                                        .build()))
                                .build()),
                Paper.class);
    }

    @Test
    void what_a_permit_has_left_is_what_was_not_taken_off_it() {
        Paper permit = permit(LocalDate.of(2026, 1, 1));
        assertThat(permit.usedBefore()).isTrue();
        assertThat(permit.usedIn()).isEqualTo("T-0");
        assertThat(permit.quantityLeft()).isEqualTo(new BigDecimal("30"));
    }
}
