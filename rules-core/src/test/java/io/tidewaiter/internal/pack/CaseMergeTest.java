package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseMergeTest {

    private final Problems problems = new Problems("rules/TST-01.cases.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1 | b: 2 | {a=1,b=2}",
                "a: 1 | a: 2 | {a=2}",
                "a: { b: 1, c: 2 } | a: { c: 3 } | {a={b=1,c=3}}",
                "a: [ { b: 1, c: 2 } ] | a: [ { c: 3 }, { d: 4 } ] | {a=[{b=1,c=3},{d=4}]}",
                "a: [ { b: 1 }, { b: 2 } ] | a: [ ~, { b: 3 } ] | {a=[{b=1},{b=3}]}",
                "a: [ X, Y ] | a: [ Z ] | {a=[Z]}",
                "a: [ X, Y ] | a: [ ~, Z ] | {a=[X,Z]}",
                "a: [ X, Y ] | a: [] | {a=[]}",
                "a: { b: 1 } | a: ~ | {a=}",
                "a: { b: 1 } | a: [ 1 ] | {a=[1]}",
            })
    void changesAreLaidOverTheBase(String base, String change, String merged) {
        assertThat(written(CaseMerge.merge(yaml(base), yaml(change)))).isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | {b=[{c=1,d=2},{c=3}]}",
                "b | {a=1}",
                "b[0] | {a=1,b=[{c=3}]}",
                "b[0].c | {a=1,b=[{d=2},{c=3}]}",
                "b[1] | {a=1,b=[{c=1,d=2}]}",
            })
    void pathsAreTakenOut(String path, String left) {
        assertThat(written(remove(path))).isEqualTo(left);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x", "b[2]", "b[0].x", "a.b", "a[0]", "b.c", "b[", "b[x]", "''", "..", "b[99999]"})
    void aPathThatIsNotThereIsSaid(String path) {
        assertThat(written(remove(path))).isEqualTo("{a=1,b=[{c=1,d=2},{c=3}]}");
        assertThat(problems.all())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(7));
    }

    @Test
    void linesOfBothFilesAreKept() {
        YamlNode.Mapping merged = CaseMerge.merge(yaml("a: 1\nb: 2"), yaml("\n\nb: 3"));
        assertThat(merged.entries()).extracting(YamlNode.Entry::line).containsExactly(1, 3);
    }

    private YamlNode.Mapping remove(String path) {
        YamlNode.Mapping subject = yaml("{ a: 1, b: [ { c: 1, d: 2 }, { c: 3 } ] }");
        return CaseMerge.remove(subject, List.of(new CaseMerge.Removal(path, 7)), problems);
    }

    private YamlNode.Mapping yaml(String text) {
        return YamlReader.read(text, problems).orElseThrow();
    }

    private static String written(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .map(e -> e.key() + "=" + written(e.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(CaseMergeTest::written).collect(Collectors.joining(",", "[", "]"));
        }
        return ((YamlNode.Scalar) node).text();
    }
}
