package io.tidewaiter.internal.names;

import io.tidewaiter.internal.names.WordSplitter.Word;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A name read once and kept as bytes, about fifty for a name of two words: number of words; for each its role, whether it ends the name, and its
 * readings; for each reading its flags, its letters and its skeleton, both with their lengths.
 */
public final class NameBytes {

    /** Set in the role of a word that ends the name or its family part. */
    static final int LAST = 0x40;

    private record Part(WordRole role, boolean last, List<WordForm> forms) {}

    private NameBytes() {}

    /** The bytes; an array with a single zero when the name has no letter or digit. */
    public static byte[] of(String name) {
        List<Part> parts = new ArrayList<>(4);
        for (Word word : WordSplitter.split(name)) {
            List<WordForm> forms = WordReadings.of(word);
            if (!forms.isEmpty() && !isArticle(parts, forms)) {
                parts.add(new Part(WordRole.of(forms.get(0).plain()), word.last(), forms));
            }
        }
        boolean named = parts.stream().anyMatch(part -> part.role == WordRole.NAME);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        out.write(parts.size());
        parts.forEach(part -> write(part, named, out));
        return out.toByteArray();
    }

    private static boolean isArticle(List<Part> before, List<WordForm> forms) {
        return !before.isEmpty()
                && ServantNames.isArticleAfter(
                        before.get(before.size() - 1).forms.get(0).plain(),
                        forms.get(0).plain());
    }

    /** Whether a name has anything to compare: a word of at least two letters. */
    public static boolean isComparable(byte[] name) {
        NameView view = new NameView();
        view.load(name, 0);
        for (int word = 0; word < view.words(); word++) {
            if (view.role(word) == WordRole.NAME) {
                return true;
            }
        }
        return false;
    }

    /** Where a name ends that begins at an offset. */
    public static int end(byte[] data, int offset) {
        int at = offset + 1;
        for (int words = data[offset]; words > 0; words--) {
            int forms = data[at + 1];
            at += 2;
            for (; forms > 0; forms--) {
                at += 3 + data[at + 1] + data[at + 2];
            }
        }
        return at;
    }

    /** Without any name in the strict sense, what there is counts as one: somebody may be called Sheikh. */
    private static void write(Part part, boolean named, ByteArrayOutputStream out) {
        WordRole role = named || part.role == WordRole.INITIAL ? part.role : WordRole.NAME;
        out.write(role.code() | (part.last ? LAST : 0));
        out.write(part.forms.size());
        for (WordForm form : part.forms) {
            byte[] plain = form.plain().getBytes(StandardCharsets.US_ASCII);
            byte[] skeleton = Skeleton.of(form.plain()).getBytes(StandardCharsets.US_ASCII);
            int length = Math.min(skeleton.length, Letters.LONGEST);
            out.write(form.flags());
            out.write(plain.length);
            out.write(length);
            out.write(plain, 0, plain.length);
            out.write(skeleton, 0, length);
        }
    }
}
