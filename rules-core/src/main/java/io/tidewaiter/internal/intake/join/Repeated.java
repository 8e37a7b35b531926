package io.tidewaiter.internal.intake.join;

import io.tidewaiter.model.AdvanceInformation;
import java.util.Optional;

/** Tells a traveller who is reported again from another traveller. */
final class Repeated {

    private Repeated() {}

    /**
     * Equal for the same traveller in two messages of the same kind about the same flight: name and locator of a booking; name, date of
     * birth, and the carrier's reference, locator or documents of API data. Empty when that is too little to tell.
     */
    static Optional<String> key(Side side) {
        AdvanceInformation advance = side.passenger().advance();
        String reference = advance == null || advance.carrierReference() == null ? "" : advance.carrierReference();
        if (side.name().isEmpty() || (side.pnr() && side.locators().isEmpty())) {
            return Optional.empty();
        }
        if (reference.isEmpty() && side.locators().isEmpty() && side.documents().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "/",
                side.name().family(),
                side.name().given(),
                side.pnr() ? "" : String.valueOf(side.birth()),
                reference,
                side.locators().toString(),
                side.pnr() ? "" : side.documents().toString()));
    }
}
