package io.tidewaiter.retention;

import io.tidewaiter.audit.AuditAction;
import io.tidewaiter.audit.AuditTrail;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that were masked, kept apart. They go back into their record only on an order, which is written down first.
 *
 * @param id id of the record they belong to
 * @param fields the values
 */
public record WithheldFields(String id, List<SealedField> fields) {

    /** Copies the list. */
    public WithheldFields {
        fields = List.copyOf(fields);
    }

    /**
     * Shows the values again in a copy of their record. The trail has the entry before the values are out.
     *
     * @param masked the record they were taken from
     * @param order who asked for it, when and why
     * @throws IllegalArgumentException when the values are those of another record, or not the ones that were sealed
     * @throws IOException when the trail cannot be written: then nothing is shown
     */
    public SealedRecord unmask(SealedRecord masked, UnmaskOrder order, AuditTrail trail) throws IOException {
        Map<String, SealedField> byPath = new LinkedHashMap<>();
        fields.forEach(field -> byPath.put(field.path(), field));
        List<SealedField> shown = masked.fields().stream()
                .map(field -> byPath.getOrDefault(field.path(), field))
                .toList();
        SealedRecord whole = new SealedRecord(masked.id(), masked.sealedAt(), masked.before(), shown);
        if (!id.equals(masked.id())
                || !whole.root().equals(masked.root())
                || !fields.stream().allMatch(SealedField::isWhole)) {
            throw new IllegalArgumentException("The values are not those that were taken out of record " + masked.id()
                    + ". Take the part that was kept with it.");
        }
        trail.append(order.at(), order.who(), AuditAction.UNMASK, id, order.reasonCode() + ": " + order.authority());
        return whole;
    }

    /** Id and number of values: what they are is never printed. */
    @Override
    public String toString() {
        return "WithheldFields[" + id + ", " + fields.size() + " values]";
    }
}
