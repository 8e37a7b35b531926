package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Packs for tests, made of conditions. */
public final class TestPacks {

    private TestPacks() {}

    /** One rule TST-100, TST-101, ... per condition, and a list named watched. */
    public static ParsedPack of(List<String> conditions) {
        return of(Profile.CARGO, conditions);
    }

    /** The same for packs of a profile. */
    public static ParsedPack of(Profile profile, List<String> conditions) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            String text = RuleParserTest.rule(conditions.get(i)).replace("TST-01", "TST-" + (100 + i));
            ParsedRule parsed = RuleParser.parse("rules/TST-" + (100 + i) + ".drl", text, Set.of("watched"));
            assertThat(parsed.problems()).as(conditions.get(i)).isEmpty();
            rules.add(parsed.rule().orElseThrow());
        }
        MemberList.Entry always = new MemberList.Entry("0803", Optional.empty(), Optional.empty());
        MemberList.Entry later = new MemberList.Entry(
                "Ж", Optional.of(LocalDate.parse("2026-03-02")), Optional.of(LocalDate.parse("2026-12-31")));
        return new ParsedPack(
                new PackRef("test", "1.0.0", "0".repeat(64)),
                "Test",
                profile,
                List.of(),
                "none",
                "tests",
                LocalDate.parse("2020-01-01"),
                Optional.empty(),
                LocalDate.parse("2030-01-01"),
                List.of(),
                PackScope.EVERYWHERE,
                rules,
                Map.of("watched", new MemberList("watched", List.of(always, later))),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Handling.ORDINARY);
    }
}
