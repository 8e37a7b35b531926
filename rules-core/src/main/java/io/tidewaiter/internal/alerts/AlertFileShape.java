package io.tidewaiter.internal.alerts;

import io.tidewaiter.model.Meaning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of alerts as it is written.
 *
 * @param format name of the shape
 * @param sender unit
 * @param serial number of the edition
 * @param issuedAt when it was made
 * @param alerts alerts
 * @param signature signature
 */
public record AlertFileShape(
        @Meaning(value = "Name of the shape", required = true)
        String format,

        @Meaning(value = "Unit that sends it", required = true)
        String sender,

        @Meaning(value = "Number of the edition", required = true)
        Integer serial,

        @Meaning(value = "When it was made", required = true)
        Instant issuedAt,

        @Meaning(value = "Alerts", required = true) List<AlertShape> alerts,
        @Meaning("Signature") @Nullable SignatureShape signature) {

    /**
     * A signature.
     *
     * @param algorithm name of the algorithm
     * @param value Base64
     */
    public record SignatureShape(
            @Meaning(value = "Name of the algorithm", required = true)
            String algorithm,

            @Meaning(value = "Base64", required = true) String value) {}
}
