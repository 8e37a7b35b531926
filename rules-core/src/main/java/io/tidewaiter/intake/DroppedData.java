package io.tidewaiter.intake;

/**
 * Kinds of data a message about travellers held that may not be kept, for they are none of the nineteen items of Annex I of Directive
 * (EU) 2016/681. They are dropped while the message is read, and counted without a value. The kinds are wide on purpose: to say which
 * meal or which assistance was dropped would be to keep it.
 */
public enum DroppedData {
    /** A special service request (SSR) of any kind that is not kept. */
    SPECIAL_SERVICE,
    /** Other service information (OSI) that is no contact. */
    OTHER_SERVICE_INFORMATION,
    /** A general remark or other free text. */
    REMARK,
    /** Hotel, car, rail and other services that are no flight. */
    OTHER_PRODUCT,
    /** A text of the booking's history without structure. */
    HISTORY_TEXT
}
