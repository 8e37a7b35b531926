package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Many rules on few values and bounds, so that every kind of index has much to find: the plan finds what the interpreter finds. The
 * bounds are values that the facts hold, and some of them differ only where a {@code float}, or even a {@code double}, no longer does.
 */
class IndexedPatternsTest {

    private static final int PACKS = 40;
    private static final int RULES = 300;
    private static final int SHEETS = 60;
    private static final List<String> BOUNDS = Stream.concat(
                    RandomSheets.NUMBERS.stream().filter(number -> !number.contains("E") && number.length() < 30),
                    Stream.of(
                            "1.5000000001",
                            "0.9999999999",
                            "1.50000000000000000001",
                            "0.99999999999999999999",
                            "2.00000000000000000000001"))
            .toList();

    private final SplittableRandom random = new SplittableRandom(seed());
    private final Map<Truth, Integer> seen = new EnumMap<>(Truth.class);

    private static long seed() {
        return Long.getLong("tidewaiter.seed", 20261122L);
    }

    @Test
    void findsWhatTheInterpreterFinds() {
        System.out.println("indexes, seed " + seed());
        for (int i = 0; i < PACKS; i++) {
            ParsedPack pack =
                    TestPacks.of(Stream.generate(this::rule).limit(RULES).toList());
            Board board = Board.of(List.of(pack));
            RandomSheets sheets = new RandomSheets(seed() + i);
            for (int sheet = 0; sheet < SHEETS; sheet++) {
                compare(board, sheets.next(), "pack " + i + ", sheet " + sheet);
            }
        }
        assertThat(seen).allSatisfy((truth, count) -> assertThat(count).isGreaterThan(PACKS * RULES));
    }

    @Test
    void aFactUnderAnotherKindIsToldOf() {
        Board board = Board.of(List.of(TestPacks.of(List.of("GoodsLine( hs2 == \"03\" )"))));
        FactSheet sheet = new RandomSheets(seed()).next();
        Map<Class<? extends Fact>, List<Fact>> mixed =
                Map.of(Shipment.class, sheet.of(Shipment.class), GoodsLine.class, List.of((Fact) sheet.shipment()));
        FactSheet wrong = new FactSheet(
                sheet.profile(), sheet.reference(), sheet.asOf(), sheet.message(), mixed, List.of(), List.of());
        assertThatThrownBy(() -> board.judge(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Shipment among its facts of kind GoodsLine");
    }

    private void compare(Board board, FactSheet sheet, String where) {
        Judgement judgement = board.judge(sheet);
        Interpreter interpreter = new Interpreter(sheet, board.packs().get(0).lists());
        Map<Truth, List<String>> expected = new EnumMap<>(Truth.class);
        for (Rule rule : board.packs().get(0).rules()) {
            Truth truth = interpreter.truth(rule);
            expected.computeIfAbsent(truth, t -> new ArrayList<>())
                    .add(rule.card().id());
            seen.merge(truth, 1, Integer::sum);
        }
        assertThat(ids(board, judgement.firedRules()))
                .as("true, " + where)
                .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(Truth.TRUE, List.of()));
        assertThat(ids(board, judgement.unknownRules()))
                .as("unknown, " + where)
                .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(Truth.UNKNOWN, List.of()));
    }

    private static List<String> ids(Board board, int[] rules) {
        return Arrays.stream(rules).mapToObj(board::id).toList();
    }

    private String rule() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> rule("GoodsLine", line(), any("value", "packages", "netMassKg"), goodsFlag());
            case 2, 3 -> rule("Shipment", shipment(), any("customsValue", "packages"), days());
            default -> rule("Route", ports(), "directKm", "usual == true");
        };
    }

    /** One port, or any of several, some of which must not be there. */
    private String ports() {
        String not = random.nextInt(4) == 0 ? "not " : "";
        String one = "transhipmentPorts contains " + text();
        return switch (random.nextInt(3)) {
            case 0 -> one;
            case 1 -> "(" + one + " || transhipmentPorts " + not + "contains " + text() + ")";
            default -> "(" + one + " || usual == true || transhipmentPorts contains " + text() + ")";
        };
    }

    private String rule(String kind, String text, String number, String other) {
        List<String> conditions = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            conditions.add(text);
        }
        if (random.nextInt(3) > 0) {
            conditions.addAll(range(number));
        }
        if (conditions.isEmpty() || random.nextInt(3) == 0) {
            conditions.add(other);
        }
        return kind + "( " + String.join(", ", conditions) + " )";
    }

    private String goodsFlag() {
        return any("shipment.relatedParties", "preferenceClaimed") + " == " + random.nextBoolean();
    }

    private String line() {
        return switch (random.nextInt(9)) {
            case 0 -> "hs2 in (" + text() + ", " + text() + ", " + text() + ")";
            case 1 -> "shipment.mode " + any("==", "!=") + " " + text();
            case 2 -> "shipment.mode " + any("in", "not in") + " (" + text() + ", " + text() + "), origin == " + text();
            case 3 -> "hs2 memberOf watched";
            case 4 -> "hs2 == " + text() + " || " + any("origin", "hs2") + " in (" + text() + ", " + text() + ")";
            case 5 -> "( hs2 == " + text() + " && packages > " + bound() + " ) || origin == " + text();
            case 6 -> "hs2 == " + text() + " || packages < " + bound() + " || " + goodsFlag();
            default -> any("hs2", "origin") + " == " + text();
        };
    }

    private String shipment() {
        return switch (random.nextInt(3)) {
            case 0 -> "billSwitched == " + random.nextBoolean();
            case 1 -> "direction == " + text() + " || direction == " + text();
            default -> "mode == " + text();
        };
    }

    private String days() {
        return "invoiceUsedOn " + any(">=", "<", "==") + " \"" + any(RandomSheets.DATES.toArray(String[]::new)) + "\"";
    }

    private List<String> range(String field) {
        String bound = bound();
        String from = field + " " + any(">=", ">") + " " + bound();
        String to = field + " " + any("<=", "<") + " " + bound();
        return switch (random.nextInt(6)) {
            case 0 -> List.of(from);
            case 1 -> List.of(to);
            case 2 -> List.of(field + " in (" + bound() + ", " + bound() + ")");
            case 3 -> List.of(from, to, field + " > " + bound());
            case 4 -> List.of(field + " > " + bound, field + " >= " + bound);
            default -> List.of(from, to);
        };
    }

    private String bound() {
        return any(BOUNDS.toArray(String[]::new));
    }

    private String text() {
        return "\"" + any("SEA", "sea", "0803", "ALDRZ", "1") + "\"";
    }

    private String any(String... some) {
        return some[random.nextInt(some.length)];
    }
}
