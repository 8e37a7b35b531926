package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.ParsedPackBuilder;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Placement;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Condition.Operator;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The comparison of plan and oracle finds a plan that gets rules wrong: it is no test that cannot fail. */
class PlantedFaultTest {

    private static final long SEED = 20261121L;
    private static final int RULES = 240;
    private static final int SHEETS = 400;

    /** What a plan could get wrong about a test; each gives another test, or none where it does not apply. */
    enum Fault {
        BOUND_TAKEN_IN_OR_LEFT_OUT {
            @Override
            Optional<Condition> in(Condition.Test test) {
                return test instanceof Condition.Comparison c
                        ? swapped(c.operator()).map(o -> new Condition.Comparison(c.left(), o, c.right(), c.line()))
                        : Optional.empty();
            }
        },
        NEGATION_OVERLOOKED {
            @Override
            Optional<Condition> in(Condition.Test test) {
                if (test instanceof Condition.OneOf o) {
                    return Optional.of(new Condition.OneOf(o.left(), o.choices(), !o.negated(), o.line()));
                }
                if (test instanceof Condition.MemberOf m) {
                    return Optional.of(new Condition.MemberOf(m.left(), m.list(), !m.negated(), m.line()));
                }
                return Optional.empty();
            }
        },
        ONE_CHOICE_LOST {
            @Override
            Optional<Condition> in(Condition.Test test) {
                return test instanceof Condition.OneOf o
                        ? Optional.of(new Condition.OneOf(o.left(), o.choices().subList(1, 2), o.negated(), o.line()))
                        : Optional.empty();
            }
        },
        TEST_LEFT_OUT {
            @Override
            Optional<Condition> in(Condition.Test test) {
                return Optional.of(new Condition.AllOf(List.of()));
            }
        };

        abstract Optional<Condition> in(Condition.Test test);

        static Optional<Operator> swapped(Operator operator) {
            return switch (operator) {
                case LESS -> Optional.of(Operator.LESS_OR_EQUAL);
                case LESS_OR_EQUAL -> Optional.of(Operator.LESS);
                case GREATER -> Optional.of(Operator.GREATER_OR_EQUAL);
                case GREATER_OR_EQUAL -> Optional.of(Operator.GREATER);
                case EQUAL, NOT_EQUAL -> Optional.empty();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFound(Fault fault) {
        int planted = 0;
        int found = 0;
        RandomRules rules = new RandomRules(SEED);
        for (int i = 0; i < RULES; i++) {
            ParsedPack right = TestPacks.of(List.of(rules.next()));
            Optional<Rule> wrong = faulty(right.rules().get(0), fault);
            boolean planned = Board.placements(right).noneMatch(Placement::session);
            if (planned && wrong.isPresent()) {
                planted++;
                found += differs(right, Board.of(List.of(with(right, wrong.get())))) ? 1 : 0;
            }
        }
        System.out.println("planted fault seed " + SEED + " " + fault + ": " + found + " of " + planted + " found");
        assertThat(planted).as("rules the fault was planted in").isGreaterThan(3);
        assertThat(found).as("faults found of %d", planted).isGreaterThan(Math.min(4, planted / 3));
    }

    private static boolean differs(ParsedPack pack, Board board) {
        RandomSheets sheets = new RandomSheets(SEED);
        for (int i = 0; i < SHEETS; i++) {
            FactSheet sheet = sheets.next();
            Truth truth =
                    new Interpreter(sheet, pack.lists()).truth(pack.rules().get(0));
            PackMatches matches = board.matches(sheet, board.judge(sheet)).get(0);
            Truth answer =
                    !matches.fired().isEmpty() ? Truth.TRUE : matches.unknown().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
            if (truth != answer) {
                return true;
            }
        }
        return false;
    }

    /** The rule with the fault in the first test of its first pattern to which it applies. */
    private static Optional<Rule> faulty(Rule rule, Fault fault) {
        if (!(rule.elements().get(0) instanceof Element.Present present)) {
            return Optional.empty();
        }
        Pattern pattern = present.pattern();
        List<Condition> parts = pattern.condition() instanceof Condition.AllOf all
                ? new ArrayList<>(all.parts())
                : new ArrayList<>(List.of(pattern.condition()));
        for (int i = 0; i < parts.size(); i++) {
            Optional<Condition> wrong = parts.get(i) instanceof Condition.Test test ? fault.in(test) : Optional.empty();
            if (wrong.isPresent()) {
                parts.set(i, wrong.get());
                Pattern changed = new Pattern(
                        pattern.kind(),
                        pattern.variable(),
                        pattern.bindings(),
                        new Condition.AllOf(parts),
                        pattern.line());
                List<Element> elements = new ArrayList<>(rule.elements());
                elements.set(0, new Element.Present(changed));
                return Optional.of(new Rule(rule.card(), elements));
            }
        }
        return Optional.empty();
    }

    private static ParsedPack with(ParsedPack pack, Rule rule) {
        return ParsedPackBuilder.builder(pack).rules(List.of(rule)).build();
    }
}
