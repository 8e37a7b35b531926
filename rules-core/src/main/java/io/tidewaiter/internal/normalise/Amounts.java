package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums of money that may be unknown. */
final class Amounts {

    private Amounts() {}

    /** The first divided by the second; null when one is unknown or they are in different currencies. */
    static @Nullable BigDecimal ratio(@Nullable Money one, @Nullable Money other) {
        return same(one, other) ? Numbers.ratio(of(one), of(other)) : null;
    }

    /** Whether both are known and in one currency. */
    static boolean same(@Nullable Money one, @Nullable Money other) {
        return Truth.same(Maybe.get(one, Money::currency), Maybe.get(other, Money::currency)) == Truth.TRUE;
    }

    static @Nullable BigDecimal of(@Nullable Money money) {
        return Numbers.of(Maybe.get(money, Money::amount));
    }
}
