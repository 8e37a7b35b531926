package io.tidewaiter;

/** Says what failed and where in the program, never with which value: messages of exceptions may quote the record. */
final class Fault {

    private Fault() {}

    static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String from = root == failure ? "" : ", caused by " + root.getClass().getName();
        return "It was read but could not be screened: " + failure.getClass().getName() + from + where(root)
                + ". This is a fault of the program: please report it.";
    }

    private static String where(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return stack.length == 0
                ? ""
                : " in " + stack[0].getClassName() + "." + stack[0].getMethodName() + ", line "
                        + stack[0].getLineNumber();
    }
}
