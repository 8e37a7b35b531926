package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.text.TextMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the patterns that may hold on the fact at hand. */
abstract class Index {

    abstract void scan(Run run);

    /** By the value of one field. */
    private abstract static class OfField extends Index {
        private final int column;
        private final Group whenUnknown;

        /**
         * @param column the field
         * @param whenUnknown the same patterns, to be found by other fields when this one is unknown
         */
        OfField(int column, Group whenUnknown) {
            this.column = column;
            this.whenUnknown = whenUnknown;
        }

        @Override
        final void scan(Run run) {
            Object value = run.value(column);
            if (value == null) {
                whenUnknown.scan(run);
            } else {
                find(run, value);
            }
        }

        final double number(Run run) {
            return run.number(column);
        }

        static void scan(@Nullable Sieve found, Run run) {
            if (found != null) {
                found.scan(run);
            }
        }

        abstract void find(Run run, Object value);
    }

    /** By a text. */
    static final class OfText extends OfField {
        private final TextMap<Sieve> table;

        OfText(int column, Group whenUnknown, TextMap<Sieve> table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            scan(table.get((String) value), run);
        }
    }

    /** By each of the texts of a list. */
    static final class OfTexts extends OfField {
        private final TextMap<Sieve> table;

        OfTexts(int column, Group whenUnknown, TextMap<Sieve> table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            List<?> texts = (List<?>) value;
            for (int i = 0; i < texts.size(); i++) {
                scan(table.get((String) texts.get(i)), run);
            }
        }
    }

    /** By true or false. */
    static final class OfFlag extends OfField {
        private final Sieve whenTrue;
        private final Sieve whenFalse;

        OfFlag(int column, Group whenUnknown, Sieve whenTrue, Sieve whenFalse) {
            super(column, whenUnknown);
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        @Override
        void find(Run run, Object value) {
            ((Boolean) value ? whenTrue : whenFalse).scan(run);
        }
    }

    /** By a number or a day, in a table of stretches. */
    static final class OfNumber extends OfField {
        private final SpanTable table;

        OfNumber(int column, Group whenUnknown, SpanTable table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            for (int node = table.lowest(value, number(run)); node > 0; node = table.above(node)) {
                run.consider(table.at(node));
            }
        }
    }
}
