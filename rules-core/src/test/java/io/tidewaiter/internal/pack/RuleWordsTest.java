package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.RuleWords;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleWordsTest {

    @Test
    void names_every_field_a_rule_reads() {
        assertThat(words("""
                        $c : Container( $m : verifiedGrossMassKg, shipment.mode == "SEA", full == false || isoType matches "2.*" )
                        not GoodsLine( netMassKg > $c.tareMassKg )
                        accumulate( GoodsLine( $v : grossMassKg ); $s : sum($v); $s > 100 )
                        """))
                .containsExactly(
                        "Container.full",
                        "Container.isoType",
                        "Container.tareMassKg",
                        "Container.verifiedGrossMassKg",
                        "GoodsLine.grossMassKg",
                        "GoodsLine.netMassKg",
                        "Shipment.mode");
    }

    private static Set<String> words(String condition) {
        String text = Packs.RULE
                .replace("    Shipment( mode == \"SEA\", hoursBeforeLoading < 24 )\n", condition)
                .replace("{hoursBeforeLoading} hours", "some time");
        ParsedRule parsed = RuleParser.parse("rules/TST-01.drl", text, Set.of());
        return RuleWords.of(parsed.rule().orElseThrow(() -> new AssertionError(parsed.problems())));
    }
}
