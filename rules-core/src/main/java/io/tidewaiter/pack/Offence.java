package io.tidewaiter.pack;

/**
 * Offences for which data about passengers may be used: terrorism, and the serious crimes of Annex II of Directive (EU) 2016/681. Each
 * needs, besides, an objective link, at least an indirect one, to the carriage of passengers (C-817/19).
 */
public enum Offence {
    /** Terrorist offences (Directive (EU) 2017/541). */
    TERRORISM,
    /** Participation in a criminal organisation, item 1. */
    CRIMINAL_ORGANISATION,
    /** Trafficking in human beings, item 2. */
    HUMAN_TRAFFICKING,
    /** Sexual exploitation of children and child pornography, item 3. */
    CHILD_EXPLOITATION,
    /** Illicit trafficking in narcotic drugs and psychotropic substances, item 4. */
    DRUG_TRAFFICKING,
    /** Illicit trafficking in weapons, munitions and explosives, item 5. */
    WEAPONS_TRAFFICKING,
    /** Corruption, item 6. */
    CORRUPTION,
    /** Fraud, including that against the financial interests of the Union, item 7. */
    FRAUD,
    /** Laundering of the proceeds of crime and counterfeiting of currency, item 8. */
    MONEY_LAUNDERING,
    /** Computer-related crime, item 9. */
    CYBERCRIME,
    /** Environmental crime, including illicit trafficking in endangered species, item 10. */
    ENVIRONMENTAL_CRIME,
    /** Facilitation of unauthorised entry and residence, item 11. */
    FACILITATION_OF_ENTRY,
    /** Murder and grievous bodily injury, item 12. */
    MURDER,
    /** Illicit trade in human organs and tissue, item 13. */
    ORGAN_TRADE,
    /** Kidnapping, illegal restraint and hostage-taking, item 14. */
    KIDNAPPING,
    /** Organised and armed robbery, item 15. */
    ARMED_ROBBERY,
    /** Illicit trafficking in cultural goods, item 16. */
    CULTURAL_GOODS,
    /** Counterfeiting and piracy of products, item 17. */
    COUNTERFEITING,
    /** Forgery of administrative documents and trafficking therein, item 18. */
    DOCUMENT_FORGERY,
    /** Illicit trafficking in hormonal substances and other growth promoters, item 19. */
    HORMONE_TRAFFICKING,
    /** Illicit trafficking in nuclear or radioactive materials, item 20. */
    NUCLEAR_TRAFFICKING,
    /** Rape, item 21. */
    RAPE,
    /** Crimes within the jurisdiction of the International Criminal Court, item 22. */
    INTERNATIONAL_CRIMES,
    /** Unlawful seizure of aircraft or ships, item 23. */
    SEIZURE_OF_TRANSPORT,
    /** Sabotage, item 24. */
    SABOTAGE,
    /** Trafficking in stolen vehicles, item 25. */
    VEHICLE_TRAFFICKING,
    /** Industrial espionage, item 26. */
    INDUSTRIAL_ESPIONAGE
}
