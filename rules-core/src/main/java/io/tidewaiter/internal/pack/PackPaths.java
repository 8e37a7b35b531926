package io.tidewaiter.internal.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names the files of a pack may have. */
final class PackPaths {

    static final String MANIFEST = "pack.yaml";
    static final String LOCK = "pack.lock";
    static final String RULE = ".drl";
    static final String CASES = ".cases.yaml";

    private static final Set<String> TOP = Set.of(MANIFEST, LOCK, "README.md", "LICENSE", "CHANGELOG.md");
    private static final Pattern NESTED = Pattern.compile("rules/[A-Za-z0-9-]{1,40}(\\.drl|\\.cases\\.yaml)"
            + "|lists/[A-Za-z_][A-Za-z0-9_]{0,39}\\.csv"
            + "|texts/[A-Za-z0-9-]{2,20}\\.yaml");
    private static final Set<String> JUNK = Set.of(
            ".DS_Store",
            "Thumbs.db",
            "desktop.ini",
            "__MACOSX",
            ".git",
            ".gitignore",
            ".gitattributes",
            ".editorconfig",
            ".idea",
            ".vscode");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private PackPaths() {}

    /** What desktops, editors and version control leave behind; passed over and not part of the digest. */
    static boolean ignored(String path) {
        return !unsafe(path) && Arrays.stream(path.split("/")).anyMatch(PackPaths::junk);
    }

    /** Whether a path could lead out of the pack or means different files on different systems. */
    static boolean unsafe(String path) {
        return path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || DRIVE.matcher(path).matches()
                || path.chars().anyMatch(Character::isISOControl)
                || Arrays.stream(path.split("/", -1)).anyMatch(s -> s.isEmpty() || s.equals(".") || s.equals(".."));
    }

    static boolean known(String path) {
        return TOP.contains(path) || NESTED.matcher(path).matches();
    }

    /** What to do with a file that has no place in a pack. */
    static String advice(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yml")) {
            return "Name it .yaml.";
        }
        if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".ods")) {
            return "Save the sheet as lists/NAME.csv.";
        }
        if (name.endsWith(".java") || name.endsWith(".class") || name.endsWith(".jar") || name.endsWith(".js")) {
            return "A pack has no code. Take the file out.";
        }
        if (name.endsWith(RULE)) {
            return "Put rules into rules/ID.drl, for example rules/SEA-01.drl.";
        }
        return "A pack has pack.yaml, rules/ID.drl, rules/ID.cases.yaml, lists/name.csv, texts/LANGUAGE.yaml,"
                + " pack.lock, README.md, LICENSE and CHANGELOG.md. Rename the file or take it out.";
    }

    private static boolean junk(String segment) {
        return JUNK.contains(segment) || segment.startsWith("._") || segment.endsWith("~") || segment.endsWith(".swp");
    }
}
