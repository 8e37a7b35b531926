package io.tidewaiter.model;

/** Air cargo security status, ICAO Annex 17 and e-CSD codes. */
public enum SecurityStatus {
    /** Not secured yet. */
    NSC,
    /** Secure for passenger aircraft. */
    SPX,
    /** Secure for all-cargo aircraft only. */
    SCO,
    /** Secure for passenger aircraft after high-risk screening. */
    SHR
}
