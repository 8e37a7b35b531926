package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.ResultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that is written by hand but for its blocks: what stands between {@code <!-- generated:NAME -->} and {@code <!-- end:NAME -->} is
 * replaced, the rest stays.
 */
final class Page {

    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated:([a-z-]+) -->\n).*?(<!-- end:\\2 -->)", Pattern.DOTALL);

    private Page() {}

    /**
     * The page with its blocks filled.
     *
     * @throws ResultException if a block has no place on the page, or a place no block
     */
    static String filled(String page, Map<String, String> blocks) {
        Matcher matcher = BLOCK.matcher(page);
        List<String> problems = new ArrayList<>();
        TreeSet<String> open = new TreeSet<>(blocks.keySet());
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2);
            if (!open.remove(name)) {
                problems.add("The page has a place for \"" + name + "\" that is not filled. Blocks are "
                        + blocks.keySet() + ", once each.");
            }
            String text = matcher.group(1) + '\n' + blocks.getOrDefault(name, "") + '\n' + matcher.group(3);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        open.forEach(name -> problems.add("The page has no place for \"" + name + "\". Add <!-- generated:" + name
                + " --> and <!-- end:" + name + " -->."));
        if (!problems.isEmpty()) {
            throw new ResultException(problems);
        }
        return matcher.appendTail(filled).toString();
    }
}
