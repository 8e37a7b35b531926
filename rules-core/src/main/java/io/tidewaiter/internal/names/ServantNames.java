package io.tidewaiter.internal.names;

/** Names that begin with Arabic for "servant of": ABDURRAHMAN, ABDELRAHMAN, ABDALRAHMAN and ABDERRAHMAN are one name. */
final class ServantNames {

    private static final String BEGINNING = "ABD";
    private static final String USUAL = "ABDUL";
    private static final String VOWELS = "AEOU";
    private static final int SHORTEST_REST = 3;

    private ServantNames() {}

    /** The word with the usual beginning; unchanged when it is no such name. */
    static String usual(String word) {
        if (!word.startsWith(BEGINNING)) {
            return word;
        }
        int at = BEGINNING.length();
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        if (at == BEGINNING.length() || at == word.length()) {
            return word;
        }
        int rest = word.charAt(at) == 'L' ? at + 1 : at;
        boolean article = rest > at;
        boolean joined = !article && at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1);
        if (article && rest == word.length()) {
            return USUAL;
        }
        if (word.length() - rest < SHORTEST_REST) {
            return word;
        }
        return article || joined ? USUAL + word.substring(joined ? at + 1 : rest) : word;
    }
}
