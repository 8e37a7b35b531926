package io.tidewaiter.model;

/** Level of a transport document. */
public enum BillType {
    /** Issued by the carrier to the forwarder or shipper. */
    MASTER,
    /** Issued by the forwarder to the actual shipper. */
    HOUSE
}
