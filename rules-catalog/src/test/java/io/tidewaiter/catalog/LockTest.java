package io.tidewaiter.catalog;

import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.PackLock;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No rule changes without a new version of its pack. After raising the version, write the lock files with {@code -Dtest=LockTest
 * -Dtidewaiter.update=true}.
 */
class LockTest {

    static Stream<OpenedPack> packs() {
        return SourceTree.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void lock_is_current(OpenedPack opened) {
        Path lock = SourceTree.PACKS.resolve(opened.pack().ref().id()).resolve("pack.lock");
        String made = PackLock.of(opened).text();
        assertThat(SourceTree.current(lock, made)).isEqualTo(made);
        if (!SourceTree.writing()) {
            assertThat(PackLock.check(opened)).isEmpty();
        }
    }

    @Test
    void there_are_packs() {
        assertThat(packs()).isNotEmpty();
    }
}
