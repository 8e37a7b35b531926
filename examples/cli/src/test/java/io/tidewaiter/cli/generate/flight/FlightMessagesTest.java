package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.intake.JourneyJoiner;
import io.tidewaiter.intake.PassengerWriter;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.BookingChangeBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravellerRole;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The messages are sound, and the readers get back from them what the generator meant. */
class FlightMessagesTest {

    private static final List<FlightSample> FLIGHTS = Flights.two();

    @Test
    void aReaderOfEdifactFindsNoFault() throws IOException, EDIStreamException {
        for (FlightSample flight : FLIGHTS) {
            for (String text : List.of(PnrgovWriter.write(flight), PaxlstWriter.write(flight))) {
                assertThat(faults(text)).isEmpty();
            }
        }
    }

    @Test
    void nobodyIsLostAndNothingIsWarnedOf() {
        var bookings = Flights.read("flight.pnrgov.edi", pnrgov());
        var lists = Flights.read("flight.paxlst.edi", paxlst());
        assertThat(bookings.others()).isEmpty();
        assertThat(lists.others()).isEmpty();
        assertThat(bookings.summary().warnings()).isEmpty();
        assertThat(lists.summary().warnings()).isEmpty();
        assertThat(bookings.summary().unknownSegments() + lists.summary().unknownSegments())
                .isZero();
        assertThat(bookings.passengers().stream().map(Passenger::reference))
                .containsExactlyElementsOf(meant(FlightSample::travellers).stream()
                        .map(Passenger::reference)
                        .toList());
        assertThat(lists.passengers()).hasSize(meant(FlightSample::everybody).size());
    }

    @Test
    void theBookingsAreWhatWasMeant() {
        var read = Flights.read("flight.pnrgov.edi", pnrgov()).passengers();
        var meant = meant(FlightSample::travellers);
        for (int i = 0; i < meant.size(); i++) {
            Passenger one = read.get(i);
            Passenger other = meant.get(i);
            assertThat(one.flights()).isEqualTo(other.flights());
            assertThat(one.checkIns()).isEqualTo(other.checkIns());
            assertThat(comparable(one.booking())).isEqualTo(comparable(other.booking()));
            assertThat(new HashSet<>(Objects.requireNonNull(one.booking()).contacts()))
                    .isEqualTo(new HashSet<>(
                            Objects.requireNonNull(other.booking()).contacts()));
            assertThat(Objects.toString(one.baggage()).replaceAll("poolWith=[^,]*", ""))
                    .isEqualTo(Objects.toString(other.baggage())
                            .replaceAll("poolWith=[^,]*", "")
                            .replaceAll("taggedAt=[^,]*", "taggedAt=null"));
            assertThat(one.unaccompaniedMinor() == null).isEqualTo(other.unaccompaniedMinor() == null);
            assertThat(one.lodgedAt()).isEqualTo(other.lodgedAt());
        }
    }

    @Test
    void theListsAreWhatWasMeant() {
        var read = Flights.read("flight.paxlst.edi", paxlst()).passengers();
        var meant = meant(FlightSample::everybody);
        for (int i = 0; i < meant.size(); i++) {
            assertThat(comparable(read.get(i).advance()))
                    .isEqualTo(comparable(meant.get(i).advance()));
            assertThat(read.get(i).role()).isEqualTo(meant.get(i).role());
            assertThat(read.get(i).minor()).isEqualTo(meant.get(i).minor());
        }
    }

    @Test
    void bothMessagesBecomeOneJourneyForEachTraveller() {
        List<Passenger> both =
                new ArrayList<>(Flights.read("flight.pnrgov.edi", pnrgov()).passengers());
        both.addAll(Flights.read("flight.paxlst.edi", paxlst()).passengers());
        var joined = JourneyJoiner.join(both);
        assertThat(joined.joined()).isEqualTo(meant(FlightSample::travellers).size());
        Map<String, Passenger> byReference = meant(FlightSample::everybody).stream()
                .collect(Collectors.toMap(Passenger::reference, Function.identity()));
        assertThat(joined.passengers()).hasSize(byReference.size()).allSatisfy(one -> {
            Passenger meant = Objects.requireNonNull(byReference.get(one.reference()), one.reference());
            assertThat(comparable(one.advance())).isEqualTo(comparable(meant.advance()));
            assertThat(one.role() == TravellerRole.CREW).isEqualTo(one.booking() == null);
        });
    }

    @Test
    void thePassengersAreReadBackFromJson() {
        var meant = meant(FlightSample::everybody);
        String lines = meant.stream().map(PassengerWriter::toJson).collect(Collectors.joining("\n"));
        var read = Flights.read("flight.jsonl", lines);
        assertThat(read.others()).isEmpty();
        assertThat(read.passengers()).isEqualTo(meant);
    }

    private static List<Passenger> meant(Function<FlightSample, java.util.stream.Stream<Passenger>> who) {
        return FLIGHTS.stream().flatMap(who).toList();
    }

    private static String pnrgov() {
        return FLIGHTS.stream().map(PnrgovWriter::write).collect(Collectors.joining());
    }

    private static String paxlst() {
        return FLIGHTS.stream().map(PaxlstWriter::write).collect(Collectors.joining());
    }

    /** What the host knows besides is no part of the message; contacts are compared apart. */
    private static String comparable(Booking booking) {
        List<BookingChange> changes = Objects.requireNonNullElse(booking.changes(), List.<BookingChange>of()).stream()
                .map(one -> BookingChangeBuilder.builder(one).reason(null).build())
                .toList();
        var splits = Objects.requireNonNullElse(booking.splits(), List.<io.tidewaiter.model.Split>of()).stream()
                .map(one -> new io.tidewaiter.model.Split(one.locator(), null, one.travellers(), null))
                .toList();
        return json(io.tidewaiter.model.PassengerBuilder.builder()
                .reference("-")
                .booking(BookingBuilder.builder(booking)
                        .message(null)
                        .corporateAccounts(null)
                        .contacts(null)
                        .changes(changes)
                        .splits(splits)
                        .build())
                .build());
    }

    private static String comparable(AdvanceInformation advance) {
        return json(io.tidewaiter.model.PassengerBuilder.builder()
                .reference("-")
                .advance(
                        AdvanceInformationBuilder.builder(advance).message(null).build())
                .build());
    }

    private static String json(Passenger passenger) {
        return PassengerWriter.toJson(passenger);
    }

    private static List<String> faults(String text) throws IOException, EDIStreamException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        List<String> faults = new ArrayList<>();
        int segments = 0;
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (EDIStreamReader reader = factory.createEDIStreamReader(in)) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                segments += event == EDIStreamEvent.START_SEGMENT ? 1 : 0;
                if (event.isError()) {
                    faults.add(event + " " + reader.getErrorType() + " at " + reader.getLocation());
                }
            }
        }
        assertThat(segments).isEqualTo((int) text.lines().count());
        return faults;
    }
}
