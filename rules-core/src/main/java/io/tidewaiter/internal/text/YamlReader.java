package io.tidewaiter.internal.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads one YAML document of keys, lists and single values. Aliases, anchors and tags on values, and second documents are refused: they
 * make a file say other than what it shows, and they are how small files become big ones.
 */
public final class YamlReader {

    private static final int DEEPEST = 30;
    private static final Pattern MARK = Pattern.compile("(?m)^ in [^\\n]*, line ([0-9]{1,8}), column");
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;
    private final ProblemSink problems;

    private YamlReader(YAMLParser parser, ProblemSink problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The keys at the top of a file; empty when it was refused, which is then said. */
    public static Optional<YamlNode.Mapping> read(String text, ProblemSink problems) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new YamlReader(parser, problems).document();
        } catch (JsonProcessingException e) {
            problems.error(
                    lineOf(e), "Not YAML: " + reason(e), "Check the indentation, the colons and the quotation marks.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a text cannot fail", e);
        } catch (Refused refused) {
            problems.error(refused.line, refused.found, refused.advice);
            return Optional.empty();
        }
    }

    private Optional<YamlNode.Mapping> document() throws IOException, Refused {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new Refused(1, "No keys with values", "Write one 'key: value' per line.");
        }
        YamlNode.Mapping root = mapping(0);
        if (parser.nextToken() != null) {
            throw new Refused(line(), "A second document in the file", "Keep one document per file; take out '---'.");
        }
        return Optional.of(root);
    }

    private YamlNode value(int depth) throws IOException, Refused {
        checkPlain();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> YamlScalars.scalar(parser, line());
        };
    }

    private YamlNode.Mapping mapping(int depth) throws IOException, Refused {
        checkDepth(depth);
        checkPlain();
        int start = line();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            checkPlain();
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            YamlNode value = value(depth + 1);
            Integer before = seen.putIfAbsent(key, line);
            if (before == null) {
                entries.add(new YamlNode.Entry(key, line, value));
            } else {
                problems.error(
                        line,
                        "The key " + Shown.quoted(key) + " again, first on line " + before,
                        "Keep one of the two.");
            }
        }
        return new YamlNode.Mapping(entries, start);
    }

    private YamlNode.Sequence sequence(int depth) throws IOException, Refused {
        checkDepth(depth);
        int start = line();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new YamlNode.Sequence(items, start);
    }

    private void checkDepth(int depth) throws Refused {
        if (depth > DEEPEST) {
            throw new Refused(line(), "More than " + DEEPEST + " levels", "Write it flatter.");
        }
    }

    private void checkPlain() throws IOException, Refused {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new Refused(line(), "An anchor or alias (& or *)", "Write the value out where it is needed.");
        }
        if (parser.getTypeId() != null) {
            throw new Refused(line(), "A tag (!)", "Take it out; values are read by what they look like.");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /**
     * The parser names the line where something began and the line where it went wrong. For a word or quoted text that does not end
     * the first is the useful one, otherwise the second.
     */
    private static int lineOf(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        List<MatchResult> named = MARK.matcher(message).results().toList();
        if (!named.isEmpty()) {
            int useful = message.startsWith("while scanning") ? 0 : named.size() - 1;
            return Integer.parseInt(named.get(useful).group(1));
        }
        JsonLocation location = e.getLocation();
        return location == null ? 0 : Math.max(location.getLineNr(), 0);
    }

    /** The parser's message without the lines of the file it quotes, which are indented. */
    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return Shown.plain(message.lines().filter(l -> !l.startsWith(" ")).collect(Collectors.joining(", "))) + ".";
    }

    /** Ends reading of the file; nothing after it can be trusted. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String found;
        private final String advice;

        Refused(int line, String found, String advice) {
            super(found, null, false, false);
            this.line = line;
            this.found = found;
            this.advice = advice;
        }
    }
}
