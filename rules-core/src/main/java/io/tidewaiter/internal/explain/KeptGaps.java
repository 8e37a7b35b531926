package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.Booking;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Journey;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.internal.read.KnownFields;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gaps of one rule that were told before. On the sample day nine of ten sentences about what is not known were told of another subject
 * already, and what takes time in telling them is fetching all they are made of.
 *
 * <p>Only of rules on a single fact all of whose tests must hold: when such a rule cannot be judged, none of its tests is false, so that
 * what is lacking shows in which fields have no value. Only of facts that are named by their number: what is kept says nothing of a
 * subject.
 */
final class KeptGaps {

    /** Kinds whose facts are named by nothing but their number. */
    static final Set<Class<? extends Fact>> NUMBERED = Set.of(
            Shipment.class,
            Route.class,
            GoodsLine.class,
            Paper.class,
            Traveller.class,
            Journey.class,
            Booking.class,
            TravelDocument.class);

    /** A power of two. */
    private static final int KEPT = 8;

    private final Class<? extends Fact> kind;
    private final boolean numbered;
    private final KnownFields own;
    private final KnownFields root;
    private final Kept[] kept = new Kept[KEPT];

    /**
     * What tells the gaps of a rule apart.
     *
     * @param own which fields of the fact are known
     * @param root which fields of the root are known
     * @param number of the fact; 0 when none was supplied
     * @param missingTables tables that are not loaded
     */
    record Key(long own, long root, int number, List<String> missingTables) {

        private int slot() {
            long mixed = (own * 31 + root) * 31 + number;
            return (int) (mixed ^ mixed >>> Integer.SIZE ^ mixed >>> 16 ^ mixed >>> 8) & KEPT - 1;
        }
    }

    private record Kept(Key key, Gap gap) {}

    private KeptGaps(Class<? extends Fact> kind, Set<String> own, Class<? extends Fact> rootKind, Set<String> root) {
        this.kind = kind;
        this.numbered = NUMBERED.contains(kind);
        this.own = new KnownFields(kind, own);
        this.root = new KnownFields(rootKind, root);
    }

    /** Room for the gaps of a rule; empty when more than which fields are known decides what it lacks. */
    static Optional<KeptGaps> of(Rule rule, List<Asked> conditions) {
        if (rule.elements().size() != 1 || !(rule.elements().get(0) instanceof Element.Present present)) {
            return Optional.empty();
        }
        Optional<Set<Source>> sources = conditions.get(0).plainSources();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Class<? extends Fact> kind = present.pattern().kind();
        Set<String> own = names(sources.get(), false);
        Set<String> root = names(sources.get(), true);
        boolean fits = own.size() <= KnownFields.MOST && root.size() <= KnownFields.MOST;
        return fits ? Optional.of(new KeptGaps(kind, own, Owner.rootOf(kind).kind(kind), root)) : Optional.empty();
    }

    /** The words themselves and those that show that a place holds a value. */
    private static Set<String> names(Set<Source> sources, boolean ofRoot) {
        return sources.stream()
                .filter(source -> source.ofRoot() == ofRoot)
                .flatMap(Source::notes)
                .map(note -> note.word().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What tells the gap of a subject apart; empty when it may not be kept. */
    Optional<Key> key(FactSheet sheet) {
        long ofRoot = root.of(sheet.root());
        if (!sheet.supplied(kind)) {
            return Optional.of(new Key(0, ofRoot, 0, sheet.missingTables()));
        }
        List<Fact> facts = sheet.of(kind);
        if (!numbered || facts.size() != 1) {
            return Optional.empty();
        }
        Fact fact = facts.get(0);
        Integer number = fact.number();
        return Optional.of(new Key(own.of(fact), ofRoot, number == null ? 0 : number, sheet.missingTables()));
    }

    /** The gap that was told before, if it is still kept. */
    Optional<Gap> find(Key key) {
        @Nullable Kept last = kept[key.slot()];
        return last != null && last.key().equals(key) ? Optional.of(last.gap()) : Optional.empty();
    }

    /** Keeps a gap in the place of another one. Nobody waits: whichever thread comes last, what stands there is right. */
    void keep(Key key, Gap gap) {
        kept[key.slot()] = new Kept(key, gap);
    }
}
