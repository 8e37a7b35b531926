package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Vessel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The companies and the ships of the day, made once from the seed; its size does not depend on how many consignments follow. */
final class World {

    private static final int TRADES = 4_000;
    private static final int SHIPS_PER_PORT = 8;

    private final LocalDate day;
    private final Traders traders;
    private final List<Goods> goods = Tables.goods();
    private final Map<String, Lane> lanes =
            Tables.lanes().stream().collect(Collectors.toUnmodifiableMap(Lane::loading, Function.identity()));
    private final List<Port> ports = Tables.ports();
    private final List<Trade> trades;
    private final Map<Port, List<Ship>> ships;

    World(long seed, LocalDate day) {
        this.day = day;
        traders = new Traders(day);
        // Negative streams, so that no consignment draws from the stream of a trade or a ship.
        trades = IntStream.range(0, TRADES)
                .mapToObj(i -> trade(Chance.of(seed, -1 - i)))
                .toList();
        ships = ports.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), port -> ships(port, seed)));
    }

    Traders traders() {
        return traders;
    }

    List<Trade> trades(Predicate<Trade> fit) {
        return trades.stream().filter(fit).toList();
    }

    Ship ship(Port port, Chance chance) {
        return chance.one(Objects.requireNonNull(ships.get(port)));
    }

    private Trade trade(Chance chance) {
        Goods what = chance.one(goods);
        Lane lane = Objects.requireNonNull(lanes.get(what.loading().pick(chance)));
        Port port = port(chance);
        String delivery = port.deliveries().pick(chance);
        String home = delivery.substring(0, 2);
        return new Trade(
                what,
                lane,
                port,
                hubs(lane, port, chance),
                delivery,
                traders.consignor(what, lane.country(), chance),
                traders.consignee(what, home, chance),
                traders.forwarder(home, chance),
                Names.company(Names.word(chance), "Trans", home),
                perYear(chance),
                chance.between(1, 9));
    }

    private Port port(Chance chance) {
        int point = chance.between(1, ports.stream().mapToInt(Port::share).sum());
        for (Port port : ports) {
            point -= port.share();
            if (point <= 0) {
                return port;
            }
        }
        throw new IllegalStateException("The shares of the ports do not add up.");
    }

    private static List<String> hubs(Lane lane, Port port, Chance chance) {
        var hubs = new ArrayList<String>();
        Stream.of(lane.hubs().pick(chance), port.hubs().pick(chance))
                .filter(hub -> !hub.equals("-"))
                .forEach(hubs::add);
        return List.copyOf(hubs);
    }

    /** Most trade is regular, a little of it is new. */
    private static int perYear(Chance chance) {
        if (chance.happens(0.04)) {
            return 0;
        }
        return chance.happens(0.7) ? chance.between(12, 60) : chance.between(2, 11);
    }

    private List<Ship> ships(Port port, long seed) {
        var chance = Chance.of(seed, -1_000_000 - ports.indexOf(port));
        return IntStream.range(0, SHIPS_PER_PORT)
                .mapToObj(i -> new Ship(
                        new Vessel(
                                Numbers.ship(chance),
                                Names.ship(chance),
                                chance.digits(3) + chance.one(List.of("E", "W", "N", "S"))),
                        chance.one(Numbers.CARRIERS),
                        arrival(chance)))
                .toList();
    }

    /** From the evening before to the end of the day, on the full hour. */
    private Instant arrival(Chance chance) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(chance.between(-6, 23)));
    }
}
