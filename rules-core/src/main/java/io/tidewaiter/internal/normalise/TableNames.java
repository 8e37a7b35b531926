package io.tidewaiter.internal.normalise;

/** Names of the reference tables the derivation looks into. */
final class TableNames {

    static final String CONTAINER_TYPES = "container-types";
    static final String COUNTRY_CURRENCIES = "country-currencies";
    static final String FREIGHT_SHARES = "freight-shares";
    static final String HS_CODES = "hs-codes";
    static final String HS_GROUPS = "hs-groups";
    static final String PACKAGE_MASSES = "package-masses";
    static final String PLACES = "places";
    static final String STOP_WORDS = "stop-words";
    static final String USUAL_ROUTES = "usual-routes";
    static final String VALUE_BANDS = "value-bands";
    static final String VALUE_QUARTILES = "value-quartiles";
    static final String VALUE_THRESHOLDS = "value-thresholds";

    private TableNames() {}
}
