package io.tidewaiter.internal.pack;

/**
 * One word or sign of a condition.
 *
 * @param kind what it is
 * @param text as written; for {@link Kind#TEXT} the value without quotes and escapes
 * @param start offset in the scanned text
 * @param line line in the rule file, from 1
 */
record Token(Kind kind, String text, int start, int line) {

    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    @Override
    public String toString() {
        return kind == Kind.END ? "the end of the condition" : kind == Kind.TEXT ? '"' + text + '"' : "'" + text + "'";
    }
}
