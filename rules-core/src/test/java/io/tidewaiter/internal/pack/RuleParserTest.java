package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Container;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.Threat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleParserTest {

    private static final Set<String> LISTS = Set.of("perishable");

    static String rule(String conditions) {
        return file("", conditions, "");
    }

    static String file(String header, String conditions, String consequence) {
        return """
                package test
                import io.tidewaiter.facts.*
                %s
                rule "TST-01"
                    @title("A \\"test\\"; 🚢 (with signs)") @threat(CITES) @points(30) @review(true)
                    @because("Something was found.") @origin("a test") @source("none", "and another")
                    @falseAlarms("always") @owner("tests") @since("1.0.0") @status(released)
                when
                %s
                then
                %s
                end
                """.formatted(header, conditions, consequence);
    }

    private static ParsedRule parse(String text) {
        return RuleParser.parse("rules/TST-01.drl", text, LISTS);
    }

    private static Rule parsed(String conditions) {
        ParsedRule parsed = parse(rule(conditions));
        assertThat(parsed.problems()).isEmpty();
        return parsed.rule().orElseThrow();
    }

    private static List<PackProblem> problems(String conditions) {
        ParsedRule parsed = parse(rule(conditions));
        assertThat(parsed.rule()).isEmpty();
        return parsed.problems();
    }

    @Test
    void readsTheCard() {
        var card = parsed("    Container( full == false )").card();
        assertThat(card.id()).isEqualTo("TST-01");
        assertThat(card.title()).isEqualTo("A \"test\"; 🚢 (with signs)");
        assertThat(card.threat()).isEqualTo(Threat.CITES);
        assertThat(card.points()).isEqualTo(30);
        assertThat(card.review()).isTrue();
        assertThat(card.kind()).isEqualTo(RuleKind.CONDUCT);
        assertThat(card.sources()).containsExactly("none", "and another");
        assertThat(card.condition()).isEqualTo("Container( full == false )");
    }

    @Test
    void readsPatternsBindingsAndQuantifiers() {
        Rule rule = parsed("""
                    // a comment with (parentheses
                    $c : Container( $kg : tareMassKg, (isoType == "45R1" || isoType matches "2[0-9]R.") && full != true,
                        verifiedGrossMassKg - tareMassKg > shipment.grossMassKg * 1.03 + 500 )
                    GoodsLine( hs4 memberOf perishable, grossMassKg > $kg, netMassKg < $c.cargoMassKg )
                    not Paper( type == "IMPORT_LICENCE", issuedOn < "2026-03-01" )
                    exists Trader( role in ("BANK", "FORWARDER") )
                    accumulate( GoodsLine( $n : netMassKg, hs2 != "08" ); $sum : sum($n), $count : count(1); $sum > 100 && $count >= 2 )
                """);
        assertThat(rule.elements()).hasSize(5);
        assertThat(rule.elements().get(0)).isInstanceOf(Element.Present.class);
        assertThat(rule.elements().get(0).pattern().kind()).isEqualTo(Container.class);
        assertThat(rule.elements().get(0).pattern().line()).isEqualTo(10);
        assertThat(((Condition.AllOf) rule.elements().get(0).pattern().condition()).parts())
                .hasSize(2);
        assertThat(rule.elements().get(2)).isInstanceOf(Element.Absent.class);
        assertThat(rule.elements().get(3)).isInstanceOf(Element.Exists.class);
        assertThat(rule.elements().get(4)).isInstanceOf(Element.Aggregate.class);
    }

    /** One refusal each: what is found is named, and the line is that of the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Container( isoType.length() > 3 )                          | The step '.length'
                Container( Runtime.getRuntime().exec("x") == "y" )         | 'Runtime'
                Container( eval(true) )                                    | 'eval(...)'
                eval( true )                                               | 'eval'
                Container( isoType == null )                               | null
                Container( !(full == true) )                               | '!'
                Container( full )                                          | without a comparison
                Container( isoTyp == "45R1" )                              | 'isoTyp'
                Contaner( isoType == "45R1" )                              | 'Contaner'
                Container( isoType > "45R1" )                              | '>' between text
                Container( isoType == 45 )                                 | text with a number
                Container( tareMassKg == "45" )                            | a number with text
                Container( isoType matches "(a+)+b" )                      | costly
                Container( isoType matches ".*a.*b.*c" )                   | costly
                Container( isoType matches "(ab?)*c" )                     | costly
                Container( isoType matches "[a" )                          | regular expression
                Container( isoType memberOf nowhere )                      | 'nowhere'
                Container( tareMassKg > $x )                               | '$x'
                Container( tareMassKg > 1 ) or Container( tareMassKg > 2 ) | 'or' between patterns
                forall( Container( tareMassKg > 1 ) )                      | 'forall'
                Container( tareMassKg > 1 ) from $list                     | 'from'
                not Container( tareMassKg > 1 )                            | 'not', 'exists' or 'accumulate' only
                java.lang.Object( )                                        | 'java.lang.Object'
                Container( this["isoType"] == "x" )                        | '['
                Container( number == 1 ) over window:length(3)             | window
                """)
    void refusesWhatTheLanguageDoesNotHave(String conditions, String found) {
        List<PackProblem> problems = problems("    " + conditions);
        assertThat(problems).allSatisfy(p -> assertThat(p.line()).isBetween(4, 13));
        assertThat(problems).anySatisfy(p -> assertThat(p.found()).contains(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                import java.util.*                          | import of java.util.*
                import static java.lang.Math.abs            | static import
                global java.util.List hits                  | global
                function int f() { return 1; }              | function
                declare X a : int end                       | declared type
                dialect "mvel"                              | attribute
                unit Foo                                    | unit
                """)
    void refusesDeclarations(String header, String found) {
        ParsedRule parsed = parse(file(header, "    Container( full == false )", ""));
        assertThat(parsed.rule()).isEmpty();
        assertThat(parsed.problems()).anySatisfy(p -> assertThat(p.found()).containsIgnoringCase(found));
    }

    @Test
    void refusesCodeInTheConsequence() {
        ParsedRule parsed = parse(file("", "    Container( full == false )", "System.exit(1);"));
        assertThat(parsed.problems()).anySatisfy(p -> assertThat(p.found()).contains("Code between 'then' and 'end'"));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        List<PackProblem> problems = problems("""
                    Container( isoTyp == "45R1", full == 3, tareMassKg matches "x" )
                    Traider( role == "BANK" )
                """);
        assertThat(problems).hasSize(4);
        assertThat(problems.get(0).advice()).contains("isoType");
        assertThat(problems.get(3).line()).isEqualTo(10);
    }

    @Test
    void countsAlternativesBeforeTheyExplode() {
        String pair = "(full == true || full == false)";
        String conditions = String.join(" && ", java.util.Collections.nCopies(7, pair));
        assertThat(problems("    Container( " + conditions + " )"))
                .anySatisfy(p -> assertThat(p.found()).contains("128 alternatives"));
    }

    @Test
    void refusesDeepNestingBeforeParsing() {
        String deep = "(".repeat(60) + "full == true" + ")".repeat(60);
        assertThat(problems("    Container( " + deep + " )"))
                .anySatisfy(p -> assertThat(p.found()).contains("parentheses inside each other"));
    }

    @Test
    void namesAnAnnotationThatStandsTwice() {
        String twice = rule("    Container( full == false )").replace("@review(true)", "@points(60)");
        assertThat(parse(twice).problems())
                .anySatisfy(p -> assertThat(p.found()).contains("@points for the second time"));
    }

    @Test
    void checksPlaceholders() {
        String text = rule("    Container( full == false )")
                .replace("Something was found.", "Box {containerNumbr} of {shipment.mode}.");
        assertThat(parse(text).problems()).singleElement().satisfies(p -> {
            assertThat(p.found()).contains("{containerNumbr}");
            assertThat(p.advice()).contains("containerNumber");
        });
    }

    @Test
    void readsAnAccumulateInFrontOfThePattern() {
        Rule rule = parsed(
                "    accumulate( GoodsLine( $v : netMassKg ); $s : sum($v); $s > 3 )\n    Shipment( mode == \"SEA\" )");
        assertThat(rule.elements()).hasSize(2);
        assertThat(rule.card().condition()).startsWith("accumulate(").endsWith("\"SEA\" )");
    }

    /** Whatever is done to a rule file, the answer is a rule or problems, never an exception. */
    @Test
    void answersDamagedFilesWithProblems() {
        long seed = Long.getLong("tidewaiter.seed", 20261121L);
        System.out.println("damaged rules, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        String sound = rule("""
                    $c : Container( $kg : tareMassKg, isoType == "45R1" || isoType matches "2.R.", shipment.mode != "AIR" )
                    not Paper( type in ("A", "B"), issuedOn < "2026-03-01" )
                    accumulate( GoodsLine( $n : netMassKg, hs4 memberOf perishable ); $s : sum($n); $s / 2 > 100 )
                """);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                damage(text, random);
            }
            ParsedRule parsed = parse(text.toString());
            assertThat(parsed.rule().isPresent() || !parsed.problems().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }

    private static void damage(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to));
            case 2 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.setCharAt(at, (char) random.nextInt(1, 0x3000));
        }
    }

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "!",
            "/*",
            "*/",
            "//",
            "@",
            "$",
            "\\",
            "\n",
            "end",
            "then",
            "when",
            "rule",
            "or",
            "and",
            "from",
            "eval(",
            "null",
            "collect(",
            "over window:time(1s)",
            "forall(",
            "?",
            ":=",
            "==",
            "~=",
            "..",
            "...",
            "-",
            "%",
            "🚢",
            "\u0000");
}
