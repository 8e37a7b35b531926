package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Vessel;
import java.time.Instant;

/**
 * A ship that calls on the day.
 *
 * @param vessel name, number and voyage, all invented
 * @param carrier invented carrier code
 * @param arrivesAt at the port of discharge
 */
record Ship(Vessel vessel, String carrier, Instant arrivesAt) {}
