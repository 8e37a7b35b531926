package io.tidewaiter.model;

/** What a company does, as its register or licence says. */
public enum Activity {
    /** Farming and growing. */
    AGRICULTURE,
    /** Makes or deals in alcohol. */
    ALCOHOL,
    /** Deals in arms or explosives under licence. */
    ARMS,
    /** Deals in art and antiques, or shows them. */
    ART,
    /** Makes, deals in or uses chemicals. */
    CHEMICAL,
    /** Builds. */
    CONSTRUCTION,
    /** Makes, deals in or repairs electronics. */
    ELECTRONICS,
    /** Deals in fuel and energy. */
    ENERGY,
    /** Bank, exchange office or carrier of valuables. */
    FINANCE,
    /** Makes or deals in food. */
    FOOD,
    /** Forwards or stores the goods of others. */
    FORWARDING,
    /** Makes other goods. */
    MANUFACTURING,
    /** Wholesaler of medicines under licence. */
    MEDICINE_WHOLESALE,
    /** Makes medicines or cosmetics, or runs a pharmacy or hospital. */
    PHARMACEUTICAL,
    /** Mines, refines or deals in precious metals. */
    PRECIOUS_METALS,
    /** Treats waste. */
    RECYCLING,
    /** University or laboratory. */
    RESEARCH,
    /** Sells to consumers. */
    RETAIL,
    /** Makes or deals in textiles and shoes. */
    TEXTILE,
    /** Makes or deals in tobacco under licence. */
    TOBACCO,
    /** Deals in goods of any kind. */
    TRADING,
    /** Deals in or repairs vehicles. */
    VEHICLES,
    /** Treats water. */
    WATER_TREATMENT,
    /** Keeps, breeds or shows animals or plants. */
    ZOO,
    /** Anything else. */
    OTHER
}
