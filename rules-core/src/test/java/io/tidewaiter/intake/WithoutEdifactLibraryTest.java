package io.tidewaiter.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A host without the library for EDIFACT reads JSON, and is told what to add when it asks for messages. */
class WithoutEdifactLibraryTest {

    @Test
    void isToldWhatToAdd() throws ReflectiveOperationException {
        Class<?> probe = Class.forName(Probe.class.getName(), true, new HidingLoader("io.xlate.edi."));

        assertThat(probe.getMethod("read", String.class, String.class).invoke(null, "a.json", "{\"reference\":\"A\"}"))
                .isEqualTo(true);
        Throwable thrown = catchThrowable(() -> probe.getMethod("read", String.class, String.class)
                .invoke(null, "a.edi", "UNB+UNOA:4+X+Y+260304:0755+1'UNH+1+PAXLST:D:02B:UN'"));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause().getClass().getSimpleName()).isEqualTo("UnreadableInputException");
        assertThat(thrown.getCause()).hasMessageContaining("io.xlate:staedi");
    }

    /** Runs inside the class loader that hides the library. */
    public static final class Probe {

        private Probe() {}

        /** Whether the input has a record that can be read. */
        public static boolean read(String name, String text) {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            try (SubjectReader reader = SubjectReader.open(in, name, InputOptions.defaults())) {
                return reader.next() instanceof Intake.Accepted;
            }
        }
    }
}
