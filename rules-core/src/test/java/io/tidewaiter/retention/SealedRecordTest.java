package io.tidewaiter.retention;

import io.tidewaiter.audit.AuditAction;
import io.tidewaiter.audit.AuditEntry;
import io.tidewaiter.audit.AuditTrail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealedRecordTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-04T10:00:00Z");
    private static final byte[] SECRET = "a secret of one record, forgotten later".getBytes(StandardCharsets.UTF_8);
    private static final String PASSENGER = """
            {"reference": "XF204-1", "advance": {"identity": {"name": {"family": "CANARYSON"}}},
             "booking": {"locator": "ABC123", "identity": {"name": {"family": "CANARYSON"}},
                         "contacts": [{"value": "+389 canary"}], "tickets": [], "splits": [{"locator": "QW/1~2"}]},
             "flights": [{"number": "XF204", "price": 1.10}], "minor": false}
            """;

    private static SealedRecord sealed(String id, Optional<String> before) {
        return SealedRecord.seal(id, RECEIVED, PASSENGER, SECRET, before);
    }

    @Test
    void everyValueHasAPathAndComesBack() {
        SealedRecord sealed = sealed("r-1", Optional.empty());
        assertThat(sealed.value("/advance/identity/name/family")).contains("\"CANARYSON\"");
        assertThat(sealed.value("/flights/0/price")).contains("1.10");
        assertThat(sealed.value("/booking/tickets")).contains("[]");
        assertThat(sealed.value("/booking/splits/0/locator")).contains("\"QW/1~2\"");
        assertThat(sealed.value("/minor")).contains("false");
        assertThat(SealedRecord.fromJson(sealed.toJson())).isEqualTo(sealed);
    }

    @Test
    void maskingKeepsTheRootAndLeavesNothingToGuess() {
        SealedRecord sealed = sealed("r-1", Optional.empty());
        SealedRecord.Masked masked = sealed.mask(PassengerRetention.identifying());
        assertThat(masked.rest().root()).isEqualTo(sealed.root());
        assertThat(masked.rest().toJson()).doesNotContainIgnoringCase("canary");
        assertThat(masked.rest().value("/booking/locator")).contains("\"ABC123\"");
        assertThat(masked.rest().fields())
                .filteredOn(field -> field.content().isEmpty())
                .extracting(SealedField::path)
                .containsExactly(
                        "/advance/identity/name/family",
                        "/booking/contacts/0/value",
                        "/booking/identity/name/family",
                        "/booking/tickets");
        // The same name twice has two hashes, so that not even that it is the same can be seen.
        assertThat(masked.rest().fields()).extracting(SealedField::hash).doesNotHaveDuplicates();
        assertThat(SealedRecord.fromJson(masked.rest().toJson())).isEqualTo(masked.rest());
    }

    @Test
    void theChainHoldsWhenRecordsAreMaskedAndErased() {
        SealedRecord first = sealed("r-1", Optional.empty());
        SealedRecord second = sealed("r-2", Optional.of(first.root()));
        SealedRecord third = sealed("r-3", Optional.of(second.root()));
        SealedRecord masked = second.mask(PassengerRetention.identifying()).rest();
        assertThat(SealedRecord.breaks(List.of(first.erase(), masked, third))).isEmpty();
        assertThat(first.erase().isErased()).isTrue();
        assertThat(first.erase().toJson()).doesNotContain("ABC123", "XF204");
        assertThat(SealedRecord.breaks(List.of(first, third))).hasSize(1);
        assertThat(SealedRecord.breaks(List.of(second, first))).hasSize(1);
    }

    @Test
    void aChangedValueIsFoundWhateverIsDoneToIt() {
        SealedRecord sealed = sealed("r-1", Optional.empty());
        String json = sealed.toJson();
        assertThatThrownBy(() -> SealedRecord.fromJson(json.replace("ABC123", "ABC124")))
                .hasMessageContaining("does not fit its hashes")
                .hasMessageNotContaining("ABC12");
        assertThatThrownBy(() -> SealedRecord.fromJson(json.replace("r-1", "r-2")))
                .hasMessageContaining("hashes");
        assertThatThrownBy(() -> SealedRecord.fromJson(json.substring(1))).hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> SealedRecord.fromJson("{\"root\": \"canary\"}"))
                .hasMessageNotContaining("canary");
    }

    @Test
    void maskedValuesAreShownOnlyOnAnOrderThatIsWrittenDownFirst(@TempDir Path folder) throws IOException {
        SealedRecord sealed = sealed("r-1", Optional.empty());
        SealedRecord.Masked masked = sealed.mask(PassengerRetention.identifying());
        UnmaskOrder order = new UnmaskOrder(RECEIVED, "user-17", "CASE-118", "Court of Example, 44/2026");
        Path file = folder.resolve("audit.jsonl");
        try (AuditTrail trail = AuditTrail.open(file)) {
            assertThat(masked.withheld().unmask(masked.rest(), order, trail)).isEqualTo(sealed);
            SealedRecord other = sealed("r-9", Optional.empty()).erase();
            assertThatThrownBy(() -> masked.withheld().unmask(other, order, trail))
                    .hasMessageContaining("record r-9");
        }
        assertThat(AuditTrail.read(file)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.UNMASK);
            assertThat(entry.about()).isEqualTo("r-1");
            assertThat(entry.why()).isEqualTo("CASE-118: Court of Example, 44/2026");
        });
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("canary");
        assertThatThrownBy(() -> new UnmaskOrder(RECEIVED, "user-17", " ", "Court"))
                .hasMessageContaining("reason code");
    }

    @Test
    void whenTheTrailCannotBeWrittenNothingIsShown(@TempDir Path folder) throws IOException {
        SealedRecord.Masked masked = sealed("r-1", Optional.empty()).mask(PassengerRetention.identifying());
        UnmaskOrder order = new UnmaskOrder(RECEIVED, "user-17", "CASE-118", "Court of Example, 44/2026");
        AuditTrail closed = AuditTrail.open(folder.resolve("audit.jsonl"));
        closed.close();
        assertThatThrownBy(() -> masked.withheld().unmask(masked.rest(), order, closed))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> SealedRecord.seal("r", RECEIVED, PASSENGER, new byte[31], Optional.empty()))
                .hasMessageContaining("at least 32");
    }

    @Test
    void nothingIsPrinted() {
        SealedRecord sealed = sealed("r-1", Optional.empty());
        String printed = sealed + " " + sealed.fields() + " "
                + sealed.mask(path -> true).withheld() + " " + AuditEntry.BEGINNING;
        assertThat(printed).doesNotContainIgnoringCase("canary");
    }

    /** A pool may be headed by a ticket. */
    @Test
    void whoseBagsWereCheckedTogetherIsMaskedAndHowManyIsNot() {
        assertThat(PassengerRetention.identifying())
                .accepts("/baggage/poolWith", "/advance/identity/name")
                .rejects("/baggage/pieces", "/baggageX");
    }

    @Test
    void sixMonthsAndFiveYears() {
        assertThat(due("2026-09-04T09:59:59Z", false)).isEqualTo(PassengerRetention.Due.KEEP);
        assertThat(due("2026-09-04T10:00:00Z", false)).isEqualTo(PassengerRetention.Due.MASK);
        assertThat(due("2026-09-04T10:00:00Z", true)).isEqualTo(PassengerRetention.Due.KEEP);
        assertThat(due("2031-03-04T10:00:00Z", true)).isEqualTo(PassengerRetention.Due.ERASE);
    }

    private static PassengerRetention.Due due(String now, boolean confirmed) {
        return PassengerRetention.due(RECEIVED, Instant.parse(now), confirmed);
    }
}
