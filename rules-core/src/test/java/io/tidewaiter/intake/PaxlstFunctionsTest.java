package io.tidewaiter.intake;

import io.tidewaiter.intake.FlightMessages.Result;
import io.tidewaiter.model.FlightChange;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravellerAction;
import io.tidewaiter.model.TravellerRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list says of the flight and of the travellers on it. */
class PaxlstFunctionsTest {

    private static final String LIST = "UNA:+.? 'UNB+UNOA:4+XF+GOV+260304:0755+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+%s'"
            + "TDT+20+XF204+++XF'LOC+125+SKP'DTM+189:2603041015:201'LOC+87+VIE'DTM+232:2603041155:201'"
            + "NAD+%s+++SAMPLEVSKA:ANNA'DTM+329:840517'CNT+%s'UNT+11+1'UNZ+1+1'";

    @Test
    void functionsOfTheMessage() {
        assertThat(read("745", "FL", "42:1").advance().action()).isEqualTo(TravellerAction.REPORTED);
        assertThat(read("745+CP", "FL", "42:1").advance().action()).isEqualTo(TravellerAction.CHANGED);
        assertThat(read("745+XR", "FL", "42:1").advance().action()).isEqualTo(TravellerAction.WITHDRAWN);
        assertThat(read("745+RP", "FL", "42:1").advance().action()).isEqualTo(TravellerAction.WITHDRAWN);
        assertThat(read("266+XF", "FL", "42:1").advance().flight().change()).isEqualTo(FlightChange.CANCELLED);
        assertThat(read("266+CF", "FL", "42:1").advance().flight().change()).isEqualTo(FlightChange.CHANGED);
    }

    @Test
    void aClosedFlightTellsWhoIsOnBoard() {
        Passenger on = read("266+CLOB", "FL", "42:1");
        assertThat(on.checkIns())
                .singleElement()
                .satisfies(one -> assertThat(one.boarded()).isTrue());
        assertThat(on.advance().flight().change()).isEqualTo(FlightChange.CLOSED);
        assertThat(read("266+CLNB", "FL", "42:1").checkIns())
                .singleElement()
                .satisfies(one -> assertThat(one.boarded()).isFalse());
    }

    @Test
    void roles() {
        assertThat(read("745", "FL", "42:1").role()).isEqualTo(TravellerRole.PASSENGER);
        assertThat(read("250", "FM", "41:1").role()).isEqualTo(TravellerRole.CREW);
        assertThat(read("745", "DDU", "42:1").role()).isEqualTo(TravellerRole.TRANSIT);
        assertThat(read("250", "ZZZ", "41:1").role()).isEqualTo(TravellerRole.CREW);
        assertThat(read("745", "ZZZ", "42:1").role()).isNull();
    }

    @Test
    void aWrongCountIsAWarning() {
        Result result = FlightMessages.read(String.format(LIST, "745", "FL", "42:7"));
        assertThat(result.passengers()).hasSize(1);
        assertThat(result.refused()).isEmpty();
        assertThat(result.summary().warnings()).containsOnlyKeys(MessageWarning.COUNT_DIFFERS);
    }

    @Test
    void aListWithoutAFlightIsRead() {
        String noFlight = String.format(LIST, "745", "FL", "42:1").replaceAll("TDT.*(?=NAD)", "");
        Result result = FlightMessages.read(noFlight);
        assertThat(result.passengers())
                .singleElement()
                .satisfies(one -> assertThat(one.flights()).isNull());
        assertThat(result.summary().warnings()).containsKey(MessageWarning.NO_FLIGHT);
    }

    @Test
    void otherMessagesAreRefusedAsAWhole() {
        Result result =
                FlightMessages.read(String.format(LIST, "745", "FL", "42:1").replace("PAXLST", "CUSRES"));
        assertThat(result.passengers()).isEmpty();
        assertThat(result.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.problems().get(0).found())
                        .isEqualTo("The message is of the type CUSRES, which is not read."));
    }

    @Test
    void theSameCardHasTheSameTokenAndOnlyWithAKey() {
        String pnr = FlightMessages.sample("pnrgov-10-1.edi");
        InputOptions keyed = InputOptions.defaults()
                .withCardKey(new javax.crypto.spec.SecretKeySpec(new byte[] {1, 2, 3, 4}, "HmacSHA256"));
        String token = card(pnr, keyed);
        assertThat(token).matches("[0-9a-f]{32}").isEqualTo(card(pnr.replace("0002:0828", "0002:0930"), keyed));
        assertThat(card(pnr.replace("0000000002:", "0000000003:"), keyed)).isNotEqualTo(token);
        assertThat(card(pnr, InputOptions.defaults())).isNull();
    }

    private static String card(String text, InputOptions options) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return FlightMessages.read(bytes, options)
                .passengers()
                .get(0)
                .booking()
                .payments()
                .get(0)
                .cardToken();
    }

    private static Passenger read(String function, String qualifier, String count) {
        Result result = FlightMessages.read(String.format(LIST, function, qualifier, count));
        assertThat(result.summary().warnings()).isEmpty();
        return result.passengers().get(0);
    }
}
