package io.tidewaiter;

import io.tidewaiter.internal.policy.PolicyFile;
import io.tidewaiter.model.TransportMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a score becomes a lane: data with a version, never code. Three things are not up to a policy: a legal requirement that is not met
 * puts a consignment at least in YELLOW, declared values alone never put it in RED, and no policy says "do not load".
 *
 * @param id permanent, lower case
 * @param version three numbers, for example {@code 1.0.0}
 * @param from lowest score of BLUE, YELLOW and RED, rising, 1 to 100; GREEN starts at 0
 * @param dataQuality when poor data asks for better data
 * @param screening when a security score asks for screening before loading
 * @param random the share that is chosen at random
 */
public record LanePolicy(
        String id,
        String version,
        Map<Lane, Integer> from,
        DataQuality dataQuality,
        Screening screening,
        RandomShare random) {

    private static final LanePolicy STANDARD = new LanePolicy(
            "lane-standard",
            "1.0.0",
            Map.of(Lane.BLUE, 20, Lane.YELLOW, 40, Lane.RED, 70),
            new DataQuality(15, 30),
            new Screening(70, Set.of(TransportMode.AIR, TransportMode.EXPRESS, TransportMode.POST)),
            new RandomShare(100, "lane-standard"));

    /** @throws InvalidPolicyException with every problem found */
    public LanePolicy {
        EnumMap<Lane, Integer> thresholds = new EnumMap<>(from);
        thresholds.put(Lane.GREEN, 0);
        from = Collections.unmodifiableMap(thresholds);
        List<String> problems = new ArrayList<>();
        if (!id.matches("[a-z][a-z0-9-]{0,63}")) {
            problems.add(
                    "id \"" + id + "\" is not lower-case letters, digits and hyphens. Write for example lane-port.");
        }
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            problems.add("version \"" + version + "\" is not three numbers. Write for example 1.0.0.");
        }
        problems.addAll(thresholdProblems(thresholds));
        InvalidPolicyException.throwIfAny(id, problems);
    }

    /**
     * The policy that applies when the host gives none: 20, 40, 70; data is asked for from 15 and too poor from 30 data-quality points;
     * screening from 70 security points by air, express and post; 1 % at random.
     *
     * <p>Its random key is public, so anyone can foresee which references are chosen. In service, give a key of your own with
     * {@link #withRandom}.
     */
    public static LanePolicy standard() {
        return STANDARD;
    }

    /**
     * Reads a policy from a YAML file.
     *
     * @throws InvalidPolicyException with every problem found
     */
    public static LanePolicy read(Path file) {
        return PolicyFile.lanes(file);
    }

    /** The same policy with another random share. */
    public LanePolicy withRandom(RandomShare other) {
        return new LanePolicy(id, version, from, dataQuality, screening, other);
    }

    /** The lane of a score. */
    public Lane lane(int score) {
        Lane lane = Lane.GREEN;
        for (Lane next : Lane.values()) {
            lane = score >= lowest(next) ? next : lane;
        }
        return lane;
    }

    /** Lowest score of a lane. */
    public int lowest(Lane lane) {
        return from.getOrDefault(lane, 0);
    }

    /** Highest score of a lane, at most 100. */
    public int highest(Lane lane) {
        return switch (lane) {
            case GREEN -> lowest(Lane.BLUE) - 1;
            case BLUE -> lowest(Lane.YELLOW) - 1;
            case YELLOW -> lowest(Lane.RED) - 1;
            case RED -> 100;
        };
    }

    /** {@code id@version}. */
    public String ref() {
        return id + "@" + version;
    }

    private static List<String> thresholdProblems(Map<Lane, Integer> from) {
        List<String> problems = new ArrayList<>();
        int last = 0;
        for (Lane lane : List.of(Lane.BLUE, Lane.YELLOW, Lane.RED)) {
            Integer lowest = from.get(lane);
            if (lowest == null) {
                problems.add("from." + lane + " is missing. Give the lowest score of " + lane + ", 1 to 100.");
            } else if (lowest <= last || lowest > 100) {
                problems.add("from." + lane + " is " + lowest + ". Write a score from " + (last + 1)
                        + " to 100; lanes rise from GREEN to RED.");
            } else {
                last = lowest;
            }
        }
        return problems;
    }

    /**
     * When poor data asks for better data. Data quality is never part of the score.
     *
     * @param ask data-quality points from which the sender is asked, 1 or more
     * @param tooPoor points from which the data is called too poor to judge, {@code ask} or more
     */
    public record DataQuality(int ask, int tooPoor) {

        /** @throws InvalidPolicyException when the two do not rise */
        public DataQuality {
            List<String> problems = new ArrayList<>();
            if (ask < 1) {
                problems.add("dataQuality.ask is " + ask + ". Write 1 or more points.");
            }
            if (tooPoor < ask) {
                problems.add("dataQuality.tooPoor is " + tooPoor + ", below ask, " + ask + ". Write at least as much.");
            }
            InvalidPolicyException.throwIfAny("", problems);
        }
    }

    /**
     * When a security score asks for screening before loading.
     *
     * @param from lowest SECURITY score that asks, 1 to 100
     * @param modes modes of transport in which it asks
     */
    public record Screening(int from, Set<TransportMode> modes) {

        /** @throws InvalidPolicyException when the score is out of range */
        public Screening {
            modes = Set.copyOf(modes);
            if (from < 1 || from > 100) {
                InvalidPolicyException.throwIfAny(
                        "", List.of("screening.from is " + from + ". Write a score from 1 to 100."));
            }
        }
    }

    /**
     * The share that is chosen at random, so that hit rates can be compared with chance and nobody is safe from a look.
     *
     * @param perTenThousand how many of ten thousand, 0 (none) to 10,000 (all)
     * @param key key of the draw, not empty; whoever knows it can foresee the draw
     */
    public record RandomShare(int perTenThousand, String key) {

        /** @throws InvalidPolicyException when the share is out of range or the key is empty */
        public RandomShare {
            List<String> problems = new ArrayList<>();
            if (perTenThousand < 0 || perTenThousand > 10_000) {
                problems.add("random.perTenThousand is " + perTenThousand + ". Write 0 to 10000; 100 is 1 %.");
            }
            if (key.isBlank()) {
                problems.add("random.key is empty. Write a secret of your own, best 32 random characters.");
            }
            InvalidPolicyException.throwIfAny("", problems);
        }

        /** Without the key. */
        @Override
        public String toString() {
            return "RandomShare[perTenThousand=" + perTenThousand + "]";
        }
    }
}
