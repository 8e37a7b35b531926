package io.tidewaiter.retention;

import io.tidewaiter.internal.audit.SealedJson;
import io.tidewaiter.internal.audit.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A record whose values can be masked or erased one by one without breaking the chain it stands in: the chain holds the hashes of the
 * values, each salted, so that a hash tells nothing of a value that is gone (LEG-19 of the requirements: Directive (EU) 2016/681, Article
 * 12). Immutable.
 *
 * @param id the host's id of the record, not personal
 * @param sealedAt when it was sealed, UTC
 * @param before root of the record before it in the chain; empty for the first
 * @param fields the values by path, sorted
 */
public record SealedRecord(String id, Instant sealedAt, Optional<String> before, List<SealedField> fields) {

    /** Copies the list. */
    public SealedRecord {
        fields = List.copyOf(fields);
    }

    /**
     * Seals a JSON document.
     *
     * @param json the document, an object or a list
     * @param secret at least 32 bytes that are new for each record and that the host forgets afterwards: the salts are made from them
     * @param before root of the record before it in the chain; empty for the first
     * @throws IllegalArgumentException when the document is no JSON, or the secret is too short
     */
    public static SealedRecord seal(String id, Instant sealedAt, String json, byte[] secret, Optional<String> before) {
        return new SealedRecord(id, sealedAt, before, SealedJson.fields(json, secret));
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException when it is no sealed record, or a value is not the one that was sealed
     */
    public static SealedRecord fromJson(String json) {
        return SealedJson.read(json);
    }

    /** One line of JSON. */
    public String toJson() {
        return SealedJson.write(this);
    }

    /** What the chain holds: SHA-256 over id, time, the root before and the hashes of all values, 64 hexadecimal digits. */
    public String root() {
        List<String> parts = new ArrayList<>(List.of(id, sealedAt.toString(), before.orElse("")));
        for (SealedField field : fields) {
            parts.add(field.path());
            parts.add(field.hash());
        }
        return Sha256.of(parts.toArray(String[]::new));
    }

    /** Takes values out. The root stays; keep the withheld part apart from the record, under a lock of its own. */
    public Masked mask(Predicate<String> paths) {
        List<SealedField> left = new ArrayList<>();
        List<SealedField> withheld = new ArrayList<>();
        for (SealedField field : fields) {
            boolean out = paths.test(field.path());
            left.add(out ? field.masked() : field);
            if (out && field.content().isPresent()) {
                withheld.add(field);
            }
        }
        return new Masked(new SealedRecord(id, sealedAt, before, left), new WithheldFields(id, withheld));
    }

    /**
     * A record without some of its values.
     *
     * @param rest the record
     * @param withheld the values that were taken out
     */
    public record Masked(SealedRecord rest, WithheldFields withheld) {}

    /** Takes all values out for good. The root stays, so that the chain still holds. */
    public SealedRecord erase() {
        return mask(path -> true).rest();
    }

    /** Whether no value is left. */
    public boolean isErased() {
        return fields.stream().allMatch(field -> field.content().isEmpty());
    }

    /** A value as JSON; empty when there is none at the path, or it was taken out. */
    public Optional<String> value(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .flatMap(field -> field.content().stream())
                .map(SealedField.Content::value)
                .findFirst();
    }

    /** Breaks in a chain, each as a sentence with its position counted from 1; none when each record names the root before it. */
    public static List<String> breaks(List<SealedRecord> chain) {
        List<String> breaks = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            SealedRecord one = chain.get(i);
            if (!one.fields().stream().allMatch(SealedField::isWhole)) {
                breaks.add("Record " + (i + 1) + " holds a value that is not the one that was sealed.");
            }
            if (i > 0 && !one.before().equals(Optional.of(chain.get(i - 1).root()))) {
                breaks.add("Record " + (i + 1) + " does not follow record " + i
                        + ": one of them was changed, removed or put elsewhere.");
            }
        }
        return breaks;
    }

    /** Id and number of values: what a record holds is never printed. */
    @Override
    public String toString() {
        return "SealedRecord[" + id + ", " + fields.size() + " values]";
    }
}
