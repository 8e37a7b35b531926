package io.tidewaiter.internal.names;

import java.nio.charset.StandardCharsets;

/** Looks into the bytes of a name without copying them. Can be loaded again and again; not for two threads at once. */
final class NameView {

    private static final int MOST_FORMS = WordSplitter.MOST_WORDS * WordReadings.MOST;

    private byte[] data = {0};
    private int words;
    private int letters;
    private final byte[] roles = new byte[WordSplitter.MOST_WORDS];
    private final int[] firstForm = new int[WordSplitter.MOST_WORDS + 1];
    private final byte[] flags = new byte[MOST_FORMS];
    private final int[] plainAt = new int[MOST_FORMS];
    private final byte[] plainLength = new byte[MOST_FORMS];
    private final byte[] skeletonLength = new byte[MOST_FORMS];
    private final long[] consonants = new long[MOST_FORMS];

    /** Looks at the name that begins at an offset, and says where it ends. */
    int load(byte[] newData, int offset) {
        data = newData;
        words = data[offset];
        letters = 0;
        int at = offset + 1;
        int form = 0;
        for (int word = 0; word < words; word++) {
            roles[word] = data[at++];
            firstForm[word] = form;
            int forms = data[at++];
            for (int i = 0; i < forms; i++) {
                at = loadForm(form++, at);
            }
            letters += plainLength[firstForm[word]];
        }
        firstForm[words] = form;
        return at;
    }

    private int loadForm(int form, int at) {
        flags[form] = data[at];
        plainLength[form] = data[at + 1];
        skeletonLength[form] = data[at + 2];
        plainAt[form] = at + 3;
        int skeletonAt = at + 3 + plainLength[form];
        int end = skeletonAt + skeletonLength[form];
        long count = 0;
        for (int i = skeletonAt; i < end; i++) {
            count += SoundClass.count(data[i]);
        }
        consonants[form] = count;
        return end;
    }

    int words() {
        return words;
    }

    /** Letters of all words as written. */
    int letters() {
        return letters;
    }

    WordRole role(int word) {
        return WordRole.of(roles[word] & ~NameBytes.LAST);
    }

    int weight(int word) {
        return role(word).weight();
    }

    boolean isLast(int word) {
        return (roles[word] & NameBytes.LAST) != 0;
    }

    /** How many consonants of each class the words have as written. */
    long consonants() {
        long all = 0;
        for (int word = 0; word < words; word++) {
            all += consonants[firstForm[word]];
        }
        return all;
    }

    /** Index of the reading of a word as written. */
    int firstForm(int word) {
        return firstForm[word];
    }

    /** Index after the last reading of a word. */
    int endForm(int word) {
        return firstForm[word + 1];
    }

    int flags(int form) {
        return flags[form];
    }

    /** How many consonants of each class its skeleton has, see {@link SoundClass}. */
    long consonants(int form) {
        return consonants[form];
    }

    void plain(int form, Letters into) {
        into.set(data, plainAt[form], plainLength[form]);
    }

    void skeleton(int form, Letters into) {
        into.set(data, plainAt[form] + plainLength[form], skeletonLength[form]);
    }

    int plainLength(int form) {
        return plainLength[form];
    }

    /** Copies a skeleton behind others, and says where it ends; what does not fit is left out. */
    int copySkeleton(int form, byte[] into, int at) {
        int length = Math.min(skeletonLength[form], into.length - at);
        System.arraycopy(data, plainAt[form] + plainLength[form], into, at, length);
        return at + length;
    }

    String text(int form) {
        return new String(data, plainAt[form], plainLength[form], StandardCharsets.US_ASCII);
    }
}
