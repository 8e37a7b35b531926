package io.tidewaiter.internal.names;

import java.util.Arrays;

/**
 * The sound a spelling stands for, roughly: one letter for each group of letters that one alphabet, language or office writes in place of
 * another. MOHAMMED, MUHAMED and MOUHAMED come close, PETROVIC, PETROVICH and PETROVITCH become the same. C stands for the sounds of ch and ts, J
 * for that of dž.
 */
final class Skeleton {

    private static final String VOWELS = "AEIOU";

    /** Groups of letters and their sound, longest first. A group that ends in {@code .} only counts at the end of a word, one that begins so at the start. */
    private static final String[][] SOUNDS = {
        {"SHCH", "S"},
        {"TSCH", "C"},
        {".TCH", "C"},
        {"OFF.", "OV"},
        {"EFF.", "EV"},
        {"OUCHE.", "US"},
        {"ICHE.", "IS"},
        {"TCH", "C"},
        {"SCH", "S"},
        {"DZH", "J"},
        {"CHR", "KR"},
        {"CCH", "C"},
        {"CZ", "C"},
        {"CH", "C"},
        {"TS", "C"},
        {"TZ", "C"},
        {"SH", "S"},
        {"ZH", "Z"},
        {"KH", "H"},
        {"GH", "G"},
        {"PH", "F"},
        {"TH", "T"},
        {"DH", "D"},
        {"BH", "B"},
        {"RH", "R"},
        {"DJ", "J"},
        {"GJ", "J"},
        {"DZ", "J"},
        {"XH", "J"},
        {"KJ", "C"},
        {"CK", "K"},
        {"CL", "KL"},
        {"CR", "KR"},
        {"CT", "KT"},
        {"CA", "KA"},
        {"CO", "KO"},
        {"CU", "KU"},
        {"QU", "KU"},
        {"OU", "U"},
        {"OO", "U"},
        {"EE", "I"},
        {".YE", "E"},
        {".IE", "E"},
        {".JE", "E"},
        {".X", "S"},
        {"X", "KS"},
        {"Q", "K"},
        {"W", "V"},
        {"Y", "I"},
    };

    private static final String[][][] BY_FIRST = byFirst();

    private final String word;
    private final StringBuilder sounds = new StringBuilder();

    private Skeleton(String word) {
        this.word = word;
    }

    private static String[][][] byFirst() {
        String[][][] all = new String[128][][];
        for (int letter = 0; letter < all.length; letter++) {
            char first = (char) letter;
            all[letter] = Arrays.stream(SOUNDS)
                    .filter(sound -> sound[0].charAt(sound[0].startsWith(".") ? 1 : 0) == first)
                    .toArray(String[][]::new);
        }
        return all;
    }

    /** The skeleton of a word in plain capitals and digits. Never empty for a word that is not. */
    static String of(String plain) {
        String word = ServantNames.usual(plain);
        Skeleton skeleton = new Skeleton(word);
        int at = 0;
        while (at < word.length()) {
            at += skeleton.next(at);
        }
        return skeleton.sounds.toString();
    }

    private int next(int at) {
        if (isGlide(at)) {
            add('J');
            return 1;
        }
        if (word.charAt(at) == 'J' || isSilent(at)) {
            semivowel(at);
            return 1;
        }
        if (isDiphthong(at)) {
            add('U');
            return 1;
        }
        for (String[] sound : BY_FIRST[word.charAt(at)]) {
            int length = fits(sound[0], at);
            if (length > 0) {
                sound[1].chars().forEach(letter -> add((char) letter));
                return length;
            }
        }
        add(word.charAt(at));
        return 1;
    }

    /** J is a vowel after a letter other than those it softens; H at the end after a vowel is silent. */
    private void semivowel(int at) {
        if (word.charAt(at) == 'J') {
            boolean begins = at == 0;
            add(begins ? 'J' : 'I');
        }
    }

    /** Y and I before a vowel at the beginning: Yusuf, Iusuf and Jusuf. */
    private boolean isGlide(int at) {
        boolean letter = word.charAt(at) == 'Y' || word.charAt(at) == 'I';
        return at == 0 && letter && word.length() > 2 && "AOU".indexOf(word.charAt(1)) >= 0;
    }

    /** W between a vowel and D, N or R: Chowdhury, Brown, Lawrence. */
    private boolean isDiphthong(int at) {
        return word.charAt(at) == 'W'
                && at > 0
                && at + 1 < word.length()
                && VOWELS.indexOf(word.charAt(at - 1)) >= 0
                && "DNR".indexOf(word.charAt(at + 1)) >= 0;
    }

    private boolean isSilent(int at) {
        return word.charAt(at) == 'H' && at == word.length() - 1 && at > 1 && VOWELS.indexOf(word.charAt(at - 1)) >= 0;
    }

    private int fits(String group, int at) {
        boolean begins = group.charAt(0) == '.';
        boolean ends = group.charAt(group.length() - 1) == '.';
        int length = group.length() - (begins ? 1 : 0) - (ends ? 1 : 0);
        if (begins && (at > 0 || word.length() == length)) {
            return 0;
        }
        if (ends && at + length != word.length()) {
            return 0;
        }
        return word.regionMatches(at, group, begins ? 1 : 0, length) ? length : 0;
    }

    private void add(char letter) {
        int last = sounds.length() - 1;
        if (last < 0 || sounds.charAt(last) != letter || Character.isDigit(letter)) {
            sounds.append(letter);
        }
    }
}
