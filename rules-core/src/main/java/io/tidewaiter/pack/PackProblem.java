package io.tidewaiter.pack;

/**
 * One thing wrong with a pack or a reference table.
 *
 * @param severity errors refuse the pack or table, warnings do not
 * @param file path inside the pack, or the pack itself
 * @param line line from 1, or 0 when the problem is not on a line
 * @param found what was found, with the value
 * @param advice what to write instead
 */
public record PackProblem(Severity severity, String file, int line, String found, String advice)
        implements Comparable<PackProblem> {

    /** How bad it is. */
    public enum Severity {
        /** The pack is refused. */
        ERROR,
        /** The pack runs, but its author should look. */
        WARNING
    }

    /** An error. */
    public static PackProblem error(String file, int line, String found, String advice) {
        return new PackProblem(Severity.ERROR, file, line, found, advice);
    }

    /** A warning. */
    public static PackProblem warning(String file, int line, String found, String advice) {
        return new PackProblem(Severity.WARNING, file, line, found, advice);
    }

    /** The same problem with a folder or pack in front of its file. */
    public PackProblem in(String place) {
        return new PackProblem(severity, place + "/" + file, line, found, advice);
    }

    /** By file, line, then text. */
    @Override
    public int compareTo(PackProblem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : (found + advice).compareTo(other.found + other.advice);
    }

    /** {@code rules/SEA-01.drl:12: found. Advice}. */
    @Override
    public String toString() {
        String stop = found.endsWith(".") ? " " : ". ";
        return file + (line > 0 ? ":" + line : "") + ": " + found + stop + advice;
    }
}
