package io.tidewaiter.internal.names;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A number for the consonants of a name, whatever their order, the words they stand in, and the vowels between them. Names that are equal word for word
 * have a number in common; so do some that are not.
 */
public final class NameKeys {

    private static final int MOST = 12;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private NameKeys() {}

    /** The keys of a name: of the name as written, and with one word read in another way. */
    public static int[] of(byte[] name) {
        NameView view = new NameView();
        view.load(name, 0);
        Letters letters = new Letters();
        int[] forms = new int[view.endForm(Math.max(0, view.words() - 1))];
        int whole = 0;
        for (int word = 0; word < view.words(); word++) {
            for (int form = view.firstForm(word); form < view.endForm(word); form++) {
                view.skeleton(form, letters);
                forms[form] = view.role(word) == WordRole.NAME ? sum(letters) : 0;
            }
            whole += forms[view.firstForm(word)];
        }
        int[] keys = new int[Math.min(MOST, forms.length + 1)];
        Arrays.fill(keys, whole);
        int next = 1;
        for (int word = 0; word < view.words(); word++) {
            for (int form = view.firstForm(word) + 1; form < view.endForm(word) && next < keys.length; form++) {
                keys[next++] = whole - forms[view.firstForm(word)] + forms[form];
            }
        }
        return IntStream.of(keys).distinct().toArray();
    }

    private static int sum(Letters letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            long consonant = SoundClass.countInAnyScript(letters.at(i));
            sum += consonant == 0 ? 0 : Long.hashCode(consonant * SEED);
        }
        return sum;
    }
}
