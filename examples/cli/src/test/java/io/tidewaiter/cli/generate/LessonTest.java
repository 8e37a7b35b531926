package io.tidewaiter.cli.generate;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The trainer's words fit the cases. */
class LessonTest {

    private static final List<Lesson> LESSONS = Tables.lessons();

    @Test
    void everyCaseHasItsLessonAndEveryLessonItsCase() {
        var cases = Stream.concat(PlantedCases.all().stream(), LookAlikes.all().stream())
                .map(Case::kind);
        assertThat(LESSONS.stream().map(Lesson::kind))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("ORDINARY"), cases).toList());
    }

    @Test
    void noPlantedCaseRestsOnASingleSign() {
        assertThat(LESSONS)
                .filteredOn(lesson -> lesson.label() == Label.PLANTED)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(lesson ->
                        assertThat(lesson.rules().split(" ")).as(lesson.kind()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void notesAreSentences() {
        assertThat(LESSONS).allSatisfy(lesson -> assertThat(lesson.note()).matches("[A-Z].*\\."));
    }
}
