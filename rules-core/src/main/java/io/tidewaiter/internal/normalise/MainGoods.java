package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main goods of a consignment: the code all items share, else that of the item with the highest value. Unknown when the items
 * differ and their values are not all known in one currency.
 */
final class MainGoods {

    private MainGoods() {}

    /** The first digits of the code of the main goods; null when it cannot be told. */
    static @Nullable String prefix(@Nullable List<GoodsItem> goods, int length) {
        if (goods == null || goods.isEmpty()) {
            return null;
        }
        HsCode first = goods.get(0).hsCode();
        String shared = HsFacts.cut(first, length);
        if (goods.size() == 1) {
            return shared;
        }
        boolean all = isShared(shared, goods, item -> HsFacts.cut(item.hsCode(), length));
        return all ? shared : HsFacts.cut(Maybe.get(dearest(goods), GoodsItem::hsCode), length);
    }

    private static @Nullable GoodsItem dearest(List<GoodsItem> goods) {
        String currency = Maybe.get(goods.get(0).value(), Money::currency);
        boolean oneCurrency = isShared(currency, goods, item -> Maybe.get(item.value(), Money::currency));
        return oneCurrency
                ? Matching.greatest(goods, item -> Truth.TRUE, item -> Maybe.get(item.value(), Money::amount))
                : null;
    }

    private static boolean isShared(@Nullable String value, List<GoodsItem> goods, Maybe.Part<GoodsItem, String> part) {
        for (GoodsItem item : goods) {
            if (Truth.same(value, part.of(item)) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
