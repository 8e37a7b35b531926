package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.Batch;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.History;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Serial, article, mobile equipment and batch numbers of a goods item. */
final class GoodsNumberFacts {

    private final Source source;

    GoodsNumberFacts(Source source) {
        this.source = source;
    }

    void fill(GoodsLineBuilder builder, GoodsItem item) {
        builder.serialNumbers(Maybe.get(item.serialNumbers(), List::size));
        articles(builder, item.tradeItemNumbers());
        mobiles(builder, item.mobileEquipmentNumbers());
        batches(builder, item.batches());
    }

    private static void articles(GoodsLineBuilder builder, @Nullable List<String> numbers) {
        if (numbers != null) {
            String wrong = firstWrong(CheckDigits.GTIN, numbers);
            builder.articleNumbersValid(wrong == null).wrongArticleNumber(wrong);
        }
    }

    private void mobiles(GoodsLineBuilder builder, @Nullable List<String> numbers) {
        if (numbers == null) {
            return;
        }
        String wrong = firstWrong(CheckDigits.IMEI, numbers);
        String twice = firstTwice(numbers);
        List<String> seen = Maybe.get(source.consignment().history(), History::mobileEquipmentSeen);
        String elsewhere = firstOf(numbers, seen);
        Truth repeated = Truth.of(twice != null)
                .or(seen == null && !numbers.isEmpty() ? Truth.UNKNOWN : Truth.of(elsewhere != null));
        builder.mobileNumbersValid(wrong == null).mobileNumberRepeated(repeated.orNull());
        String first = wrong == null ? twice : wrong;
        builder.wrongMobileNumber(first == null ? elsewhere : first);
    }

    private static @Nullable String firstWrong(CheckDigits kind, List<String> numbers) {
        for (String number : numbers) {
            if (!kind.check(number).valid()) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable String firstTwice(List<String> numbers) {
        Set<String> met = new HashSet<>();
        for (String number : numbers) {
            if (!met.add(CheckDigits.compact(number))) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable String firstOf(List<String> numbers, @Nullable List<String> seen) {
        if (seen == null || seen.isEmpty()) {
            return null;
        }
        Set<String> known = new HashSet<>();
        seen.forEach(number -> known.add(CheckDigits.compact(number)));
        for (String number : numbers) {
            if (known.contains(CheckDigits.compact(number))) {
                return number;
            }
        }
        return null;
    }

    private void batches(GoodsLineBuilder builder, @Nullable List<Batch> batches) {
        List<Batch> seen = Maybe.get(source.consignment().history(), History::batchesSeen);
        builder.batchExpired(Truth.anyOf(batches, this::expired).orNull())
                .expiredBatch(first(batches, this::expired))
                .batchOfOtherMaker(Truth.anyOf(batches, batch -> twoMakers(batch, batches, seen))
                        .orNull())
                .sharedBatch(first(batches, batch -> twoMakers(batch, batches, seen)));
    }

    private Truth expired(Batch batch) {
        return Truth.before(batch.expiresOn(), source.day());
    }

    /** Whether the number was also met with another maker, here or elsewhere. */
    private static Truth twoMakers(Batch batch, @Nullable List<Batch> here, @Nullable List<Batch> elsewhere) {
        return Truth.anyOf(here, other -> otherMaker(batch, other))
                .or(Truth.anyOf(elsewhere, other -> otherMaker(batch, other)));
    }

    private static Truth otherMaker(Batch one, Batch other) {
        return Truth.same(comparable(one.number()), comparable(other.number()))
                .and(Truth.same(comparable(one.maker()), comparable(other.maker()))
                        .not());
    }

    private static @Nullable String comparable(@Nullable String text) {
        return Maybe.get(text, Parties::comparable);
    }

    /** Number of the first batch the test holds for; null as soon as it cannot be told. */
    private static @Nullable String first(@Nullable List<Batch> batches, Function<Batch, Truth> test) {
        if (batches == null) {
            return null;
        }
        for (Batch batch : batches) {
            Truth truth = test.apply(batch);
            if (truth != Truth.FALSE) {
                return truth == Truth.TRUE ? batch.number() : null;
            }
        }
        return null;
    }
}
