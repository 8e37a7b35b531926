package io.tidewaiter.internal.names;

/** What a word does in a name, and how much it counts there. */
enum WordRole {
    /** A name. */
    NAME(0, 100),
    /** One letter. */
    INITIAL(1, 40),
    /** Article, preposition, word for son or father. */
    PARTICLE(2, 15),
    /** Form of a company. */
    LEGAL_FORM(3, 10),
    /** A title that stands by itself. */
    TITLE(4, 5),
    /** Digits: Aurora 3 is not Aurora 5. */
    NUMBER(5, 200);

    private static final WordRole[] BY_CODE = {NAME, INITIAL, PARTICLE, LEGAL_FORM, TITLE, NUMBER};

    private final int code;
    private final int weight;

    WordRole(int code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    /** In hundredths of a name. */
    int weight() {
        return weight;
    }

    byte code() {
        return (byte) code;
    }

    static WordRole of(int code) {
        return BY_CODE[code];
    }

    static WordRole of(String plain) {
        if (plain.length() == 1 && !Character.isDigit(plain.charAt(0))) {
            return INITIAL;
        }
        if (plain.chars().allMatch(Character::isDigit)) {
            return NUMBER;
        }
        if (NameWords.TITLES.contains(plain)) {
            return TITLE;
        }
        if (NameWords.PARTICLES.contains(plain)) {
            return PARTICLE;
        }
        return NameWords.LEGAL_FORMS.contains(plain) ? LEGAL_FORM : NAME;
    }
}
