package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.TransportDocumentBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.Vessel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers beside the declaration, and parties and ships beside lists of sanctions. */
class PaperAgreementTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T10:00:00Z");

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    @Test
    void a_paper_that_says_the_same_agrees_however_names_are_written() {
        Paper paper = paper(SupportingDocumentBuilder.builder()
                .quantity(new BigDecimal("50"))
                .unit("NMB")
                .goodsItem(2)
                .packages(10)
                .grossMass(Mass.ofKilograms("1019"))
                .hsCode(new HsCode("080620"))
                .consignor("EXAMPLE FRUIT S.A.")
                .consignee("Example Trade d.o.o."));
        assertThat(paper.quantityToDeclared()).isEqualByComparingTo("1");
        assertThat(paper.packagesFit()).isTrue();
        assertThat(paper.massFits()).isTrue();
        assertThat(paper.headingFits()).isTrue();
        assertThat(paper.consignorFits()).isTrue();
        assertThat(paper.consigneeFits()).isTrue();
    }

    @Test
    void a_paper_that_says_something_else_does_not() {
        Paper paper = paper(SupportingDocumentBuilder.builder()
                .quantity(new BigDecimal("75"))
                .unit("NMB")
                .goodsItem(2)
                .packages(11)
                .grossMass(Mass.ofKilograms("1021"))
                .hsCode(new HsCode("080390"))
                .consignor("Example Trade DOO")
                .consignee("Example Fruit SA"));
        assertThat(paper.quantityToDeclared()).isEqualByComparingTo("1.5");
        assertThat(paper.packagesFit()).isFalse();
        assertThat(paper.massFits()).isFalse();
        assertThat(paper.headingFits()).isFalse();
        assertThat(paper.consignorFits()).isFalse();
        assertThat(paper.consigneeFits()).isFalse();
    }

    @Test
    void without_its_goods_item_nobody_knows_what_a_paper_covers() {
        Paper paper = paper(SupportingDocumentBuilder.builder()
                .quantity(new BigDecimal("50"))
                .unit("NMB")
                .hsCode(new HsCode("080620")));
        assertThat(paper.quantityToDeclared()).isNull();
        assertThat(paper.headingFits()).isNull();
        assertThat(paper.packagesFit()).isNull();
        assertThat(paper.consignorFits()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Example Fruit SA, one@example.org, true",
                "EXAMPLE FRUIT S.A, ONE@example.org, true",
                "Example Fruit SA, other@example.org, false",
                "Example Fruit SA, -, -",
                "Sample Marine Stores, one@example.org, false",
                "Sample Marine Stores, -, false",
                "-, one@example.org, -"
            })
    void a_name_alone_is_never_a_match(String name, String email, Boolean listed) {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("S1")
                .parties(List.of(PartyBuilder.builder()
                        .role(PartyRole.CONSIGNEE)
                        .name(name)
                        .email(email)
                        .build()))
                .build();
        assertThat(shipment(consignment).partySanctioned()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SEA, IMO 9074729, EXAMPLE FRUIT SA, true",
                "SEA, 9074729, MV OTHER SHIP, false",
                "SEA, 9074730, EXAMPLE FRUIT SA, false",
                "SEA, -, EXAMPLE FRUIT SA, -",
                "SEA, 9074729, -, -",
                "-, 9074729, EXAMPLE FRUIT SA, -",
                "ROAD, 9074729, EXAMPLE FRUIT SA, false"
            })
    void a_ship_is_listed_by_number_and_name(TransportMode mode, String number, String name, Boolean listed) {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("S1")
                .mode(mode)
                .vessel(new Vessel(number, name, null))
                .build();
        assertThat(shipment(consignment).shipSanctioned()).isEqualTo(listed);
    }

    private Shipment shipment(Consignment consignment) {
        return (Shipment)
                normaliser.normalise(consignment, AS_OF).of(Shipment.class).get(0);
    }

    private Paper paper(SupportingDocumentBuilder document) {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("P1")
                .packages(10)
                .grossMass(Mass.ofKilograms("1000"))
                .transportDocuments(List.of(TransportDocumentBuilder.builder()
                        .type(BillType.MASTER)
                        .packages(10)
                        .grossMass(Mass.ofKilograms("1000"))
                        .build()))
                .parties(List.of(
                        PartyBuilder.builder()
                                .role(PartyRole.CONSIGNOR)
                                .name("Example Fruit SA")
                                .build(),
                        PartyBuilder.builder()
                                .role(PartyRole.BUYER)
                                .name("Example Trade DOO")
                                .build()))
                .goods(List.of(
                        GoodsItemBuilder.builder()
                                .hsCode(new HsCode("080390"))
                                .quantity(new BigDecimal("20"))
                                .unit("KGM")
                                .build(),
                        GoodsItemBuilder.builder()
                                .hsCode(new HsCode("080620"))
                                .quantity(new BigDecimal("50"))
                                .unit("NMB")
                                .build()))
                .documents(List.of(document.build()))
                .build();
        return (Paper) normaliser.normalise(consignment, AS_OF).of(Paper.class).get(0);
    }
}
