package io.tidewaiter.model;

/** Kind of a travel document, after the first letters of its machine-readable code (ICAO Doc 9303) and the codes of the API messages. */
public enum TravelDocumentType {
    /** P: passport of any kind. */
    PASSPORT,
    /** I, C or A other than AC: identity card or other official travel document. */
    IDENTITY_CARD,
    /** AC: crew member certificate; L: pilot licence. */
    CREW_CERTIFICATE,
    /** Document of a refugee or stateless person: PR, PS or PA; F: approved documents that are no passport. */
    REFUGEE_DOCUMENT,
    /** Residence permit or permanent resident card. */
    RESIDENCE_PERMIT,
    /** M: military identification. */
    MILITARY,
    /** V: visa. */
    VISA,
    /** Any other. */
    OTHER
}
