package io.tidewaiter.cli.generate;

import java.util.Set;

/** In which trades a case can happen. */
final class Fits {

    private static final Set<String> FAST_FRUIT = Set.of("bananas", "pineapples", "avocados");
    private static final Set<String> AMERICAS = Set.of("EC", "CO", "CR", "PE", "BR");
    private static final Set<String> FAR_EAST = Set.of("CN", "TW", "VN", "KR", "ID");
    private static final Set<String> DEAR = Set.of("laptops", "led-lamps", "pumps", "sport-shoes");
    private static final Set<String> CLOTHES = Set.of("t-shirts", "trousers", "pullovers", "towels", "leather-shoes");
    private static final Set<String> FROZEN = Set.of("beef", "chicken", "hake-fillets", "shrimps");

    private Fits() {}

    static boolean any(Trade trade) {
        return trade.perYear() >= 0;
    }

    /** Fruit that is let out of the port quickly, from ports where containers are opened on the way. */
    static boolean ripOff(Trade trade) {
        return FAST_FRUIT.contains(trade.goods().id())
                && AMERICAS.contains(trade.lane().country());
    }

    static boolean dry(Trade trade) {
        return !trade.goods().cooled();
    }

    /** There is room for some tonnes more. */
    static boolean light(Trade trade) {
        return dry(trade) && trade.goods().tonnes().high() < 20;
    }

    static boolean dear(Trade trade) {
        return DEAR.contains(trade.goods().id());
    }

    static boolean clothes(Trade trade) {
        return CLOTHES.contains(trade.goods().id());
    }

    /** The freight is small beside the price. */
    static boolean valuable(Trade trade) {
        return dry(trade) && trade.goods().eurPerKg().low() >= 3;
    }

    static boolean farEast(Trade trade) {
        return dry(trade) && FAR_EAST.contains(trade.lane().country());
    }

    static boolean frozen(Trade trade) {
        return FROZEN.contains(trade.goods().id());
    }

    static boolean timber(Trade trade) {
        return trade.goods().id().equals("sapelli");
    }

    static boolean furniture(Trade trade) {
        return trade.goods().id().equals("wooden-furniture");
    }

    static boolean regular(Trade trade) {
        return trade.perYear() >= 12 && trade.years() >= 2;
    }

    static boolean farAway(Trade trade) {
        return regular(trade) && FAR_EAST.contains(trade.lane().country());
    }
}
