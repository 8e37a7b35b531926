package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.pack.Threat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes rules of two or three conditions that hold for a given share of the records: first comparisons with text or truth values, whose
 * share is known, and last a range that is as wide as is left to do.
 */
final class RuleMaker {

    /** The threats of cargo; those of travellers are counted in another way. */
    private static final List<Threat> THREATS = List.copyOf(EnumSet.range(Threat.NARCOTICS, Threat.CONTRABAND));

    private static final int[] POINTS = {5, 5, 5, 5, 15, 15, 15, 30, 30, 60};
    private static final double NOMINAL = 0.01;
    private static final int MOST_TRIES = 1_000;

    private final RandomGenerator random;
    private final double hitShare;

    /**
     * @param random the only source of chance
     * @param hitShare share of the records that a rule holds for, in the mean over all rules; 0 for rules that come near and never hold
     */
    RuleMaker(RandomGenerator random, double hitShare) {
        this.random = random;
        this.hitShare = hitShare;
    }

    RuleSpec make(int number) {
        double share = (hitShare == 0 ? NOMINAL : hitShare) * (0.4 + 1.2 * random.nextDouble());
        int count = random.nextInt(3) == 0 ? 3 : 2;
        int kind = random.nextInt(10);
        FactKind fact = kind >= 4 ? FactKind.GOODS_LINE : kind >= 1 ? FactKind.ROUTE : FactKind.SHIPMENT;
        List<ConditionSpec> conditions =
                kind >= 8 ? lineAndHeader(share) : conditions(fact, perFact(fact, share), count);
        return new RuleSpec(number, fact, conditions, POINTS[random.nextInt(POINTS.length)], any(THREATS));
    }

    private List<ConditionSpec> lineAndHeader(double share) {
        Field field = any(Fields.HEADER_OF_LINE);
        Spread.Choice choice = (Spread.Choice) field.spread();
        String value = choice.values().get(0);
        List<ConditionSpec> conditions = new ArrayList<>(
                conditions(FactKind.GOODS_LINE, perFact(FactKind.GOODS_LINE, share / choice.share(value)), 2));
        conditions.add(1, new ConditionSpec.Equal(field, value));
        return List.copyOf(conditions);
    }

    /** Not every choice of texts leaves a share that a number of the kind can be cut to; then others are chosen. */
    private List<ConditionSpec> conditions(FactKind kind, double share, int count) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<List<ConditionSpec>> conditions = chosen(kind, share, count);
            if (conditions.isPresent()) {
                return conditions.get();
            }
        }
        throw new IllegalStateException("No number of " + kind + " can be cut to a share of " + share
                + ". Ask for fewer rules, or for more hits.");
    }

    private Optional<List<ConditionSpec>> chosen(FactKind kind, double share, int count) {
        List<ConditionSpec> conditions = new ArrayList<>();
        Set<Field> used = new HashSet<>();
        double left = share;
        for (int tries = 0; tries < MOST_TRIES && conditions.size() < count - 1; tries++) {
            Part part = conditions.isEmpty() ? text(Fields.first(kind)) : other(kind);
            if (part.share() > left && used.add(part.condition().field())) {
                conditions.add(part.condition());
                left /= part.share();
            }
        }
        Optional<ConditionSpec> range = range(kind, left, used);
        range.ifPresent(conditions::add);
        return range.map(any -> List.copyOf(conditions));
    }

    /** A condition and the share of facts it holds for. */
    private record Part(ConditionSpec condition, double share) {}

    private Part text(List<Field> fields) {
        Field field = any(fields);
        Spread.Choice choice = (Spread.Choice) field.spread();
        return random.nextInt(5) == 0 ? oneOf(field, choice) : equal(field, choice);
    }

    private Part other(FactKind kind) {
        Field field = any(Fields.of(kind));
        if (field.spread() instanceof Spread.Truth truth) {
            boolean value = random.nextInt(4) != 0;
            return new Part(new ConditionSpec.Truth(field, value), value ? truth.yes() : 1 - truth.yes());
        }
        if (field.spread() instanceof Spread.Days days) {
            int skipped = random.nextInt(days.count() / 2);
            double share = 1 - (double) skipped / days.count();
            return new Part(new ConditionSpec.Since(field, days.first().plusDays(skipped)), share);
        }
        return text(field.spread() instanceof Spread.Choice ? List.of(field) : Fields.first(kind));
    }

    private Part equal(Field field, Spread.Choice choice) {
        String value = any(choice.values());
        return new Part(new ConditionSpec.Equal(field, value), choice.share(value));
    }

    private Part oneOf(Field field, Spread.Choice choice) {
        int most = Math.min(5, choice.values().size() / 2);
        List<String> values = random.ints(0, choice.values().size())
                .distinct()
                .limit(2 + (most > 2 ? random.nextInt(most - 1) : 0))
                .mapToObj(choice.values()::get)
                .toList();
        return new Part(
                new ConditionSpec.OneOf(field, values),
                values.stream().mapToDouble(choice::share).sum());
    }

    private Optional<ConditionSpec> range(FactKind kind, double share, Set<Field> used) {
        List<Field> fields = Fields.of(kind).stream()
                .filter(field -> !used.contains(field))
                .filter(field -> field.spread() instanceof Spread.Numbers numbers && numbers.canCut(share))
                .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Field field = any(fields);
        Spread.Numbers numbers = (Spread.Numbers) field.spread();
        return Optional.of(new ConditionSpec.Range(field, hitShare == 0 ? never(numbers) : span(numbers, share)));
    }

    private Span span(Spread.Numbers numbers, double share) {
        double from = random.nextDouble() * (1 - share);
        return switch (random.nextInt(3)) {
            case 0 -> new Span(Optional.empty(), Optional.of(numbers.at(share)));
            case 1 -> new Span(Optional.of(numbers.at(1 - share)), Optional.empty());
            default -> new Span(Optional.of(numbers.at(from)), Optional.of(numbers.at(from + share)));
        };
    }

    private static Span never(Spread.Numbers numbers) {
        BigDecimal beyond = numbers.beyond();
        return new Span(Optional.of(beyond), Optional.empty());
    }

    /** The share of facts of a kind of which one at least is found in the given share of records, which have 1 to 5 lines. */
    private static double perFact(FactKind kind, double share) {
        if (kind != FactKind.GOODS_LINE) {
            return share;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double mid = (low + high) / 2;
            if (anyLine(mid) < share) {
                low = mid;
            } else {
                high = mid;
            }
        }
        return high;
    }

    private static double anyLine(double perLine) {
        double sum = 0;
        for (int lines = 1; lines <= SheetMaker.MOST_LINES; lines++) {
            sum += 1 - Math.pow(1 - perLine, lines);
        }
        return sum / SheetMaker.MOST_LINES;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
