package io.tidewaiter.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of what the law asks has every requirement, and each names tests that are there. */
class LawPageTest {

    private static final int REQUIREMENTS = 42;
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_requirement_names_tests_that_exist() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/law.md")).stream()
                .filter(line -> line.startsWith("| LEG-"))
                .toList();
        assertThat(rows)
                .extracting(row -> row.substring(2, 8))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REQUIREMENTS)
                        .mapToObj("LEG-%02d"::formatted)
                        .toList());
        Set<String> tests = tests();
        assertThat(rows)
                .allSatisfy(row -> assertThat(NAMED.matcher(row).results().map(one -> one.group(1)))
                        .as(row)
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(tests).contains(name)));
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("../rules-core/src/test/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }
}
