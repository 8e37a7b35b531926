package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Party;
import java.util.List;

/**
 * A standing business between two companies: who sends what to whom, how often and on which way.
 *
 * @param goods what is sent
 * @param lane from where
 * @param port to which port
 * @param route the hubs between, in order, UN/LOCODE
 * @param delivery place of final delivery, UN/LOCODE
 * @param consignor sender
 * @param consignee receiver
 * @param forwarder forwarder, who is also told of the arrival in some trades
 * @param haulier haulier the consignee nominates
 * @param perYear consignments in a usual year; 0 for a trade that begins now
 * @param years how long the two have traded
 */
record Trade(
        Goods goods,
        Lane lane,
        Port port,
        List<String> route,
        String delivery,
        Party consignor,
        Party consignee,
        Party forwarder,
        String haulier,
        int perYear,
        int years) {}
