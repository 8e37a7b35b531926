package io.tidewaiter.model;

/** Kind of supporting document. */
public enum DocumentType {
    /** Commercial invoice. */
    INVOICE,
    /** Packing list. */
    PACKING_LIST,
    /** Certificate of origin. */
    CERTIFICATE_OF_ORIGIN,
    /** Proof of direct transport for a preference. */
    DIRECT_TRANSPORT_PROOF,
    /** Import licence. */
    IMPORT_LICENCE,
    /** Export licence. */
    EXPORT_LICENCE,
    /** CITES export permit. */
    CITES_EXPORT_PERMIT,
    /** CITES import permit. */
    CITES_IMPORT_PERMIT,
    /** CITES re-export certificate. */
    CITES_REEXPORT_CERTIFICATE,
    /** Phytosanitary certificate. */
    PHYTOSANITARY,
    /** Veterinary certificate. */
    VETERINARY,
    /** Precursor pre-export notification. */
    PRE_EXPORT_NOTIFICATION,
    /** Dangerous goods declaration. */
    DANGEROUS_GOODS,
    /** Binding tariff or origin ruling. */
    BINDING_RULING,
    /** Any other document. */
    OTHER
}
