package io.tidewaiter.intake;

import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.Passenger;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A pool of bags is headed by somebody on the booking, told by reference, or by somebody else, told as the message does. */
class PnrgovBagPoolTest {

    private static final String MESSAGE = FlightMessages.sample("pnrgov-10-1.edi");
    private static final String MEMBER = "TBD+++MP:9990000000001'";

    @ParameterizedTest
    @ValueSource(strings = {"9990000000001", "0000000001", "99900000000017", "1"})
    void aHeadOnTheBookingIsToldByReference(String written) {
        List<Passenger> read = read(MESSAGE.replace(MEMBER, "TBD+++MP:" + written + "'"));

        assertThat(head(read.get(1))).isEqualTo(read.get(0).reference());
        assertThat(head(read.get(0))).isEqualTo(read.get(0).reference());
    }

    @Test
    void aHeadOfAnotherBookingIsToldAsWritten() {
        List<Passenger> read = read(MESSAGE.replace(MEMBER, "TBD+++MP:9990000000077'"));

        assertThat(head(read.get(1))).isEqualTo("9990000000077");
    }

    @Test
    void nobodyKnowsWhoseTicketItIsWhenOneIsNotGiven() {
        String noTicket = MESSAGE.replace("TKT+9990000000002:T:1'", "TKT+:700'");

        assertThat(head(read(noTicket.replace(MEMBER, "TBD+++MP:9990000000077'"))
                        .get(1)))
                .isNull();
    }

    @Test
    void aMemberWhoseHeadIsNotNamedHasNone() {
        List<Passenger> read = read(MESSAGE.replace(MEMBER, "TBD+++MP'"));

        assertThat(bags(read.get(1)).pooled()).isTrue();
        assertThat(head(read.get(1))).isNull();
    }

    private static List<Passenger> read(String text) {
        return FlightMessages.read(text).passengers();
    }

    private static Baggage bags(Passenger passenger) {
        return Objects.requireNonNull(passenger.baggage());
    }

    private static String head(Passenger passenger) {
        return bags(passenger).poolWith();
    }
}
