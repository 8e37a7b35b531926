package io.tidewaiter.alerts;

/** What an alert speaks of. */
public enum AlertTarget {
    /** A container, by its number, ISO 6346. */
    CONTAINER,
    /** A railway wagon, by its twelve digits, UIC 438-2. */
    WAGON,
    /** A party, by its name together with a second identifier; never by the name alone. */
    PARTY,
    /** A road vehicle or trailer, by its number plate; a vehicle that is the goods, by its identification number. */
    VEHICLE,
    /** A ship, by its IMO number. */
    SHIP,
    /** A bill, waybill, carnet, transit declaration, permit or postal item, by its number. */
    DOCUMENT
}
