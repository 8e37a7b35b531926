package io.tidewaiter.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A host without the optional CSV library reads JSON, and is told what to add when it asks for CSV. */
class WithoutCsvLibraryTest {

    @Test
    void isToldWhatToAdd() throws ReflectiveOperationException {
        Class<?> probe =
                Class.forName(Probe.class.getName(), true, new HidingLoader("com.fasterxml.jackson.dataformat.csv."));

        assertThat(probe.getMethod("read", String.class, String.class).invoke(null, "a.json", "{\"reference\":\"A\"}"))
                .isEqualTo(true);
        Throwable thrown = catchThrowable(
                () -> probe.getMethod("read", String.class, String.class).invoke(null, "a.csv", "No\nA\n"));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause().getClass().getSimpleName()).isEqualTo("UnreadableInputException");
        assertThat(thrown.getCause()).hasMessageContaining("jackson-dataformat-csv");
    }

    /** Runs inside the class loader that hides the library. */
    public static final class Probe {

        private Probe() {}

        /** Whether the input has a record that can be read. */
        public static boolean read(String name, String text) {
            CsvMapping mapping = CsvMapping.parse("columns: { No: reference }", "test.yaml");
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            try (ConsignmentReader reader =
                    ConsignmentReader.open(in, name, InputOptions.defaults().withMapping(mapping))) {
                return reader.next() instanceof Intake.Read;
            }
        }
    }
}
