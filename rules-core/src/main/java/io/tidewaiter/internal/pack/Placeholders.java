package io.tidewaiter.internal.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The places in a sentence where values go, such as <code>{containerNumber}</code>. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** The names between the braces, sorted. */
    static Set<String> of(String sentence) {
        Set<String> names = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(m -> names.add(m.group(1).strip()));
        return names;
    }

    /** Whether a brace is left over. */
    static boolean broken(String sentence) {
        String rest = PLACE.matcher(sentence).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }
}
