package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Supplied;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.pack.RulePack;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where the rules of each pack start, over the facts of one subject. For one explanation. */
final class Starts {

    private final Supplied supplied;
    private final IdentityHashMap<RulePack, Scope> byPack = new IdentityHashMap<>(8);

    Starts(FactSheet sheet) {
        this.supplied = new Supplied(sheet);
    }

    /** Where the rules of a pack start. */
    Scope of(RulePack pack) {
        Scope known = byPack.get(pack);
        if (known == null) {
            known = Scope.of(supplied, lists(pack));
            byPack.put(pack, known);
        }
        return known;
    }

    /** Lists of a pack; rules that were not read from a pack of ours have none. */
    private static Map<String, MemberList> lists(RulePack pack) {
        return pack instanceof ParsedPack parsed ? parsed.lists() : Map.of();
    }
}
