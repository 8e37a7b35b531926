package io.tidewaiter.intake;

import io.tidewaiter.intake.FlightMessages.Result;
import io.tidewaiter.model.Passenger;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may not be kept is not in what comes out, and what is personal is in no message, problem or printed record. */
class NothingPersonalTest {

    private static final String PNR = "UNB+IATA:1+XF++260302:2100+1'UNH+1+PNRGOV:13:1:IA+A'MSG+:22'ORG+XF:SKP'"
            + "TVL+040326:1015:040326:1155+SKP+VIE+XF+204'EQN+1'SRC'RCI+XF:QX7R2T::140126:1305'%s"
            + "TIF+SAMPLEVSKA:I+ANNA MRS:A:1'%s"
            + "TVL+040326:1015:040326:1155+SKP+VIE+XF+204:Y'RPI+1+HK'%s UNT+1+1'UNZ+1+1'";

    /** Everything here is beyond the nineteen items. */
    private static final List<String> DROPPED = List.of(
            "SSR+VGML:HK:1:XF:::SKP:VIE:CANARY'",
            "SSR+MOML:HK:1:XF:::SKP:VIE+CANARY::1'",
            "SSR+MEDA:HK:1:XF:::SKP:VIE:CANARY+::1'",
            "SSR+WCHC:HK:1:XF:::::CANARY'",
            "SSR+LANG:HK:1:XF:::::CANARY'",
            "SSR+OTHS:HK:1:XF:::::CANARY'",
            "SSR+FOID:HK:1:XF:::::CANARY'",
            "IFT+4:28::XF+CANARY SPEAKS NO ENGLISH'",
            "IFT+4:28::XF+VIP+CANARY'",
            "IFT+4:63::XF+CANARY'",
            "IFT+3+CANARY'",
            "LTS+0/O/NM/CANARY'",
            "MSG+8'TVL+040326+NYC+CANARY+HT+CANARY'",
            "REF+:CANARY'",
            "XYZ+CANARY'");

    @Test
    void whatIsBeyondTheNineteenItemsIsDropped() {
        for (String dropped : DROPPED) {
            for (int place = 0; place < 3; place++) {
                String text = String.format(
                        PNR, place == 0 ? dropped : "", place == 1 ? dropped : "", place == 2 ? dropped : "");
                Result result = FlightMessages.read(text);
                assertThat(result.passengers()).as(text).hasSize(1);
                assertThat(json(result)).as(text).contains("SAMPLEVSKA").doesNotContain("CANARY");
            }
        }
    }

    @Test
    void itIsCountedByKind() {
        Result result = FlightMessages.read(String.format(PNR, "", String.join("", DROPPED.subList(0, 12)), ""));
        assertThat(result.summary().dropped())
                .containsEntry(DroppedData.SPECIAL_SERVICE, 7L)
                .containsEntry(DroppedData.OTHER_SERVICE_INFORMATION, 2L)
                .containsEntry(DroppedData.REMARK, 2L)
                .containsEntry(DroppedData.HISTORY_TEXT, 1L);
        assertThat(result.summary().toString()).doesNotContain("CANARY");
    }

    @Test
    void remarksChangeNothing() {
        Passenger plain =
                FlightMessages.read(String.format(PNR, "", "", "")).passengers().get(0);
        for (String dropped : DROPPED.subList(0, 12)) {
            Passenger same = FlightMessages.read(String.format(PNR, "", dropped, ""))
                    .passengers()
                    .get(0);
            assertThat(same).isEqualTo(plain);
        }
    }

    @Test
    void fullCardNumbersGoNoFurther() {
        String card = "TKT+9990000000001:T:1'FOP+CC::297.50:VI:4000000000000002:0828'";
        Result result = FlightMessages.read(String.format(PNR, "", card, ""));
        assertThat(json(result)).contains("400000XXXXXX0002").doesNotContain("4000000000000002");
        String masked = card.replace("4000000000000002", "XXXXXXXXXXXX7236");
        assertThat(json(FlightMessages.read(String.format(PNR, "", masked, ""))))
                .contains("XXXXXXXXXXXX7236");
    }

    @Test
    void problemsNameThePlaceAlone() {
        List<String> damaged = List.of(
                "TIF+CANARY:I+CANARY",
                "TIF+'",
                "CANARY+CANARY:CANARY'",
                "CAN+CANARY'",
                "CA+CANARY'",
                "SSR+DOCS:HK:1:XF:::::/P/CANARY/CANARY/CANARY/CANARY/CANARY/CANARY/CANARY/CANARY'",
                "SSR+DOCS:HK:1:XF:::::CANARY'",
                "TKT+CANARY:T:CANARY'MON+T:CANARY:CANARY'FOP+CANARY::CANARY:CANARY:CANARY:CANARY'",
                "DAT+710:CANARY'");
        for (String segment : damaged) {
            Result result = FlightMessages.read(String.format(PNR, "", segment, "") + "\n" + segment);
            String said = result.refused() + " " + result.passengers() + " " + result.summary();
            assertThat(said)
                    .as(segment)
                    .doesNotContain("CANARY")
                    .doesNotContain("CAN+")
                    .doesNotContain("(CA");
        }
    }

    @Test
    void problemsOfJsonDoNotShowValues() {
        List<String> records = List.of(
                "{\"reference\":\"R1\",\"advance\":{\"identity\":{\"birthDate\":\"CANARY\"}}}",
                "{\"reference\":\"R1\",\"role\":\"CANARY\"}",
                "{\"reference\":\"R1\",\"minor\":\"CANARY\"}",
                "{\"reference\":\"R1\",\"booking\":{\"travellers\":\"CANARY\"}}",
                "{\"reference\":\"R1\",\"booking\":{\"payments\":[{\"cardMasked\":\"4000000000000002\"}]}}",
                "{\"reference\":\"R1\",\"booking\":{\"tickets\":[{\"fare\":{\"amount\":1,\"currency\":\"CANARY\"}}]}}",
                "{\"reference\":\"R1\",\"baggage\":{\"weight\":{\"value\":1,\"unit\":\"CANARY\"}}}",
                "{\"reference\":\"R1\",\"booking\":{\"locator\":CANARY}}");
        for (String record : records) {
            Result result = FlightMessages.read(record);
            assertThat(result.refused()).as(record).hasSize(1);
            assertThat(result.refused().toString())
                    .as(record)
                    .doesNotContain("CANARY")
                    .doesNotContain("4000000000000002");
        }
    }

    private static String json(Result result) {
        return result.passengers().stream().map(PassengerWriter::toJson).collect(Collectors.joining("\n"));
    }
}
