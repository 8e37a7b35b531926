package io.tidewaiter.watch;

import io.tidewaiter.testing.ProjectRoot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the page are files that can be read, and hold the same. */
class WatchListsPageTest {

    @Test
    void the_examples_are_one_list() throws IOException {
        WatchList json = example("jsonl");
        WatchList csv = example("csv");
        assertThat(json.size()).isEqualTo(2);
        assertThat(csv.sha256()).isEqualTo(json.sha256());
        assertThat(csv.header()).isEqualTo(json.header());
        Person person = new Person(List.of("PETROVIC/IVANMR"), List.of(new BirthDate(1975, 3, 12, false)), List.of());
        assertThat(WatchLists.of(json).forPurpose("TERRORISM").matches(person, WatchSamples.NOW))
                .singleElement()
                .satisfies(
                        match -> assertThat(match.explanation())
                                .contains(
                                        "IVANMR is IVAN, the same letters, after a title written together with it was taken off."));
    }

    private static WatchList example(String language) throws IOException {
        String page = Files.readString(ProjectRoot.find().resolve("docs/watch-lists.md"));
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).isTrue();
        return WatchListFile.read(new ByteArrayInputStream(matcher.group(1).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }
}
