package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.GoodsItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Classes of cultural objects, by words or by an image, held against the Red Lists of the countries they may come from. */
final class RedListFacts {

    private static final String ALL_CLASSES = "*";

    private final Source source;
    private final Tables tables;

    RedListFacts(Source source) {
        this.source = source;
        this.tables = source.tables();
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        GoodsWords.Found found = source.knowledge().objectClasses().find(ware.description(), tables);
        List<String> classes = Maybe.get(found, GoodsWords.Found::topics);
        // Without this, every item from a country with a Red List would have to deny an image before the rule could
        // speak of one.
        List<String> seen = Objects.requireNonNullElse(item.imageClasses(), List.of());
        builder.objectClasses(classes)
                .onRedList(either(item, classes).orNull())
                .imageOnRedList(
                        seen.isEmpty() ? Boolean.FALSE : either(item, seen).orNull());
    }

    private Truth either(GoodsItem item, @Nullable List<String> classes) {
        return onListOf(Maybe.text(item.origin()), classes).or(onListOf(Maybe.text(item.provenance()), classes));
    }

    private Truth onListOf(@Nullable String country, @Nullable List<String> classes) {
        Truth all = tables.lists(KnownTable.RED_LIST_CLASSES, country, ALL_CLASSES);
        return all.or(Truth.anyOf(classes, one -> tables.lists(KnownTable.RED_LIST_CLASSES, country, one)));
    }
}
