package io.tidewaiter;

import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.fixture.Rules;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Mass;
import java.util.List;
import java.util.stream.IntStream;

/** Consignments for batches, of several kinds and cheap, and profilers whose answers are known. */
final class BatchSamples {

    private BatchSamples() {}

    /** Number {@code i} from 1 is called R-i; every third weighs more than declared, every fifth does not say when it was lodged. */
    static List<Consignment> consignments(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(BatchSamples::consignment)
                .toList();
    }

    static Consignment consignment(int number) {
        long mass = number % 3 == 0 ? 30_480 : 26_480;
        return ConsignmentBuilder.builder(Samples.consignment(Samples.container()
                        .verifiedGrossMass(Mass.ofKilograms(mass))
                        .build()))
                .reference("R-" + number)
                .lodgedAt(number % 5 == 0 ? null : Packs.AS_OF.plusSeconds(number))
                .build();
    }

    static boolean undated(long number) {
        return number % 5 == 0;
    }

    /** Judges by one rule, which is true for every consignment by sea, with as many points as said. */
    static RiskProfiler scoring(String version, int points) {
        ParsedPack pack = Packs.pack(
                "swap",
                version,
                java.util.Map.of(),
                Card.of("SWAP-01", points)
                        .rule(Rules.present(io.tidewaiter.facts.Shipment.class, Rules.equal("mode", "SEA"))));
        return RiskProfiler.builder()
                .packs(pack)
                .policy(LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none")))
                .build();
    }
}
