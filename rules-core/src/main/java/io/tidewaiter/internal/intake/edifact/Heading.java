package io.tidewaiter.internal.intake.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an interchange begins in what surrounds it, and what its delimiters are. It begins with UNA, with UNB, or, when the envelope
 * was lost, with the UNH of a message about travellers.
 *
 * @param start index of the first byte of UNB, or of UNH when there is no UNB; the service string advice is passed over
 * @param delimiters as advised, or as they are seen to be used
 */
record Heading(int start, Delimiters delimiters) {

    /** A heading is not longer than this, with all its line breaks. */
    static final int LONGEST = 1024;

    private static final Pattern ADVICE = Pattern.compile("(?i)UNA(.{5,6}?)[\\s]*(?=UNB[^A-Z0-9\\s])", Pattern.DOTALL);
    private static final Pattern INTERCHANGE =
            Pattern.compile("(?i)UNB([^A-Z0-9\\s])\\s*(?:UNO|IAT|KEC|UNT)[A-Z]\\s*([^A-Z0-9\\s])");
    private static final Pattern MESSAGE =
            Pattern.compile("(?i)UNH([^A-Z0-9\\s])[^\\r\\n]{0,40}?\\1\\s*(?:PAXLST|PNRGOV)\\s*([^A-Z0-9\\s])");
    private static final Pattern NEXT_SEGMENT = Pattern.compile("(?i)(.)\\s*(?:UNG|UNH)[^A-Z0-9\\s]", Pattern.DOTALL);
    private static final int ADVISED = 6;

    /** The first heading in these bytes; empty when there is none, or it is cut off. */
    static Optional<Heading> find(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher interchange = INTERCHANGE.matcher(text);
        Matcher message = MESSAGE.matcher(text);
        int first = interchange.find() ? interchange.start() : Integer.MAX_VALUE;
        if (message.find() && message.start() < first) {
            return Optional.of(new Heading(message.start(), seen(message, text)));
        }
        if (first == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        Delimiters seen = seen(interchange, text);
        return Optional.of(new Heading(first, advised(text, first).orElse(seen)));
    }

    /** Whether an interchange begins right here. */
    static boolean interchangeAt(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return INTERCHANGE.matcher(text).lookingAt() || ADVICE.matcher(text).lookingAt();
    }

    /** Whether a message begins right here. */
    static boolean messageAt(byte[] bytes) {
        return MESSAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    /** Where in a segment that lost its terminator another message or interchange begins; 0 when none does. */
    static int inside(String segment) {
        if (!mayHold(segment, "UNH") && !mayHold(segment, "UNB")) {
            return 0;
        }
        Matcher message = MESSAGE.matcher(segment);
        Matcher interchange = INTERCHANGE.matcher(segment);
        int first = message.find() ? message.start() : 0;
        return first == 0 && interchange.find() ? interchange.start() : first;
    }

    /** Spares most segments the regular expressions. */
    private static boolean mayHold(String segment, String tag) {
        return segment.indexOf(tag, 1) > 0 || segment.indexOf(tag.toLowerCase(Locale.ROOT), 1) > 0;
    }

    private static Optional<Delimiters> advised(String text, int before) {
        Matcher advice = ADVICE.matcher(text);
        int from = Math.max(0, before - LONGEST);
        while (advice.find(from)) {
            if (advice.end() == before && advice.group(1).length() == ADVISED) {
                return Optional.of(Delimiters.advised(advice.group(1))).filter(Delimiters::distinct);
            }
            from = advice.start() + 1;
        }
        return Optional.empty();
    }

    /** What stands after UNB and after the name of the syntax, and what stands before the next segment. */
    private static Delimiters seen(Matcher heading, String text) {
        char element = heading.group(1).charAt(0);
        char component = heading.group(2).charAt(0);
        Delimiters usual = Delimiters.USUAL;
        if (text.indexOf(usual.terminator(), heading.end()) >= 0 && element == usual.element()) {
            return new Delimiters(component, element, usual.release(), usual.terminator());
        }
        Matcher next = NEXT_SEGMENT.matcher(text);
        char terminator = next.find(heading.end()) ? next.group(1).charAt(0) : usual.terminator();
        boolean lines = Character.isLetterOrDigit(terminator) || terminator == '\r';
        return new Delimiters(component, element, usual.release(), lines ? '\n' : terminator);
    }
}
