package io.tidewaiter.internal.names;

import io.tidewaiter.internal.names.WordSplitter.Word;
import java.util.ArrayList;
import java.util.List;

/** All ways to read one word: as written, in the other usual spelling, without a glued title, without a glued article. */
final class WordReadings {

    static final int MOST = 6;

    private static final String ARABIC_ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_WITHOUT_TITLE = 3;
    private static final int SHORTEST_GIVEN = 2;
    private static final int SHORTEST_WITHOUT_ARTICLE = 4;
    private static final int SHORTEST_UNVOWELLED = 3;

    private final List<WordForm> forms = new ArrayList<>(2);
    private final Word word;
    private final boolean unvowelled;

    private WordReadings(Word word) {
        this.word = word;
        this.unvowelled = word.text().codePoints().anyMatch(WordReadings::writesNoVowels);
    }

    /** The readings, the first one as written; none when nothing of the word can be written in Latin letters. */
    static List<WordForm> of(Word word) {
        WordReadings readings = new WordReadings(word);
        Spellings spellings = Romanizer.spell(word.text());
        if (!spellings.usual().isEmpty()) {
            readings.read(spellings);
        }
        return readings.forms;
    }

    private void read(Spellings spellings) {
        int flags = (spellings.foreign() ? WordForm.FOREIGN : 0) | (unvowelled ? WordForm.UNVOWELLED : 0);
        String plain = spellings.usual();
        add(flags, plain);
        if (!spellings.other().equals(plain) && !spellings.other().isEmpty()) {
            add(flags, spellings.other());
        }
        if (WordRole.of(plain) == WordRole.NAME && !unvowelled) {
            titleBehind(flags, plain);
            titlesBefore(flags, plain);
        }
        article(flags, plain);
    }

    private void titleBehind(int flags, String plain) {
        for (String title : NameWords.GLUED_BEHIND) {
            int rest = plain.length() - title.length();
            boolean doubtful = NameWords.DOUBTFUL.contains(title);
            int shortest = doubtful && !word.afterSlash() ? SHORTEST_WITHOUT_TITLE : SHORTEST_GIVEN;
            if (rest >= shortest && plain.endsWith(title) && (word.last() || !doubtful)) {
                boolean unsure = doubtful && !word.afterSlash();
                add(flags | WordForm.TITLE_OFF | (unsure ? WordForm.DOUBTFUL : 0), plain.substring(0, rest));
                return;
            }
        }
    }

    private void titlesBefore(int flags, String plain) {
        for (String title : NameWords.GLUED_BEFORE) {
            boolean doubtful = NameWords.DOUBTFUL.contains(title);
            int shortest = doubtful ? SHORTEST_WITHOUT_TITLE : SHORTEST_GIVEN;
            if (plain.length() - title.length() >= shortest && plain.startsWith(title)) {
                add(flags | WordForm.TITLE_OFF | (doubtful ? WordForm.DOUBTFUL : 0), plain.substring(title.length()));
            }
        }
    }

    private void article(int flags, String plain) {
        boolean latin = !unvowelled && (plain.startsWith("AL") || plain.startsWith("EL"));
        boolean arabic = word.text().startsWith(ARABIC_ARTICLE);
        int shortest = arabic ? SHORTEST_UNVOWELLED : SHORTEST_WITHOUT_ARTICLE;
        if ((latin || arabic) && plain.length() - 2 >= shortest) {
            add(flags | WordForm.ARTICLE_OFF, plain.substring(2));
        }
    }

    private void add(int flags, String plain) {
        if (forms.size() < MOST) {
            forms.add(new WordForm(flags, plain));
        }
    }

    private static boolean writesNoVowels(int code) {
        Character.UnicodeScript script = Character.UnicodeScript.of(code);
        return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
    }
}
