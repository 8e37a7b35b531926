package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostileTextTest {

    private final Problems problems = new Problems("pack.yaml");

    @Test
    void aliasesThatMultiplyAreRefusedAtTheFirstAnchor() {
        read("""
                a: &a [lol, lol, lol]
                b: &b [*a, *a, *a]
                c: &c [*b, *b, *b]
                """);
        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(1);
            assertThat(p.found()).contains("anchor or alias");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: !!javax.script.ScriptEngineManager [x]",
                "id: !!binary aGk=",
                "id: !x y",
                "!!map {id: x}",
                "id: !<tag:yaml.org,2002:str> x",
                "id: [!!java.net.URL x]"
            })
    void tagsAreRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).contains("A tag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: &x [y]", "&r\nid: x", "a: 1\n<<: *a", "a: *b", "a: [*b]", "*a : b"})
    void anchorsAndAliasesAreRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .satisfies(p -> assertThat(p.found()).doesNotContain("again"));
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        read("id: x\ntitle: y\nid: z\n");
        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.found()).isEqualTo("The key 'id' again, first on line 1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just a text",
                "- a\n- b\n",
                "id: x\n---\nid: y\n",
                "id: [x",
                "id: 'x",
                "\tid: x",
                "id: x: y",
                "# nothing\n"
            })
    void whatIsNotOneMappingIsRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void depthIsBounded(String open) {
        assertThat(read("id: " + open.repeat(20_000))).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void countriesHeadingsAndDaysStayTexts() {
        YamlNode.Mapping root =
                read("a: NO\nb: 0803\nc: 2026-03-04\nd: 1_000\ne: 12.50\nf: true\ng: ~\nh: \"5\"\ni: 0x1F\nj: 1e3\nk: yes\n")
                        .orElseThrow();
        assertThat(root.entries())
                .extracting(e -> ((YamlNode.Scalar) e.value()).kind().name().charAt(0))
                .containsExactly('T', 'T', 'T', 'T', 'N', 'T', 'N', 'T', 'T', 'T', 'T');
        assertThat(root.get("e"))
                .hasValueSatisfying(
                        v -> assertThat(((YamlNode.Scalar) v).text()).isEqualTo("12.50"));
        assertThat(root.get("b"))
                .hasValueSatisfying(
                        v -> assertThat(((YamlNode.Scalar) v).text()).isEqualTo("0803"));
        assertThat(root.entries()).extracting(YamlNode.Entry::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    private Optional<YamlNode.Mapping> read(String text) {
        return YamlReader.read(text, problems);
    }
}
