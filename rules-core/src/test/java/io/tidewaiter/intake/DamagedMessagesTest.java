package io.tidewaiter.intake;

import io.tidewaiter.intake.FlightMessages.Result;
import io.tidewaiter.model.Passenger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to a message on its way: nothing is thrown, nobody is invented, and the next message is read as if nothing was. */
class DamagedMessagesTest {

    private static final long SEED = 20260304;
    private static final String NEXT = FlightMessages.sample("paxlst-02b.edi").replace("260304075501", "NEXT");
    private static final List<Passenger> OF_NEXT = FlightMessages.read(NEXT).passengers();

    @ParameterizedTest
    @ValueSource(
            strings = {"paxlst-02b.edi", "paxlst-05b-crew.edi", "paxlst-12b.edi", "pnrgov-10-1.edi", "pnrgov-13-1.edi"})
    void oneByteIsDamaged(String name) {
        String text = FlightMessages.sample(name);
        int whole = travellers(FlightMessages.read(text));
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            String damaged = damage(text, random);
            Result result = FlightMessages.read(damaged + "\n" + NEXT);
            assertThat(readOfNext(result))
                    .as("%s, seed %d, round %d%n%s", name, SEED, i, damaged)
                    .isEqualTo(OF_NEXT.size());
            int others = travellers(result) - OF_NEXT.size();
            assertThat(others)
                    .as("%s, seed %d, round %d%n%s", name, SEED, i, damaged)
                    .isBetween(whole - 1, whole + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paxlst-02b.edi", "paxlst-05b-crew.edi", "pnrgov-10-1.edi", "pnrgov-13-1.edi"})
    void anySegmentLosesItsShape(String name) {
        String text = FlightMessages.sample(name).replace("'\n", "'");
        int whole = travellers(FlightMessages.read(text));
        char release = name.equals("pnrgov-13-1.edi") ? '\\' : '?';
        for (int i = nextSegment(text, text.indexOf("UNH"), release); i > 0; i = nextSegment(text, i, release)) {
            String tag = text.substring(i, Math.min(i + 3, text.length()));
            boolean named = tag.equals("NAD") || tag.equals("TIF");
            String damaged = text.substring(0, i) + text.substring(i + 1);
            boolean party = text.startsWith("NAD+M", i) || text.startsWith("TIF+SEE", i);
            if (named && !party) {
                Result result = FlightMessages.read(damaged);
                assertThat(travellers(result)).as("%s at %d", name, i).isEqualTo(whole);
                assertThat(result.refused())
                        .allSatisfy(one -> assertThat(one.problems().get(0).path())
                                .matches("message 1, segment [0-9]+ \\((NAD|TIF|damaged)\\), byte [0-9]+"));
            }
        }
    }

    @Test
    void cutAnywhereTheNextMessageIsRead() {
        String text = FlightMessages.sample("pnrgov-13-1.edi");
        for (int cut = 0; cut < text.length(); cut += 7) {
            for (String between : List.of("", "\n", "\r\n\r\nprose\r\n")) {
                Result result = FlightMessages.read(text.substring(0, cut) + between + NEXT);
                assertThat(readOfNext(result)).as("cut at %d", cut).isEqualTo(OF_NEXT.size());
            }
        }
    }

    @Test
    void noiseIsNoTraveller() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            InputOptions options = InputOptions.defaults().withFormat(InputFormat.EDIFACT);
            byte[] both = join(noise, ("\n" + NEXT).getBytes(StandardCharsets.UTF_8));
            if (both[0] == (byte) 0xFF || both[0] == (byte) 0xFE || both[0] == 0x1F) {
                continue;
            }
            assertThat(FlightMessages.read(both, options).passengers())
                    .as("seed %d, round %d", SEED, i)
                    .hasSameSizeAs(OF_NEXT);
        }
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static int nextSegment(String text, int from, char release) {
        int end = text.indexOf('\'', from);
        while (end > 0 && text.charAt(end - 1) == release) {
            end = text.indexOf('\'', end + 1);
        }
        return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
    }

    private static String damage(String text, Random random) {
        int at = text.indexOf("UNH") + 40 + random.nextInt(text.length() - text.indexOf("UNH") - 60);
        String with = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf((char) (' ' + random.nextInt(95)));
            case 2 -> String.valueOf("'+:?\n\u0000\u0003".charAt(random.nextInt(7)));
            default -> "" + text.charAt(at) + text.charAt(at);
        };
        return text.substring(0, at) + with + text.substring(at + 1);
    }

    private static int travellers(Result result) {
        return result.passengers().size() + result.refused().size();
    }

    private static long readOfNext(Result result) {
        return result.passengers().stream()
                .filter(one -> String.valueOf(one.message()).contains("NEXT/MSG001"))
                .filter(one -> OF_NEXT.stream()
                        .anyMatch(
                                next -> next.advance() != null && next.advance().equals(one.advance())))
                .count();
    }
}
