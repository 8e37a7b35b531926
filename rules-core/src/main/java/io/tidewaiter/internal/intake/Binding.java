package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.intake.InputProblem;
import java.util.ArrayList;
import java.util.List;

/** Where binding one tree has got to, and the problems met on the way. Used by one thread, for one tree. */
final class Binding {

    /** A record with more problems than this is not what its sender thinks it is; the rest are counted. */
    private static final int MOST_PROBLEMS = 100;

    private final StringBuilder path = new StringBuilder();
    private final List<InputProblem> problems = new ArrayList<>();
    private final boolean shown;
    private int count;

    /** Problems show what was written. */
    Binding() {
        this(true);
    }

    private Binding(boolean shown) {
        this.shown = shown;
    }

    /** Problems name the field and what is expected there, and never show what was written: it may be personal. */
    static Binding unshown() {
        return new Binding(false);
    }

    /** Steps into a field; returns the mark to {@link #leave} with. */
    int enter(String field) {
        int mark = path.length();
        if (mark > 0) {
            path.append('.');
        }
        path.append(field);
        return mark;
    }

    /** Steps into an item of a list; returns the mark to {@link #leave} with. */
    int enter(int index) {
        int mark = path.length();
        path.append('[').append(index).append(']');
        return mark;
    }

    void leave(int mark) {
        path.setLength(mark);
    }

    int problemCount() {
        return count;
    }

    /** Whether further problems are only counted, so that advice for them need not be worked out. */
    boolean isFull() {
        return count >= MOST_PROBLEMS;
    }

    void problem(String value, String found, String advice) {
        if (shown || value.isEmpty()) {
            add(value, found, advice);
        } else {
            add("", "The value does not fit here; it is not shown.", advice);
        }
    }

    /** The name of a field is the sender's, and no value. */
    void unknownField(String name, String advice) {
        add(shown ? name : "", "Unknown field '" + name + "'.", advice);
    }

    private void add(String value, String found, String advice) {
        count++;
        if (count <= MOST_PROBLEMS) {
            problems.add(new InputProblem(path.toString(), value, found, advice));
        }
    }

    void wrongType(JsonNode node, String expected, String advice) {
        if (!shown) {
            add("", "Expected " + expected + ".", advice);
            return;
        }
        problem(ShownValue.of(node), "Expected " + expected + ", found " + describe(node) + ".", advice);
    }

    /** Takes over the message of a value type: its first sentence says what is wrong, the rest is the advice. */
    void refused(JsonNode node, IllegalArgumentException refusal) {
        if (!shown) {
            add("", "The value does not fit here; it is not shown.", "");
            return;
        }
        String message = String.valueOf(refusal.getMessage());
        String raw = node.isTextual() ? node.textValue() : "";
        String shown = ShownValue.of(node);
        int from = 0;
        String text = message;
        if (!raw.isEmpty()) {
            text = message.replace(raw, shown);
            from = Math.max(0, text.indexOf(shown)) + shown.length();
        }
        int end = text.indexOf(". ", Math.min(from, text.length()));
        boolean split = end >= 0;
        problem(shown, split ? text.substring(0, end + 1) : text, split ? text.substring(end + 2) : "");
    }

    List<InputProblem> problems() {
        if (count > MOST_PROBLEMS) {
            List<InputProblem> all = new ArrayList<>(problems);
            all.add(new InputProblem("", "", (count - MOST_PROBLEMS) + " more problems are not listed.", ""));
            return all;
        }
        return problems;
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object {...}";
            case ARRAY -> "a list [...]";
            case STRING -> "the text '" + ShownValue.of(node) + "'";
            case NUMBER -> "the number " + ShownValue.of(node);
            case BOOLEAN -> "the truth value " + ShownValue.of(node);
            case NULL, MISSING -> "nothing (null)";
            case BINARY, POJO -> "something that is not JSON";
        };
    }
}
