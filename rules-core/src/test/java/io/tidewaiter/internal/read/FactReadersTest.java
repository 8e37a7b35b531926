package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.testing.ProjectRoot;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The readers are written from the fact records, by this test. */
class FactReadersTest {

    private static final String PACKAGE = "rules-core/src/main/java/io/tidewaiter/internal/read/";

    private static Stream<Class<? extends Fact>> kinds() {
        return Vocabulary.all().stream();
    }

    /** Run with {@code -Dtidewaiter.update=true} to write the readers anew. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aReaderIsCurrent(Class<? extends Fact> kind) throws IOException {
        check(kind.getSimpleName() + "Reader", reader(kind));
    }

    @Test
    void everyKindHasItsReader() throws IOException {
        check("FactReaders", readers());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsWhatTheAccessorsGive(Class<? extends Fact> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object fact = Samples.fact(kind);
        for (int i = 0; i < components.length; i++) {
            Object value = FactReaders.of(kind).read(fact, i);
            assertThat(value)
                    .as(components[i].getName())
                    .isNotNull()
                    .isSameAs(components[i].getAccessor().invoke(fact));
        }
        assertThatThrownBy(() -> FactReaders.of(kind).read(fact, components.length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.getSimpleName());
    }

    private static void check(String name, String source) throws IOException {
        Path file = ProjectRoot.find().resolve(PACKAGE + name + ".java");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.writeString(file, source);
        }
        assertThat(file).hasContent(source);
    }

    private static String reader(Class<? extends Fact> kind) {
        String name = kind.getSimpleName();
        RecordComponent[] components = kind.getRecordComponents();
        StringBuilder source = new StringBuilder("package io.tidewaiter.internal.read;\n\n")
                .append("import io.tidewaiter.facts.")
                .append(name)
                .append(";\n")
                .append("import org.jspecify.annotations.Nullable;\n\n")
                .append("/** Written by FactReadersTest. */\n")
                .append("final class ")
                .append(name)
                .append("Reader extends FactReader {\n\n")
                .append("    @Override\n    public @Nullable Object read(Object fact, int field) {\n")
                .append("        ")
                .append(name)
                .append(" one = (")
                .append(name)
                .append(") fact;\n")
                .append("        return switch (field) {\n");
        for (int i = 0; i < components.length; i++) {
            source.append("            case ")
                    .append(i)
                    .append(" -> one.")
                    .append(components[i].getName())
                    .append("();\n");
        }
        return source.append("            default -> throw noSuchField(\"")
                .append(name)
                .append("\", field);\n")
                .append("        };\n    }\n}\n")
                .toString();
    }

    private static String readers() {
        StringBuilder source = new StringBuilder("package io.tidewaiter.internal.read;\n\n");
        Stream.concat(Stream.of("Fact"), Vocabulary.all().stream().map(Class::getSimpleName))
                .sorted()
                .forEach(name -> source.append("import io.tidewaiter.facts.")
                        .append(name)
                        .append(";\n"));
        source.append("\n/** The reader of each kind of fact. Written by FactReadersTest. */\n")
                .append("public final class FactReaders {\n\n")
                .append("    private FactReaders() {}\n\n")
                .append("    /** The reader of a kind. */\n")
                .append("    public static FactReader of(Class<? extends Fact> kind) {\n");
        Vocabulary.all()
                .forEach(kind -> source.append("        if (kind == ")
                        .append(kind.getSimpleName())
                        .append(".class) {\n")
                        .append("            return new ")
                        .append(kind.getSimpleName())
                        .append("Reader();\n        }\n"));
        return source.append(
                        "        throw new IllegalArgumentException(\"No reader for \" + kind.getName() + \".\");\n")
                .append("    }\n}\n")
                .toString();
    }
}
