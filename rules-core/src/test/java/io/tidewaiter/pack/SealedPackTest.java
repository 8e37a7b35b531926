package io.tidewaiter.pack;

import io.tidewaiter.fixture.PassengerPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sensitive packs can be stored and sent under lock (LEG-41). */
class SealedPackTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "0123456789abcdef0123456789abcdeF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Map<String, byte[]> files = PassengerPacks.approved()
                .rule("TST-01", "@threat(SERIOUS_CRIME) @status(released) @points(25)", "Booking( travellers == 4711 )")
                .files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void a_sealed_pack_opens_as_the_same_pack() {
        byte[] sealed = SealedPack.seal(folder, KEY);
        assertThat(SealedPack.open(sealed, KEY).ref())
                .isEqualTo(RulePack.read(folder).ref());
        assertThat(SealedPack.seal(folder, KEY)).isEqualTo(sealed);
        assertThat(SealedPack.seal(folder, OTHER)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("4711", "Booking", "rules/");
    }

    @Test
    void another_key_or_a_changed_byte_opens_nothing() {
        byte[] sealed = SealedPack.seal(folder, KEY);
        assertThatExceptionOfType(InvalidPackException.class).isThrownBy(() -> SealedPack.open(sealed, OTHER));
        for (int i = 0; i < sealed.length; i += 97) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(InvalidPackException.class)
                    .as("byte %s", i)
                    .isThrownBy(() -> SealedPack.open(changed, KEY));
        }
        assertThatExceptionOfType(InvalidPackException.class).isThrownBy(() -> SealedPack.open(new byte[3], KEY));
    }

    @Test
    void a_key_has_32_bytes() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SealedPack.seal(folder, new byte[16]))
                .withMessageContaining("16");
    }
}
