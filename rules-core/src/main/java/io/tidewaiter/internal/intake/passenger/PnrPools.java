package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names the head of a pool of bags as all others of a booking are named, by reference: messages name a ticket, and the head itself
 * only says that it is one.
 */
final class PnrPools {

    /** Digits of a ticket without the code of the airline: what two ways of writing one have in common. */
    private static final int DIGITS = 10;

    private final List<PnrTraveller> travellers;
    private final List<String> references;

    /** @param references of the travellers, in the same order */
    PnrPools(List<PnrTraveller> travellers, List<String> references) {
        this.travellers = travellers;
        this.references = references;
    }

    /** The bags of a traveller, with the head of their pool. */
    @Nullable
    Baggage baggage(int index) {
        PnrBags bags = travellers.get(index).bags;
        Baggage baggage = bags.baggage();
        if (baggage == null || !Boolean.TRUE.equals(baggage.pooled())) {
            return baggage;
        }
        String head = bags.heads() ? references.get(index) : head(baggage.poolWith());
        return BaggageBuilder.builder(baggage).poolWith(head).build();
    }

    /** The ticket as written only when it is certainly of nobody on the booking: then everybody's ticket is known. */
    private @Nullable String head(@Nullable String written) {
        if (written == null) {
            return null;
        }
        boolean all = travellers.stream()
                .noneMatch(one -> !one.named.infant() && one.tickets.numbers().isEmpty());
        return IntStream.range(0, travellers.size())
                .filter(i -> travellers.get(i).is(written)
                        || travellers.get(i).tickets.numbers().stream().anyMatch(number -> same(number, written)))
                .mapToObj(references::get)
                .findFirst()
                .orElse(all ? written : null);
    }

    /** With or without the code of the airline in front and the check digit behind. */
    private static boolean same(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return one.equals(other)
                || (shorter.length() >= DIGITS && (longer.startsWith(shorter) || longer.endsWith(shorter)));
    }
}
