package io.tidewaiter.intake;

import io.tidewaiter.checks.MachineReadableZone.Format;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.TravelDocumentType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Specimens of ICAO Doc 9303, parts 4 to 7. */
class DocumentZoneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void aPassport() {
        DocumentZone zone =
                read("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(zone.check().valid()).isTrue();
        assertThat(zone.document().type()).isEqualTo(TravelDocumentType.PASSPORT);
        assertThat(zone.document().number()).isEqualTo("L898902C3");
        assertThat(zone.document().issuer()).isEqualTo("UTO");
        assertThat(zone.document().expiresOn()).isEqualTo(LocalDate.of(2012, 4, 15));
        assertThat(zone.identity().name()).isEqualTo(new PersonName("ERIKSSON", "ANNA MARIA"));
        assertThat(zone.identity().birthDate()).isEqualTo(LocalDate.of(1974, 8, 12));
        assertThat(zone.identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(zone.identity().nationalities()).containsExactly("UTO");
        assertThat(zone.toString()).isEqualTo("DocumentZone[format=TD3]");
    }

    @Test
    void aCard() {
        DocumentZone zone = read(
                "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

        assertThat(zone.check().format()).contains(Format.TD1);
        assertThat(zone.document().type()).isEqualTo(TravelDocumentType.IDENTITY_CARD);
        assertThat(zone.document().number()).isEqualTo("D23145890");
        assertThat(zone.identity().name()).isEqualTo(new PersonName("ERIKSSON", "ANNA MARIA"));
    }

    @Test
    void aLongNumberIsJoined() {
        DocumentZone zone = read(
                "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<");

        assertThat(zone.document().number()).isEqualTo("D23145890734");
        assertThat(zone.identity().birthDate()).isEqualTo(LocalDate.of(1934, 7, 12));
        assertThat(zone.document().expiresOn()).isEqualTo(LocalDate.of(1995, 7, 12));
    }

    @Test
    void aLargerCard() {
        DocumentZone zone = read("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

        assertThat(zone.check().format()).contains(Format.TD2);
        assertThat(zone.document().number()).isEqualTo("D23145890");
    }

    @Test
    void aVisa() {
        DocumentZone zone =
                read("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");

        assertThat(zone.check().format()).contains(Format.MRV_A);
        assertThat(zone.document().type()).isEqualTo(TravelDocumentType.VISA);
        assertThat(zone.document().number()).isEqualTo("L8988901C");
        assertThat(zone.identity().nationalities()).containsExactly("XXX");
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        DocumentZone zone =
                read("P<D<<MUSTERPROBE<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "C01X00T478D<<64<<<<4<2702283<<<<<<<<<<<<<<<4");

        assertThat(zone.document().issuer()).isEqualTo("D");
        assertThat(zone.identity().name()).isEqualTo(new PersonName("MUSTERPROBE", null));
        assertThat(zone.identity().birthDate()).isNull();
        assertThat(zone.identity().birthYear()).isEqualTo(1964);
        assertThat(zone.identity().sex()).isEqualTo(Sex.UNSPECIFIED);
    }

    @Test
    void otherLinesAreNoZone() {
        assertThat(DocumentZone.read(List.of("P<UTO"), DAY)).isEmpty();
        assertThat(DocumentZone.read(List.of(), DAY)).isEmpty();
    }

    private static DocumentZone read(String... lines) {
        return DocumentZone.read(List.of(lines), DAY).orElseThrow();
    }
}
