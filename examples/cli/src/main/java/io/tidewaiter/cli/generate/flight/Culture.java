package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Choices;

/**
 * How people are called who hold the documents of a state, one row of {@code cultures.csv}. Endings and given names are usual ones;
 * the family names made with them are invented.
 *
 * @param code of the issuing state, ICAO Doc 9303-3
 * @param city where they live
 * @param maleEndings of family names
 * @param femaleEndings of the same names, in the same order
 * @param male given names
 * @param female given names
 */
record Culture(String code, String city, Choices maleEndings, Choices femaleEndings, Choices male, Choices female) {}
