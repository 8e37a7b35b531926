package io.tidewaiter.internal.intake.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text of a segment from its bytes: UTF-8 when they are that, else what the syntax identifier of UNB says, ISO 9735-1. */
final class WireText {

    private WireText() {}

    /** The charset of a syntax identifier such as UNOC; Latin-1 for all that are not in the list. */
    static Charset declared(String syntax) {
        return switch (syntax.toUpperCase(Locale.ROOT)) {
            case "UNOD" -> Charset.forName("ISO-8859-2");
            case "UNOE" -> Charset.forName("ISO-8859-5");
            case "UNOF" -> Charset.forName("ISO-8859-7");
            case "UNOG" -> Charset.forName("ISO-8859-3");
            case "UNOH" -> Charset.forName("ISO-8859-4");
            case "UNOI" -> Charset.forName("ISO-8859-6");
            case "UNOJ" -> Charset.forName("ISO-8859-8");
            case "UNOK" -> Charset.forName("ISO-8859-9");
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    static String of(byte[] bytes, int length, Charset declared) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return decoded(bytes, length, declared);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }

    private static String decoded(byte[] bytes, int length, Charset declared) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, 0, length, declared);
        }
    }
}
