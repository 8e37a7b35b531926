package io.tidewaiter.internal.plan;

import java.util.List;

/** Finds patterns by the value of one field. */
abstract class Index {

    private final int column;
    private final Group whenUnknown;

    /**
     * @param column the field
     * @param whenUnknown the same patterns, to be found by other fields when this one is unknown
     */
    Index(int column, Group whenUnknown) {
        this.column = column;
        this.whenUnknown = whenUnknown;
    }

    final void scan(Run run) {
        Object value = run.value(column);
        if (value == null) {
            whenUnknown.scan(run);
        } else {
            find(run, value);
        }
    }

    abstract void find(Run run, Object value);

    /** By a text. */
    static final class OfText extends Index {
        private final TextTable table;

        OfText(int column, Group whenUnknown, TextTable table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            run.consider(table.get((String) value));
        }
    }

    /** By each of the texts of a list. */
    static final class OfTexts extends Index {
        private final TextTable table;

        OfTexts(int column, Group whenUnknown, TextTable table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            List<?> texts = (List<?>) value;
            for (int i = 0; i < texts.size(); i++) {
                run.consider(table.get((String) texts.get(i)));
            }
        }
    }

    /** By true or false. */
    static final class OfFlag extends Index {
        private final int[] whenTrue;
        private final int[] whenFalse;

        OfFlag(int column, Group whenUnknown, int[] whenTrue, int[] whenFalse) {
            super(column, whenUnknown);
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        @Override
        void find(Run run, Object value) {
            run.consider((Boolean) value ? whenTrue : whenFalse);
        }
    }

    /** By a number or a day, in a table of stretches. */
    static final class OfNumber extends Index {
        private final SpanTable table;

        OfNumber(int column, Group whenUnknown, SpanTable table) {
            super(column, whenUnknown);
            this.table = table;
        }

        @Override
        void find(Run run, Object value) {
            for (int node = table.leaf(value); node > 0; node >>= 1) {
                run.consider(table.at(node));
            }
        }
    }
}
