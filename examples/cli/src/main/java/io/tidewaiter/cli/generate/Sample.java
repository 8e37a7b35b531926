package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;

/**
 * A consignment and the truth about it.
 *
 * @param consignment papers, without any label
 * @param truth for the trainer only
 */
record Sample(Consignment consignment, Truth truth) {}
