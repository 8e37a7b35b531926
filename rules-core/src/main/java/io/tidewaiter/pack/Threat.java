package io.tidewaiter.pack;

/** What a rule's points count towards. The score of an assessment is that of the highest threat. */
public enum Threat {
    /** Drugs and their precursors. */
    NARCOTICS,
    /** Protected animals and plants. */
    CITES,
    /** Tobacco and other excise goods. */
    TOBACCO,
    /** Counterfeit goods. */
    IPR,
    /** Medicines and health goods. */
    MEDICINES,
    /** Firearms, explosives, dual-use goods. */
    FIREARMS,
    /** Cultural property. */
    CULTURAL,
    /** Cash, gold and trade-based money laundering. */
    CASH,
    /** Vehicles and parts. */
    VEHICLES,
    /** Waste and climate gases. */
    WASTE,
    /** Duties and taxes: value, origin, classification. */
    REVENUE,
    /** Safety of the flight, ship or port. */
    SECURITY,
    /** Goods of any kind that may be hidden in honest-looking trade. */
    CONTRABAND,
    /**
     * Serious crime with a link to the carriage of passengers (Directive (EU) 2016/681, Annex II), for rules that speak for no one
     * offence.
     */
    SERIOUS_CRIME,
    /** Terrorism (Directive (EU) 2017/541). */
    TERRORISM,
    /** Possible victims of trafficking and smuggled migrants: for their protection; never counted with crime of the same person. */
    VICTIMS,
    /** Only for mitigating rules: takes points off every threat. */
    ANY
}
