package io.tidewaiter.internal.pack;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.RuleWords;
import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pack that was read and checked, with its rules as trees. */
@RecordBuilder
public record ParsedPack(
        PackRef ref,
        String title,
        Profile profile,
        List<String> purposes,
        String legalBasis,
        String owner,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalDate reviewBy,
        List<String> languages,
        PackScope scope,
        List<Rule> rules,
        Map<String, MemberList> lists,
        Map<String, Map<String, RuleText>> texts,
        List<PackProblem> warnings,
        List<Offence> offences,
        Optional<Approval> approval,
        List<String> checklist,
        Handling handling)
        implements RulePack {

    public ParsedPack {
        purposes = List.copyOf(purposes);
        languages = List.copyOf(languages);
        rules = List.copyOf(rules);
        lists = Map.copyOf(lists);
        texts = Map.copyOf(texts);
        warnings = List.copyOf(warnings);
        offences = List.copyOf(offences);
        checklist = List.copyOf(checklist);
    }

    /** The same pack in force on any day and everywhere: its cases show what the rules say, not when and where they apply. */
    public ParsedPack onAnyDay() {
        return ParsedPackBuilder.builder(this)
                .validFrom(LocalDate.MIN)
                .validTo(Optional.empty())
                .reviewBy(LocalDate.MAX)
                .scope(PackScope.EVERYWHERE)
                .build();
    }

    @Override
    public List<RuleCard> cards() {
        return rules.stream().map(Rule::card).toList();
    }

    @Override
    public List<String> words(String ruleId) {
        return rules.stream()
                .filter(rule -> rule.card().id().equals(ruleId))
                .flatMap(rule -> RuleWords.of(rule).stream())
                .toList();
    }

    @Override
    public List<String> listNames() {
        return lists.keySet().stream().sorted().toList();
    }

    /** Texts are kept by language, then by rule id. */
    @Override
    public Optional<RuleText> text(String ruleId, String language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(ruleId));
    }
}
