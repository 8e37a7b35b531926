package io.tidewaiter.cli.report;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.PackRef;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a record before anybody explains it.
 *
 * @param reference the host's reference
 * @param asOf instant it was judged at, UTC
 * @param standing the proposed lane, or what is proposed for a traveller
 * @param score 0 to 100; of a traveller without what is counted for protection
 * @param dataQuality data-quality points, 0 or more
 * @param review whether a person looks whatever the total
 * @param random whether it was chosen at random
 * @param asks what to ask the sender for, in order
 * @param found whether any rule is true, those that speak for the sender among them
 * @param gaps how many rules could not be judged
 * @param packs packs that judged it, sorted by id
 */
public record Answer(
        String reference,
        Instant asOf,
        Standing standing,
        int score,
        int dataQuality,
        boolean review,
        boolean random,
        List<Ask> asks,
        boolean found,
        int gaps,
        List<PackRef> packs) {

    /** Copies the lists. */
    public Answer {
        asks = List.copyOf(asks);
        packs = List.copyOf(packs);
    }

    static Answer of(ScreeningResult result) {
        return new Answer(
                result.reference(),
                result.asOf(),
                Standing.of(result),
                result.score(),
                result.dataQuality(),
                result.review(),
                result.random(),
                result.asks(),
                result.firedCount() > 0,
                result.unknownCount(),
                result.packs());
    }

    static Answer of(Assessment assessment) {
        return new Answer(
                assessment.reference(),
                assessment.asOf(),
                Standing.of(assessment.decision()),
                assessment.score(),
                assessment.dataQuality(),
                assessment.decision().review(),
                assessment.decision().random(),
                assessment.decision().asks(),
                !assessment.findings().isEmpty() || !assessment.mitigating().isEmpty(),
                assessment.gaps().size(),
                assessment.packs().stream().map(AppliedPack::ref).toList());
    }
}
