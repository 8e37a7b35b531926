package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.text.TextPlaces;
import java.util.List;

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

        abstract void find(Run run, Object value);
    }

    /** By a text. */
    static final class OfText extends OfField {
        private final TextPlaces places;
        private final Sieves sieves;

        /** @param places where the sieve of each text stands */
        OfText(int column, Group whenUnknown, TextPlaces places, Sieves sieves) {
            super(column, whenUnknown);
            this.places = places;
            this.sieves = sieves;
        }

        @Override
        void find(Run run, Object value) {
            int sieve = places.get((String) value);
            if (sieve >= 0) {
                sieves.scan(run, sieve);
            }
        }
    }

    /** By each of the texts of a list. */
    static final class OfTexts extends OfField {
        private final TextPlaces places;
        private final Sieves sieves;

        /** @param places where the sieve of each text stands */
        OfTexts(int column, Group whenUnknown, TextPlaces places, Sieves sieves) {
            super(column, whenUnknown);
            this.places = places;
            this.sieves = sieves;
        }

        @Override
        void find(Run run, Object value) {
            List<?> texts = (List<?>) value;
            for (int i = 0; i < texts.size(); i++) {
                int sieve = places.get((String) texts.get(i));
                if (sieve >= 0) {
                    sieves.scan(run, sieve);
                }
            }
        }
    }

    /** By true or false. */
    static final class OfFlag extends OfField {
        private final Sieves sieves;
        private final int whenTrue;
        private final int whenFalse;

        OfFlag(int column, Group whenUnknown, Sieves sieves, int whenTrue, int whenFalse) {
            super(column, whenUnknown);
            this.sieves = sieves;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        @Override
        void find(Run run, Object value) {
            sieves.scan(run, (Boolean) value ? whenTrue : whenFalse);
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
