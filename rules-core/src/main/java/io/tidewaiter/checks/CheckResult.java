package io.tidewaiter.checks;

/** What a check of a number found. */
public sealed interface CheckResult {

    /** Whether shape and digit are right. */
    boolean valid();

    /** What a person reads, English, one sentence, without the number itself. */
    String sentence();

    /** Shape and digit are right. */
    record Valid() implements CheckResult {

        @Override
        public boolean valid() {
            return true;
        }

        @Override
        public String sentence() {
            return "The check digit is right.";
        }
    }

    /**
     * The shape is right, the digit is not.
     *
     * @param expected digit computed from the other characters
     * @param found digit as given
     */
    record WrongDigit(String expected, String found) implements CheckResult {

        @Override
        public boolean valid() {
            return false;
        }

        @Override
        public String sentence() {
            return "The check digit should be " + expected + ", is " + found + "; often a reading error.";
        }
    }

    /**
     * The number cannot be checked, for it does not look like one.
     *
     * @param shape what it should look like, in words
     */
    record WrongShape(String shape) implements CheckResult {

        @Override
        public boolean valid() {
            return false;
        }

        @Override
        public String sentence() {
            return "The number should be " + shape + "; often a typing error.";
        }
    }
}
