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
    /** CITES certificate of origin, Appendix III. */
    CITES_CERTIFICATE_OF_ORIGIN,
    /** CITES label code of caviar. */
    CAVIAR_LABEL,
    /** Import, export or transit licence for arms. */
    ARMS_LICENCE,
    /** End-user certificate. */
    END_USER_CERTIFICATE,
    /** Import licence for medicines. */
    MEDICINE_LICENCE,
    /** Medical prescription. */
    PRESCRIPTION,
    /** Import or export authorisation for precursors. */
    PRECURSOR_AUTHORISATION,
    /** Licence for narcotic or psychotropic substances. */
    NARCOTIC_LICENCE,
    /** Import or export licence, or importer statement, for cultural goods. */
    CULTURAL_LICENCE,
    /** Proof of provenance. */
    PROVENANCE,
    /** Basel Convention notification or movement document. */
    WASTE_NOTIFICATION,
    /** Test that used electronics work. */
    FUNCTION_TEST,
    /** Quota or authorisation of the importer, such as for fluorinated gases. */
    QUOTA,
    /** Declaration or certificate of conformity. */
    CONFORMITY,
    /** Electronic administrative document or national reference for excise goods. */
    EXCISE_MOVEMENT,
    /** Excise number of the consignee. */
    EXCISE_AUTHORISATION,
    /** Confirmation of exit. */
    EXIT_CONFIRMATION,
    /** Declaration or disclosure of cash. */
    CASH_DECLARATION,
    /** Papers for human remains. */
    DEATH_CERTIFICATE,
    /** Diplomatic note. */
    DIPLOMATIC_NOTE,
    /** CMR or CIM consignment note. */
    CONSIGNMENT_NOTE,
    /** Any other document. */
    OTHER
}
