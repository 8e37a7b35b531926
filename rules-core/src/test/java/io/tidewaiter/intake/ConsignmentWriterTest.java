package io.tidewaiter.intake;

import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.internal.intake.RandomRecords;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Mass;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsignmentWriterTest {

    private static final long SEED = 20260304;

    @Test
    void writesFieldsInOrderWithoutUnknownOnes() {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("R1")
                .goods(List.of())
                .grossMass(Mass.ofKilograms("21840.50"))
                .volume(new BigDecimal("1E+3"))
                .build();

        assertThat(ConsignmentWriter.toJson(consignment))
                .isEqualTo("{\"reference\":\"R1\",\"goods\":[],\"grossMass\":21840.50,\"volume\":1000}");
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(SEED);
        List<Consignment> written = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            Consignment consignment = RandomRecords.next(Consignment.class, random);
            written.add(consignment);
            lines.append(ConsignmentWriter.toJson(consignment)).append('\n');
        }

        assertThat(read(lines.toString())).as("seed %d", SEED).isEqualTo(written);
    }

    @Test
    void refusesToWriteOutAbsurdDecimals() {
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("R1")
                .volume(new BigDecimal("1E+999999999"))
                .build();

        assertThatThrownBy(() -> ConsignmentWriter.toJson(consignment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1E+999999999");
    }

    private static List<Consignment> read(String lines) {
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (ConsignmentReader reader = ConsignmentReader.open(in, "a.jsonl", InputOptions.defaults())) {
            return reader.stream().map(intake -> ((Read) intake).consignment()).toList();
        }
    }
}
