package io.tidewaiter;

import io.tidewaiter.internal.view.CourtView;
import io.tidewaiter.internal.view.Headings;
import io.tidewaiter.internal.view.PersonView;
import io.tidewaiter.internal.view.SupervisorView;
import io.tidewaiter.internal.view.TargeterView;
import java.util.Set;

/** Decision records as plain text, at most 80 columns wide, lines ended by LF. For reading, not for parsing. */
public final class Views {

    private Views() {}

    /**
     * Tells a record.
     *
     * @param language BCP 47; headings come in the {@link #languages}, sentences of rules in those of their packs; whatever has no text
     *     in the language is told in English and marked {@code [en]}
     */
    public static String render(DecisionRecord decision, View view, String language) {
        Headings headings = Headings.of(language);
        return switch (view) {
            case TARGETER -> new TargeterView(decision, headings).render();
            case SUPERVISOR -> new SupervisorView(decision, headings).render();
            case COURT -> new CourtView(decision, headings).render();
            case PERSON -> new PersonView(decision, headings).render();
        };
    }

    /** Languages of the headings, sorted. */
    public static Set<String> languages() {
        return Headings.languages();
    }
}
