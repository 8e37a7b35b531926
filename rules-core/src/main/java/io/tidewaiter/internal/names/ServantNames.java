package io.tidewaiter.internal.names;

import java.util.Set;

/** Names that begin with Arabic for "servant of": ABDURRAHMAN, ABDELRAHMAN, ABD AL RAHMAN and ABDERRAHMAN are one name. */
final class ServantNames {

    private static final String SERVANT = "ABD";
    private static final String OF_GOD = "ABDULA";
    private static final Set<String> GOD = Set.of("LA", "LAH", "LLA", "LLAH", "LH", "LLH");
    private static final Set<String> ARTICLES =
            Set.of("AL", "EL", "UL", "AR", "UR", "ER", "AS", "US", "ES", "AZ", "UZ", "AN", "UN", "AD", "ED");
    private static final String VOWELS = "AEOU";
    private static final int SHORTEST_REST = 3;

    private ServantNames() {}

    /** The word without the article in its middle; unchanged when it is no such name. */
    static String usual(String word) {
        if (!word.startsWith(SERVANT)) {
            return word;
        }
        int at = SERVANT.length();
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        String rest = word.substring(at);
        if (at == SERVANT.length() || rest.isEmpty()) {
            return word;
        }
        if (GOD.contains(rest)) {
            return OF_GOD;
        }
        if (rest.equals("L")) {
            return SERVANT;
        }
        boolean article = rest.charAt(0) == 'L' || (rest.length() > 1 && rest.charAt(0) == rest.charAt(1));
        boolean named = rest.length() > SHORTEST_REST;
        return article && named ? SERVANT + rest.substring(1) : word;
    }

    /** Whether a word is but the article between a servant and his master. */
    static boolean isArticleAfter(String before, String word) {
        return ARTICLES.contains(word) && usual(before).equals(SERVANT);
    }
}
