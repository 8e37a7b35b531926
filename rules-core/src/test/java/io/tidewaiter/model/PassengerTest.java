package io.tidewaiter.model;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PassengerTest {

    @Test
    void nothingPersonalIsPrinted() {
        PersonName name = new PersonName("CANARYFAMILY", "CANARYGIVEN");
        Identity identity =
                IdentityBuilder.builder().name(name).birthplace("CANARYTOWN").build();
        Booking booking =
                BookingBuilder.builder().locator("CANARY").identity(identity).build();
        Passenger passenger =
                PassengerBuilder.builder().reference("R-1").booking(booking).build();

        assertThat(passenger + " " + booking + " " + identity + " " + name)
                .contains("R-1")
                .doesNotContain("CANARY");
    }

    @Test
    void listsAreCopied() {
        List<Flight> flights =
                new ArrayList<>(List.of(FlightBuilder.builder().carrier("XF").build()));
        Passenger passenger =
                PassengerBuilder.builder().reference("R-1").flights(flights).build();
        flights.clear();

        assertThat(passenger.flights()).hasSize(1);
    }

    @Test
    void theReferenceIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassengerBuilder.builder().reference(" ").build());
    }

    @Test
    void aCardNumberInFullIsRefusedAndNotRepeated() {
        for (String number :
                List.of("4000000000000002", "4000 0000 0000 0002", "4000-0000-0000-0002", "VI4000000000000002")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            FormOfPaymentBuilder.builder().cardMasked(number).build())
                    .withMessageContaining("first six and the last four")
                    .withMessageNotContaining("0000 0002")
                    .withMessageNotContaining(number);
        }
        assertThat(FormOfPaymentBuilder.builder()
                        .cardMasked("400000XXXXXX0002")
                        .build()
                        .cardMasked())
                .isEqualTo("400000XXXXXX0002");
    }
}
