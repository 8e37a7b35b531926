package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputFormat;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.internal.intake.edifact.RawMessages;
import java.util.Locale;

/** Finds out how an input is written, from its name and then from its first bytes. */
final class Formats {

    private Formats() {}

    /** @throws UnreadableInputException when the first bytes are those of a compressed, spreadsheet or UTF-16 file */
    static void refuseForeign(byte[] head, String name) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            throw new UnreadableInputException(name + " is in UTF-16. Save it as UTF-8 and try again.");
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            throw new UnreadableInputException(name + " is compressed with gzip. Unpack it first.");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            throw new UnreadableInputException(
                    name + " is a zip file or a spreadsheet. Unpack it, or save the sheet as CSV in UTF-8.");
        }
    }

    /** Format after the extension; for any other extension after the first bytes. */
    static InputFormat find(String name, byte[] head) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "json" -> InputFormat.JSON;
            case "jsonl", "ndjson" -> InputFormat.JSONL;
            case "csv", "tsv" -> InputFormat.CSV;
            case "edi", "edifact", "paxlst", "pnrgov" -> InputFormat.EDIFACT;
            case "xml" -> InputFormat.XML;
            default -> find(head);
        };
    }

    private static InputFormat find(byte[] head) {
        int first = 0;
        while (first < head.length && head[first] <= ' ' && head[first] >= 0) {
            first++;
        }
        if (first == head.length || head[first] == '[') {
            return InputFormat.JSON;
        }
        if (head[first] == '<') {
            return InputFormat.XML;
        }
        if (head[first] != '{') {
            return isEdifact(head) ? InputFormat.EDIFACT : InputFormat.CSV;
        }
        return isWholeLine(head, first) ? InputFormat.JSONL : InputFormat.JSON;
    }

    /** A host that reads tables alone need not have the library that reads messages; looking for them does not need it. */
    private static boolean isEdifact(byte[] head) {
        return RawMessages.in(head);
    }

    /** Whether the line that begins with a brace also ends with one, and another line follows that begins with one. */
    private static boolean isWholeLine(byte[] head, int first) {
        int end = first;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        int last = end - 1;
        while (last > first && head[last] <= ' ' && head[last] >= 0) {
            last--;
        }
        return end + 1 < head.length && head[last] == '}' && head[end + 1] == '{';
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
