package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.FactKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Conditions in plain DRL: numbers as decimals, so that none is converted for each comparison, and days as Drools writes them. */
final class DroolsForm extends DrlForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    DroolsForm(FactKind kind) {
        super(kind);
    }

    @Override
    String number(BigDecimal number) {
        return number.toPlainString() + "B";
    }

    @Override
    String day(LocalDate day) {
        return quoted(DAY.format(day));
    }
}
