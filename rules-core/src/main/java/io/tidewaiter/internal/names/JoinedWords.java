package io.tidewaiter.internal.names;

/** Neighbouring words written as one: JEAN PIERRE and JEANPIERRE, ABD AL RAHMAN and ABDALRAHMAN. Reused; not for two threads at once. */
final class JoinedWords {

    /** Words that are joined at most. */
    static final int MOST = 3;

    private static final int LETTERS_APART = 3;

    private final WordLikeness likeness;
    private final byte[] skeleton = new byte[Letters.LONGEST];
    private final byte[] turned = new byte[Letters.LONGEST];
    private int length;
    private int turnedLength;
    private int letters;
    private long consonants;
    private int flags;
    private double weight;

    JoinedWords(WordLikeness likeness) {
        this.likeness = likeness;
    }

    /** Joins some words of a name; false when they are not of the kind that is joined. */
    boolean join(NameView name, int first, int count) {
        length = 0;
        letters = 0;
        consonants = 0;
        weight = 0;
        flags = name.flags(name.firstForm(first));
        boolean named = false;
        for (int word = first; word < first + count; word++) {
            WordRole role = name.role(word);
            if (role != WordRole.NAME && role != WordRole.PARTICLE) {
                return false;
            }
            named |= role == WordRole.NAME;
            int form = name.firstForm(word);
            length = name.copySkeleton(form, skeleton, length);
            letters += name.plainLength(form);
            consonants += name.consonants(form);
            weight += role.weight();
        }
        turnedLength = 0;
        for (int word = first + count - 1; word >= first && count == 2; word--) {
            turnedLength = name.copySkeleton(name.firstForm(word), turned, turnedLength);
        }
        return named;
    }

    /** How alike the joined words are to one word of another name; 0 when they are not. */
    double likeness(NameView name, int word) {
        double best = 0;
        for (int form = name.firstForm(word); form < name.endForm(word) && name.role(word) == WordRole.NAME; form++) {
            if ((name.flags(form) & WordForm.ARTICLE_OFF) == 0) {
                best = Math.max(best, likenessToForm(name, form));
            }
        }
        return best;
    }

    private double likenessToForm(NameView name, int form) {
        boolean unvowelled = ((flags ^ name.flags(form)) & WordForm.UNVOWELLED) != 0;
        boolean tooLong = Math.abs(letters - name.plainLength(form)) > LETTERS_APART && !unvowelled;
        if (tooLong || SoundClass.differ(consonants, name.consonants(form), letters, unvowelled)) {
            return 0;
        }
        double straight = likeness.joined(skeleton, length, name, form, unvowelled);
        return turnedLength == 0 || straight == 1
                ? straight
                : Math.max(straight, likeness.joined(turned, turnedLength, name, form, unvowelled));
    }

    /** What the words weigh together. */
    double weight() {
        return weight;
    }
}
