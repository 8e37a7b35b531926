package io.tidewaiter.retention;

import java.time.Instant;

/**
 * Why masked values are shown again (Directive (EU) 2016/681, Article 12(3): a request based on a case, approved by a judicial authority or
 * another authority competent for it).
 *
 * @param at when, UTC
 * @param who code of the user who asks, not a name
 * @param reasonCode the host's code of the reason, never empty
 * @param authority who approved it and under which number, never empty
 */
public record UnmaskOrder(Instant at, String who, String reasonCode, String authority) {

    /**
     * Checks that nothing is empty.
     *
     * @throws IllegalArgumentException when something is
     */
    public UnmaskOrder {
        if (who.isBlank() || reasonCode.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException(
                    "Masked values are shown to somebody, for a reason, with an approval. Give the user, the reason code and the authority.");
        }
    }
}
