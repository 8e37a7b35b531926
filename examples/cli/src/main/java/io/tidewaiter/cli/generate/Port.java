package io.tidewaiter.cli.generate;

/**
 * A port of discharge of the region, one row of {@code ports.csv}.
 *
 * @param discharge UN/LOCODE
 * @param share of the consignments, per cent
 * @param hubs ports where feeder ships take over, a dash for none
 * @param deliveries places of final delivery
 */
record Port(String discharge, int share, Choices hubs, Choices deliveries) {}
