package io.tidewaiter.internal.compiled;

import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules: card and condition. */
final class RuleForm {

    private RuleForm() {}

    static void write(Rule rule, FormWriter out) {
        RuleCard card = rule.card();
        out.text(card.id());
        out.text(card.title());
        out.constant(card.threat());
        out.signed(card.points());
        out.signed(card.quality());
        out.truth(card.review());
        out.optionalText(card.group());
        out.constant(card.kind());
        out.constant(card.status());
        out.text(card.because());
        out.text(card.origin());
        out.texts(card.sources());
        out.texts(card.falseAlarms());
        out.texts(card.blindSpots());
        out.texts(card.limits());
        out.texts(card.cancels());
        out.optionalText(card.ask().map(Ask::name));
        out.text(card.owner());
        out.text(card.since());
        out.text(card.file());
        out.text(card.condition());
        out.count(rule.elements().size());
        rule.elements().forEach(element -> ElementForm.write(element, out));
    }

    static Rule read(FormReader in) {
        RuleCard card = readCard(in);
        int size = in.length();
        List<Element> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(ElementForm.read(in));
        }
        return new Rule(card, elements);
    }

    /** Arguments are evaluated from left to right, which is the order they were written in. */
    private static RuleCard readCard(FormReader in) {
        return new RuleCard(
                in.text(),
                in.text(),
                in.constant(Threat.class),
                in.integer(),
                in.integer(),
                in.truth(),
                in.optionalText(),
                in.constant(RuleKind.class),
                in.constant(RuleStatus.class),
                in.text(),
                in.text(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.truth() ? Optional.of(in.constant(Ask.class)) : Optional.empty(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }
}
