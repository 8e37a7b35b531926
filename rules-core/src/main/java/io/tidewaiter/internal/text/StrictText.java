package io.tidewaiter.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 and nothing else. A byte order mark at the start is dropped and line ends become a line feed, so that the same
 * text written on another system is the same text.
 */
public final class StrictText {

    private static final String ADVICE = "Save the file as UTF-8.";

    private StrictText() {}

    /** The text; empty when it was refused. */
    public static Optional<String> decode(byte[] bytes, ProblemSink problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.error(lineAt(bytes, in.position()), "A byte that is not UTF-8", ADVICE);
            return Optional.empty();
        }
        return checked(withPlainLineEnds(out.flip().toString()), problems);
    }

    private static String withPlainLineEnds(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> checked(String text, ProblemSink problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (hidden(c)) {
                problems.error(
                        line,
                        String.format(java.util.Locale.ROOT, "The invisible character U+%04X", (int) c),
                        "Delete it; it can make a text look like another one.");
                return Optional.empty();
            }
            line += c == '\n' ? 1 : 0;
        }
        return Optional.of(text);
    }

    /** Control signs, and the signs that turn the direction of writing around. */
    private static boolean hidden(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || turning || c == '\uFEFF' || c == '\u2028' || c == '\u2029';
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
