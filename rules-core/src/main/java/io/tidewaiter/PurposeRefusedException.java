package io.tidewaiter;

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

    static void check(Collection<? extends RulePack> packs, Optional<Purpose> purpose) {
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
