package io.tidewaiter.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallestHostTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Path SOURCE = Path.of("src/main/java/io/tidewaiter/embedding/SmallestHost.java");

    @Test
    void prints_why() {
        assertThat(SmallestHost.explanation())
                .contains("EXML26030422", "BLUE", "+30")
                .contains("Container TEXU4172054: seal EX204417 at loading, EX991803 at discharge.");
    }

    @Test
    void the_readme_shows_this_code_and_what_it_prints() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));

        assertThat(readme).contains("```java\n" + region(Files.readString(SOURCE)) + "```");
        assertThat(SmallestHost.explanation()).startsWith(block(readme, "text"));
    }

    /** The first fenced block of a language. What is left out after it, such as gaps, changes with the packs. */
    private static String block(String markdown, String language) {
        String fence = "```" + language + "\n";
        int start = markdown.indexOf(fence) + fence.length();
        return markdown.substring(start, markdown.indexOf("```", start));
    }

    /** The lines between the markers, without their indentation. */
    private static String region(String source) {
        String inside =
                source.substring(source.indexOf("// readme: begin\n") + 17, source.indexOf("        // readme: end"));
        return inside.lines().map(line -> line.substring(8) + "\n").collect(Collectors.joining());
    }
}
