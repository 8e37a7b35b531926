package io.tidewaiter.internal.view;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.DecisionRecord;
import java.util.List;

/** For the person concerned: how criteria of this kind work, and that a person decides. No conditions, no data of others. */
public final class PersonView {

    private static final List<String> PARAGRAPHS =
            List.of("person.what", "person.how", "person.both", "person.random", "person.decides", "person.rights");

    private final DecisionRecord decision;
    private final Assessment assessment;
    private final Headings headings;

    /** A view of a record with headings in a language. */
    public PersonView(DecisionRecord decision, Headings headings) {
        this.decision = decision;
        this.assessment = decision.assessment();
        this.headings = headings;
    }

    /** The page. */
    public String render() {
        Page page = new Page();
        page.line(headings.of(assessment.profile(), "person.title", assessment.reference()));
        page.line(headings.text("asOf") + " " + assessment.asOf());
        for (String paragraph : PARAGRAPHS) {
            page.blank().line(headings.of(assessment.profile(), paragraph));
        }
        if (assessment.decision().random()) {
            page.blank().line(headings.text("random"));
        }
        page.heading(headings.text("legal"));
        assessment.packs().stream().map(AppliedPack::legalBasis).distinct().forEach(basis -> page.item("  ", basis));
        page.heading(headings.text("record") + " " + decision.recordId());
        return page.render();
    }
}
