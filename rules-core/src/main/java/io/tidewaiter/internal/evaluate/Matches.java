package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.FactSheet;
import java.util.List;

/**
 * What all packs say of one subject.
 *
 * @param sheet the facts that were judged
 * @param packs one entry per pack in force, sorted by pack id
 */
public record Matches(FactSheet sheet, List<PackMatches> packs) {

    public Matches {
        packs = List.copyOf(packs);
    }
}
