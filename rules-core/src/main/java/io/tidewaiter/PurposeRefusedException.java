package io.tidewaiter;

import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Packs may not be used for the purpose that was given. */
public final class PurposeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PurposeRefusedException(String message) {
        super(message);
    }

    /**
     * Checks packs against what they are to be used for.
     *
     * @throws PurposeRefusedException when a pack is not made for the purpose, or is for passengers and there is none
     */
    static void check(Collection<? extends RulePack> packs, Optional<Purpose> purpose) {
        List<String> without = packs.stream()
                .filter(pack -> pack.profile() == Profile.PASSENGER && purpose.isEmpty())
                .map(pack -> "Pack " + pack.ref() + " is about passengers, and no purpose was given; it is made for "
                        + String.join(", ", pack.purposes()) + ".")
                .sorted()
                .toList();
        if (!without.isEmpty()) {
            throw new PurposeRefusedException(String.join("\n", without)
                    + "\nGive purpose(new Purpose(...)): data about passengers may only be used for the purposes the law lists"
                    + " (Directive (EU) 2016/681, Articles 1 and 6; C-817/19).");
        }
        List<String> refusals = purpose.stream()
                .flatMap(one -> packs.stream()
                        .filter(pack ->
                                !pack.purposes().isEmpty() && !pack.purposes().contains(one.code()))
                        .map(pack -> "Pack " + pack.ref() + " is made for "
                                + pack.purposes().stream().sorted().collect(Collectors.joining(", ")) + ", not for "
                                + one.code() + "."))
                .sorted()
                .toList();
        if (!refusals.isEmpty()) {
            throw new PurposeRefusedException(
                    String.join("\n", refusals) + "\nGive a purpose the packs are made for, or leave these packs out.");
        }
    }
}
