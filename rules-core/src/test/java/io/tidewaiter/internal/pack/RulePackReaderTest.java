package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RulePackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A pack read again after a change is the pack read for the first time. */
class RulePackReaderTest {

    private static final String LIST = "value,valid_from,valid_to,note\nSEA,,,\n";

    @TempDir
    private Path pack;

    private final RulePackReader reader = new RulePackReader();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(pack.resolve("lists"));
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("pack.yaml"), Packs.MANIFEST);
        for (int i = 1; i < 5; i++) {
            put(i, ".drl", Packs.RULE);
            put(i, ".cases.yaml", Packs.CASES);
        }
    }

    private void put(int number, String ending, String text) throws IOException {
        String id = "TST-0" + number;
        Files.writeString(pack.resolve("rules/" + id + ending), text.replace("TST-01", id));
    }

    /** What a reading gives: the whole pack, or every problem. */
    private static Object outcome(Supplier<RulePack> reading) {
        try {
            return reading.get();
        } catch (InvalidPackException e) {
            return e.problems();
        }
    }

    @Test
    void after_any_change_the_pack_is_what_a_first_reading_gives() throws IOException {
        long seed = 20_261_122;
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            change(random);
            Object again = outcome(() -> reader.read(pack));
            assertThat(again).as("seed %d change %d", seed, i).isEqualTo(outcome(() -> RulePack.read(pack)));
            refused += again instanceof RulePack ? 0 : 1;
        }
        assertThat(refused).isBetween(10, 110);
    }

    private void change(SplittableRandom random) throws IOException {
        int number = random.nextInt(1, 5);
        Path list = pack.resolve("lists/modes.csv");
        switch (random.nextInt(9)) {
            case 0 -> put(number, ".drl", Packs.RULE.replace("< 24", "< " + random.nextInt(1, 48)));
            case 1 -> put(number, ".drl", Packs.RULE.replace("mode == \"SEA\"", "mode memberOf modes"));
            case 2 -> put(number, ".drl", Packs.RULE.replace("< 24", "<"));
            case 3 -> Files.deleteIfExists(pack.resolve("rules/TST-0" + number + ".drl"));
            case 4 ->
                put(number, ".cases.yaml", Packs.CASES.replace("kind: quiet", "kind: boundary\n    expect: quiet"));
            case 5 -> put(number, ".cases.yaml", "cases: [");
            case 6 -> Files.writeString(list, LIST);
            case 7 -> Files.deleteIfExists(list);
            default -> write();
        }
    }

    /** The card keeps the object of the first reading: nothing was parsed a second time. */
    @Test
    void a_rule_that_did_not_change_is_not_parsed_again() throws IOException {
        RulePack first = reader.read(pack);
        put(2, ".drl", Packs.RULE.replace("< 24", "< 12"));
        RulePack second = reader.read(pack);
        assertThat(second.cards().get(0)).isSameAs(first.cards().get(0));
        assertThat(second.cards().get(1)).isNotEqualTo(first.cards().get(1));
        assertThat(RulePack.read(pack).cards().get(0)).isNotSameAs(first.cards().get(0));
    }
}
