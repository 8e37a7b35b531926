package io.tidewaiter;

import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.watch.WatchListFile;
import io.tidewaiter.watch.WatchLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Watch lists that the host hands in, and what is said when none of them can be asked. */
class WatchListProfilerTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final Passenger LISTED = PassengerBuilder.builder()
            .reference("T-1")
            .lodgedAt(AS_OF)
            .minor(false)
            .advance(AdvanceInformationBuilder.builder()
                    .identity(IdentityBuilder.builder()
                            .name(new PersonName("PETROVIC", "IVANMR"))
                            .birthDate(LocalDate.of(1975, 3, 12))
                            .build())
                    .build())
            .build();

    private final AtomicReference<WatchLists> current = new AtomicReference<>(WatchLists.none());
    private final RiskProfiler profiler = RiskProfiler.builder()
            .packs(PassengerPacks.approved()
                    .rule(
                            "TST-01",
                            "@threat(SERIOUS_CRIME) @status(released) @points(60) @review(true)",
                            "ListMatch( matched == true )")
                    .read())
            .purpose(new Purpose("PIU-CRIME", ""))
            .watchLists(current::get)
            .build();

    @Test
    void aMatchOfAListInForceAsksForAPerson() {
        current.set(list("PIU-CRIME", "2026-12-31"));
        assertThat(profiler.assess(LISTED).findings()).extracting(Finding::rule).containsExactly("TST-01");
        assertThat(profiler.assess(LISTED).proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
    }

    @Test
    void noListAtAllIsANo() {
        assertThat(profiler.assess(LISTED).findings()).isEmpty();
        assertThat(profiler.assess(LISTED).gaps()).isEmpty();
    }

    @Test
    void listsThatMayNotBeAskedOrAreNotInForceAreAGap() {
        for (WatchLists unfit : new WatchLists[] {list("PIU-OTHER", "2026-12-31"), list("PIU-CRIME", "2026-03-03")}) {
            current.set(unfit);
            assertThat(profiler.assess(LISTED).findings()).isEmpty();
            assertThat(profiler.assess(LISTED).gaps()).extracting(Gap::rule).containsExactly("TST-01");
        }
    }

    private static WatchLists list(String purpose, String validTo) {
        String lines = """
                {"format":"tidewaiter-watch-list-1","id":"EX-WANTED","version":"1","issuedOn":"2026-01-01","owner":"Example unit","legalGround":"Example act, section 4","purposes":["%s"],"validFrom":"2026-01-01","validTo":"%s"}
                {"id":"E-1","names":["Ivan Petrović"],"birthDates":["1975-03-12"],"reference":"R-1","handling":"CALL"}
                """.formatted(purpose, validTo);
        try (ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            return WatchLists.of(WatchListFile.read(in).orElseThrow());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
