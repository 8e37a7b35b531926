package io.tidewaiter.internal.watch;

import io.tidewaiter.internal.names.NameBytes;
import io.tidewaiter.internal.names.NameMatcher;
import io.tidewaiter.watch.BirthAgreement;
import io.tidewaiter.watch.DocumentAgreement;
import io.tidewaiter.watch.NameComparison;
import io.tidewaiter.watch.Person;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchListHeader;
import io.tidewaiter.watch.WatchMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks one person up in any number of lists. The second identifier comes first: an index finds the few entries that share a date of birth or a
 * number, and only their names are compared, so that no spelling of a name can be missed by the index. Not for two threads at once.
 */
public final class Lookup {

    private final Asked asked;
    private final int day;
    private final NameMatcher[] matchers;
    private final Hits hits = new Hits();
    private final ByteCursor cursor = new ByteCursor();
    private final SecondIdentifiers second = new SecondIdentifiers();

    private double bestScore;
    private int bestAsked;
    private int bestName;

    /** Looks up a person on a day. */
    public Lookup(Person person, LocalDate day) {
        this.asked = new Asked(person);
        this.day = (int) day.toEpochDay();
        this.matchers = new NameMatcher[asked.names().size()];
        for (int i = 0; i < matchers.length; i++) {
            matchers[i] = new NameMatcher();
            matchers[i].name(asked.bytes(i));
        }
    }

    /** Whether there is a name and a second identifier to compare. */
    public boolean isPossible() {
        return asked.isPossible();
    }

    /** The matches in one list, in no particular order. */
    public List<WatchMatch> in(WatchListHeader header, Store store) {
        List<WatchMatch> matches = new ArrayList<>(0);
        for (Part part : store.parts()) {
            asked.collect(part.segment().postings(), hits);
            for (int i = 0; i < hits.size(); i++) {
                int entry = hits.get(i);
                if (part.isLive(entry)) {
                    part.segment().seek(entry, cursor);
                    judge().ifPresent(verdict ->
                            matches.add(match(header, part.segment().read(entry), verdict)));
                }
            }
        }
        return matches;
    }

    private record Agreement(
            double name,
            double least,
            @Nullable BirthAgreement birth,
            @Nullable DocumentAgreement document) {}

    /** Judges the entry the cursor is at: days first, then dates of birth and documents, then names. */
    private Optional<Agreement> judge() {
        int first = cursor.getInt();
        int last = cursor.getInt();
        if (day < first || day > last) {
            return Optional.empty();
        }
        second.read(asked, cursor);
        double least = Verdict.leastName(second.birthKind(), second.document());
        if (least >= Verdict.NEVER) {
            return Optional.empty();
        }
        names(least);
        return bestScore < least
                ? Optional.empty()
                : Optional.of(new Agreement(bestScore, least, second.birth(), second.document()));
    }

    /** Compares all names of the entry with all names of the person and keeps the best. */
    private void names(double least) {
        bestScore = -1;
        int count = cursor.getByte();
        for (int name = 0; name < count; name++) {
            int at = cursor.at();
            for (int i = 0; i < matchers.length; i++) {
                double score = matchers[i].score(cursor.bytes(), at);
                boolean enough = least <= Verdict.ALIKE || matchers[i].words() > 1;
                if (enough && score > bestScore) {
                    bestScore = score;
                    bestAsked = i;
                    bestName = name;
                }
            }
            cursor.moveTo(NameBytes.end(cursor.bytes(), at));
            cursor.skipText();
        }
    }

    private WatchMatch match(WatchListHeader header, WatchEntry entry, Agreement agreement) {
        String name = entry.names().get(bestName);
        NameComparison comparison = matchers[bestAsked].compare(NameBytes.of(name), 0);
        double score = Verdict.nameShare(agreement.name, agreement.least)
                * Verdict.trust(second.birthKind(), second.document());
        return new WatchMatch(
                header,
                entry,
                score,
                asked.names().get(bestAsked),
                name,
                comparison,
                Optional.ofNullable(agreement.birth),
                Optional.ofNullable(agreement.document));
    }
}
