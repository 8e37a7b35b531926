package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.GoodsItem;
import org.jspecify.annotations.Nullable;

/**
 * A goods item with what several facts ask of it.
 *
 * @param item as declared
 * @param code what follows from its HS code
 * @param description its description made ready to be compared; null without one
 */
record Ware(GoodsItem item, CodeFacts code, @Nullable Described description) {

    static Ware of(GoodsItem item, Source source) {
        return new Ware(item, source.code(item.hsCode()), Described.of(item.description(), source.knowledge()));
    }
}
