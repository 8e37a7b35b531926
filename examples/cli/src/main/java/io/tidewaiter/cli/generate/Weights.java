package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Mass;
import java.math.BigDecimal;
import java.util.Objects;

/** Verified masses that are not the usual ones. */
final class Weights {

    private Weights() {}

    /** So many kilograms more than tare and declared cargo of the first container. */
    static Mass plus(Consignment papers, int kilograms) {
        var box = Edit.firstBox(papers);
        return new Mass(Objects.requireNonNull(box.tareMass())
                .kilograms()
                .add(Objects.requireNonNull(box.cargoMass()).kilograms())
                .add(BigDecimal.valueOf(kilograms)));
    }

    /** So many per cent more, in whole kilograms. */
    static Mass plusPercent(Consignment papers, int percent) {
        var box = Edit.firstBox(papers);
        int cargo = Objects.requireNonNull(box.cargoMass()).kilograms().intValue();
        return plus(papers, cargo * percent / 100);
    }
}
