package io.tidewaiter.internal.compiled;

import io.tidewaiter.fixture.Packs;
import io.tidewaiter.fixture.Rules;
import io.tidewaiter.internal.evaluate.RandomRules;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.pack.ReferenceData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DamagedFormTest {

    private static final List<SourceFile> SOURCES = List.of(new SourceFile("pack.yaml", 8, 1));

    @Test
    void a_checksum_tells_every_change() {
        ParsedPack pack = Packs.pack("test", Rules.MASS, Rules.SUM);
        byte[] form = CompiledForm.of(pack, SOURCES);
        for (int at = 0; at < form.length; at++) {
            byte[] changed = form.clone();
            changed[at] ^= 0x10;
            if (at >= 4 && at < 8) {
                assertThat(CompiledForm.pack(changed, SOURCES)).as("format").isEmpty();
            } else {
                refused(changed);
            }
        }
    }

    @Test
    void every_cut_is_told() {
        byte[] form = CompiledForm.of(Packs.pack("test", Rules.MASS), SOURCES);
        for (int length = 0; length < form.length; length++) {
            refused(Arrays.copyOf(form, length));
            if (length >= 12) {
                refused(Damage.sealed(Arrays.copyOf(form, length)));
            }
        }
    }

    /** With a checksum that fits, damage gives another pack, no pack, or the one exception that is documented. */
    @Test
    void damage_under_a_fitting_checksum_never_does_anything_else() {
        int refused = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            byte[] damaged = Damage.sealed(new Damage(seed).of(FORMS.get(seed % FORMS.size())));
            try {
                CompiledForm.pack(damaged, SOURCES);
            } catch (DamagedFormException e) {
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    @Test
    void damaged_tables_under_a_fitting_checksum_never_do_anything_else() {
        byte[] form = CompiledForm.of(List.of(TableImage.of(CompiledTablesTest.TABLE)), SOURCES);
        int refused = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            byte[] damaged = Damage.sealed(new Damage(seed).of(form));
            try {
                ReferenceData read = ReferenceData.read(List.of("sizes"), CompiledTablesTest.with(damaged, SOURCES));
                read.names().forEach(name -> read.table(name).orElseThrow().find(LocalDate.EPOCH, "a"));
            } catch (DamagedFormException e) {
                refused++;
            } catch (IllegalArgumentException e) {
                assertThat(e).as("seed " + seed).hasMessageContaining("is looked up by");
            }
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    @Test
    void a_pack_is_not_read_as_tables() {
        byte[] pack = CompiledForm.of(Packs.pack("test", Rules.MASS), SOURCES);
        assertThatThrownBy(() -> CompiledForm.tables(pack, SOURCES)).isInstanceOf(DamagedFormException.class);
    }

    private static final List<byte[]> FORMS = Stream.iterate(0, seed -> seed + 1)
            .limit(20)
            .map(seed -> TestPacks.of(
                    Stream.generate(new RandomRules(seed)::next).limit(3).toList()))
            .map(pack -> CompiledForm.of(pack, SOURCES))
            .toList();

    @Test
    void a_length_beyond_the_bytes_reserves_nothing() {
        FormWriter out = new FormWriter();
        out.count(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new FormReader(out.bytes(), 0).texts())
                .isInstanceOf(DamagedFormException.class)
                .hasMessageContaining("2147483647 items announced where 0 bytes are left");
    }

    private static void refused(byte[] form) {
        assertThatThrownBy(() -> CompiledForm.pack(form, SOURCES))
                .isInstanceOf(DamagedFormException.class)
                .hasMessageContaining("A compiled form is damaged")
                .hasMessageContaining("Build the catalogue again");
    }
}
