package io.tidewaiter.internal.names;

/** Neighbouring words written as one: JEAN PIERRE and JEANPIERRE, ABD AL RAHMAN and ABDALRAHMAN. Not for two threads at once. */
final class JoinedWords {

    /** Words that are joined at most. */
    static final int MOST = 3;

    private static final int LETTERS_APART = 3;

    private final byte[] skeleton = new byte[Letters.LONGEST];

    /** How alike some words of a name, joined, are to one word of another; 0 when they are not. */
    double likeness(NameView many, int first, int count, NameView few, int j, WordLikeness likeness) {
        if (few.role(j) != WordRole.NAME || !canBeJoined(many, first, count)) {
            return 0;
        }
        double best = 0;
        for (int g = few.firstForm(j); g < few.endForm(j); g++) {
            if ((few.flags(g) & WordForm.ARTICLE_OFF) == 0) {
                best = Math.max(best, inAnyOrder(many, first, count, few, g, likeness));
            }
        }
        return best;
    }

    private double inAnyOrder(NameView many, int first, int count, NameView few, int g, WordLikeness likeness) {
        int letters = 0;
        int flags = few.flags(g);
        for (int i = first; i < first + count; i++) {
            letters += many.plainLength(many.firstForm(i));
            flags ^= many.flags(many.firstForm(i)) & WordForm.UNVOWELLED & -(i == first ? 1 : 0);
        }
        boolean unvowelled = (flags & WordForm.UNVOWELLED) != 0;
        int apart = Math.abs(letters - few.plainLength(g));
        if (apart > LETTERS_APART && !unvowelled) {
            return 0;
        }
        int length = 0;
        for (int i = first; i < first + count; i++) {
            length = many.copySkeleton(many.firstForm(i), skeleton, length);
        }
        double likely = likeness.joined(skeleton, length, few, g, unvowelled);
        if (count > 2) {
            return likely;
        }
        length = many.copySkeleton(many.firstForm(first + 1), skeleton, 0);
        length = many.copySkeleton(many.firstForm(first), skeleton, length);
        return Math.max(likely, likeness.joined(skeleton, length, few, g, unvowelled));
    }

    private static boolean canBeJoined(NameView name, int first, int count) {
        boolean names = false;
        for (int i = first; i < first + count; i++) {
            WordRole role = name.role(i);
            if (role != WordRole.NAME && role != WordRole.PARTICLE) {
                return false;
            }
            names |= role == WordRole.NAME;
        }
        return names;
    }

    /** What the words weigh together. */
    double weight(NameView name, int first, int count) {
        double weight = 0;
        for (int i = first; i < first + count; i++) {
            weight += name.weight(i);
        }
        return weight;
    }
}
