package io.tidewaiter.intake;

import io.tidewaiter.intake.FlightMessages.Result;
import io.tidewaiter.model.Passenger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** PNRGOV in XML is read as PNRGOV in EDIFACT is, and what an attacker can do with XML is not done. */
class XmlMessagesTest {

    private static final String SAMPLE = FlightMessages.sample("pnrgov.xml");

    @Test
    void everyTravellerComesOutOrIsRefused() {
        Result result = FlightMessages.read(SAMPLE);

        assertThat(result.passengers()).hasSize(2);
        assertThat(result.refused()).hasSize(1);
        assertThat(result.refused().get(0).problems().get(0).path())
                .startsWith("message 1, item ")
                .contains("character");
        assertThat(result.summary().warnings()).isEmpty();
        assertThat(result.summary().messages()).isEqualTo(1);
    }

    @Test
    void theSameFieldsAsInEdifact() {
        Passenger anna = FlightMessages.read(SAMPLE).passengers().get(0);
        Passenger same = FlightMessages.read(FlightMessages.sample("pnrgov-10-1.edi"))
                .passengers()
                .get(0);

        assertThat(anna.booking().locator()).isEqualTo(same.booking().locator());
        assertThat(anna.booking().createdAt()).isEqualTo(same.booking().createdAt());
        assertThat(anna.booking().documents()).isEqualTo(same.booking().documents());
        assertThat(anna.booking().visas()).isEqualTo(same.booking().visas());
        assertThat(anna.booking().agency()).isEqualTo(same.booking().agency());
        assertThat(anna.booking().identity().birthDate())
                .isEqualTo(same.booking().identity().birthDate());
        assertThat(anna.booking().payments().get(0).cardMasked()).isEqualTo("400000XXXXXX0002");
        assertThat(anna.booking().payments().get(0).payer().familyName()).isEqualTo("PAYER");
        assertThat(anna.booking().tickets().get(0).refundable()).isFalse();
        assertThat(anna.flights().get(0).operatingNumber()).isEqualTo("7204");
        assertThat(anna.flights().get(0).seat()).isEqualTo("14C");
        assertThat(anna.flights().get(0).departsAt())
                .isEqualTo(same.flights().get(0).departsAt());
        assertThat(anna.lodgedAt()).hasToString("2026-03-03T07:54:00Z");
    }

    @Test
    void whatMayNotBeKeptIsDropped() {
        Result result = FlightMessages.read(SAMPLE);
        String json = result.passengers().stream().map(PassengerWriter::toJson).collect(Collectors.joining());

        assertThat(json + result.refused() + result.summary())
                .doesNotContain("CANARY")
                .doesNotContain("4000000000000002");
        assertThat(result.summary().dropped())
                .containsEntry(DroppedData.SPECIAL_SERVICE, 1L)
                .containsEntry(DroppedData.OTHER_SERVICE_INFORMATION, 1L)
                .containsEntry(DroppedData.OTHER_PRODUCT, 1L);
    }

    @Test
    void whatWasReadBeforeABreakIsKept() {
        String broken = SAMPLE.substring(0, SAMPLE.indexOf("SOLO01")) + "<CANARY";
        Result result = FlightMessages.read(broken);

        assertThat(result.passengers()).hasSize(2);
        assertThat(result.refused()).hasSize(1);
        assertThat(result.refused().toString())
                .contains("cannot be read at line")
                .doesNotContain("CANARY");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String attack = SAMPLE.replace(
                "<IATA_PNRGOV_NotifRQ ",
                "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>\n<IATA_PNRGOV_NotifRQ ");
        Result result = FlightMessages.read(attack.replace(">ANNA MARIA<", ">&c;<"));

        assertThat(result.passengers()).isEmpty();
        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void deepAndEndlessXmlIsRefused() {
        String deep = "<IATA_PNRGOV_NotifRQ><PNR>" + "<a>".repeat(100_000);
        assertThat(FlightMessages.read(deep).refused()).hasSize(1);
    }

    @Test
    void otherXmlHasNoTravellers() {
        Result result = FlightMessages.read("<note><to>nobody</to></note>");
        assertThat(result.passengers()).isEmpty();
        assertThat(result.refused().toString()).contains("holds no IATA_PNRGOV_NotifRQ");
    }
}
