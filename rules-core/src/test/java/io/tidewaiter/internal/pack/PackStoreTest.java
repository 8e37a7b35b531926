package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackStoreTest {

    @TempDir
    Path store;

    @BeforeEach
    void twoVersionsAndABrokenOne() throws IOException {
        write("old", Packs.good());
        write("new", Packs.changed("pack.yaml", "1.2.0", "1.3.0"));
        write("broken", Map.of("pack.yaml", "id: [test-pack"));
        Files.writeString(store.resolve("notes.txt"), "no pack");
    }

    @Test
    void theExactPackIsFoundAgain() {
        PackRef old = Packs.open(Packs.good()).pack().ref();
        assertThat(new PackStore(store).find(old).ref()).isEqualTo(old);
    }

    @Test
    void anotherContentUnderTheSameNameIsRefused() {
        PackRef wanted = new PackRef("test-pack", "1.2.0", "0".repeat(64));
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> new PackStore(store).find(wanted))
                .withMessageContaining("old: test-pack@1.2.0 with another content");
    }

    @Test
    void aPackThatIsNotThereIsSaid() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> new PackStore(store).find(new PackRef("other", "1.0.0", "0".repeat(64))))
                .withMessageContaining("No pack other@1.0.0");
    }

    private void write(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = store.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
