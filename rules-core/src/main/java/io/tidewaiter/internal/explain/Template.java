package io.tidewaiter.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence taken apart at its placeholders.
 *
 * @param texts what stands before, between and behind the placeholders; one more than there are placeholders
 * @param names what stands between the braces
 */
record Template(List<String> texts, List<String> names) {

    /** Keeps what was given. */
    Template {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    static Template of(String sentence) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int at = 0;
        int close = close(sentence, at);
        while (close >= 0) {
            int open = sentence.lastIndexOf('{', close);
            texts.add(sentence.substring(at, open));
            names.add(sentence.substring(open + 1, close).intern());
            at = close + 1;
            close = close(sentence, at);
        }
        texts.add(sentence.substring(at));
        return new Template(texts, names);
    }

    /** The first closing brace behind an opening one; −1 when there is none. */
    private static int close(String sentence, int from) {
        int open = sentence.indexOf('{', from);
        return open < 0 ? -1 : sentence.indexOf('}', open);
    }

    /** Adds the sentence with its placeholders filled in. */
    void fill(UnaryOperator<String> told, StringBuilder sentence) {
        sentence.append(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            sentence.append(told.apply(names.get(i))).append(texts.get(i + 1));
        }
    }
}
