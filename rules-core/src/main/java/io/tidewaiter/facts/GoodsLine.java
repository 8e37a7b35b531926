package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One goods item. */
@RecordBuilder
@Meaning("One goods item")
public record GoodsLine(
        @Meaning(value = "Position of the goods item, counted from 1", example = "1", from = "goods[]") @Nullable
        Integer number,

        @Meaning(value = "Chapter, the first two digits of the HS code", example = "08", from = "goods[].hsCode")
        @Nullable
        String hs2,

        @Meaning(
                value = "Heading, the first four digits of the HS code; unknown when fewer are given",
                example = "0803",
                from = "goods[].hsCode")
        @Nullable
        String hs4,

        @Meaning(
                value = "Subheading, the first six digits of the HS code; unknown when fewer are given",
                example = "080390",
                from = "goods[].hsCode")
        @Nullable
        String hs6,

        @Meaning(
                value = "True when the code, cut to six digits, is in HS 2022",
                from = "goods[].hsCode",
                tables = "hs-codes")
        @Nullable
        Boolean hsExists,

        @Meaning(
                value = "Description of the goods as declared",
                example = "Fresh Cavendish bananas in cartons",
                from = "goods[].description")
        @Nullable
        String description,

        @Meaning(
                value = "True when the description is made of stop words only, or of no letters at all",
                from = "goods[].description",
                tables = "stop-words")
        @Nullable
        Boolean descriptionVague,

        @Meaning(value = "Quantity in the unit", example = "1080", from = "goods[].quantity") @Nullable
        BigDecimal quantity,

        @Meaning(value = "Unit of quantity, UN/ECE Recommendation 20", example = "NMB", from = "goods[].unit") @Nullable
        String unit,

        @Meaning(value = "Number of packages", unit = "packages", example = "1080", from = "goods[].packages") @Nullable
        Integer packages,

        @Meaning(value = "Package type, UN/ECE Recommendation 21", example = "CT", from = "goods[].packageType")
        @Nullable
        String packageType,

        @Meaning(value = "Gross mass", unit = "kg", example = "20520", from = "goods[].grossMass") @Nullable
        BigDecimal grossMassKg,

        @Meaning(value = "Net mass", unit = "kg", example = "19440", from = "goods[].netMass") @Nullable
        BigDecimal netMassKg,

        @Meaning(
                value = "Net mass divided by gross mass",
                unit = "ratio",
                example = "0.94",
                from = {"goods[].netMass", "goods[].grossMass"})
        @Nullable
        BigDecimal netShareOfGross,

        @Meaning(
                value = "Gross mass divided by packages",
                unit = "kg",
                example = "19",
                from = {"goods[].grossMass", "goods[].packages"})
        @Nullable
        BigDecimal kilosPerPackage,

        @Meaning(
                value = "Usual lowest mass per package for the heading and package type",
                unit = "kg",
                example = "12",
                from = {"goods[].hsCode", "goods[].packageType"},
                tables = "package-masses")
        @Nullable
        BigDecimal kilosPerPackageLow,

        @Meaning(
                value = "Usual highest mass per package for the heading and package type",
                unit = "kg",
                example = "22",
                from = {"goods[].hsCode", "goods[].packageType"},
                tables = "package-masses")
        @Nullable
        BigDecimal kilosPerPackageHigh,

        @Meaning(value = "Value of the item in its own currency", example = "18450", from = "goods[].value") @Nullable
        BigDecimal value,

        @Meaning(value = "Currency of the value, ISO 4217", example = "EUR", from = "goods[].value") @Nullable
        String valueCurrency,

        @Meaning(
                value = "Value divided by net mass, in the currency of the value",
                unit = "per kg",
                example = "0.95",
                from = {"goods[].value", "goods[].netMass"})
        @Nullable
        BigDecimal valuePerKilo,

        @Meaning(
                value =
                        "5th percentile of the value per kilogram for subheading and origin, or for all origins when that one has no band",
                unit = "per kg",
                example = "0.61",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueBandLow,

        @Meaning(
                value =
                        "95th percentile of the value per kilogram for subheading and origin, or for all origins when that one has no band",
                unit = "per kg",
                example = "1.4",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueBandHigh,

        @Meaning(
                value = "Declarations that band rests on",
                unit = "declarations",
                example = "412",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        Integer valueBandCount,

        @Meaning(
                value = "Value per kilogram divided by the 5th percentile",
                unit = "ratio",
                example = "1.5",
                from = {"goods[].value", "goods[].netMass", "goods[].hsCode", "goods[].origin"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueToBandLow,

        @Meaning(
                value = "Value per kilogram divided by the 95th percentile",
                unit = "ratio",
                example = "0.7",
                from = {"goods[].value", "goods[].netMass", "goods[].hsCode", "goods[].origin"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueToBandHigh,

        @Meaning(
                value =
                        "Median value per kilogram this consignee declared in twelve months for the subheading, in the currency of the value",
                unit = "per kg",
                example = "1.1",
                from = {"history.unitValues", "goods[].hsCode", "goods[].value"})
        @Nullable
        BigDecimal ownMedianPerKilo,

        @Meaning(
                value = "Declarations that median rests on; 0 when the host reports none for the subheading",
                unit = "declarations",
                example = "14",
                from = {"history.unitValues", "goods[].hsCode", "goods[].value"})
        @Nullable
        Integer ownMedianCount,

        @Meaning(
                value = "Value per kilogram divided by that median, same currency",
                unit = "ratio",
                example = "0.9",
                from = {"goods[].value", "goods[].netMass", "history.unitValues"})
        @Nullable
        BigDecimal valueToOwnMedian,

        @Meaning(value = "Country of origin, ISO 3166-1 alpha-2", example = "EC", from = "goods[].origin") @Nullable
        String origin,

        @Meaning(
                value = "Chemical Abstracts Service number as declared",
                example = "108-24-7",
                from = "goods[].casNumber")
        @Nullable
        String casNumber,

        @Meaning(value = "Brand as declared", from = "goods[].brand") @Nullable
        String brand,

        @Meaning(
                value =
                        "True when the chapter is among those the consignor is known to trade in; unknown when no business of the consignor is known",
                from = {"goods[].hsCode", "parties[].businessChapters"})
        @Nullable
        Boolean inConsignorBusiness,

        @Meaning(
                value =
                        "True when goods of the code usually travel refrigerated, false when they do not; unknown when they do as often as not, or when less than a heading is given",
                from = "goods[].hsCode",
                tables = "hs-groups")
        @Nullable
        Boolean needsCooling,

        @Meaning(value = "True when a tariff preference is claimed", from = "goods[].preferenceClaimed") @Nullable
        Boolean preferenceClaimed,

        @Meaning(
                value = "What words of the description point to, such as NPS, IVORY or TOBACCO; sorted",
                example = "IVORY",
                from = "goods[].description",
                tables = "goods-words")
        @Nullable
        List<String> topics,

        @Meaning(
                value = "Those of the topics to which a phrase points by itself; sorted",
                example = "IVORY",
                from = "goods[].description",
                tables = "goods-words")
        @Nullable
        List<String> plainTopics,

        @Meaning(
                value = "The words that point there, as the table writes them",
                example = "ivory, tusk",
                from = "goods[].description",
                tables = "goods-words")
        @Nullable
        String topicWords,

        @Meaning(
                value = "Groups of goods the HS code belongs to, such as EXCISE or CITES_SENSITIVE; sorted",
                example = "EXCISE",
                from = "goods[].hsCode",
                tables = "code-groups")
        @Nullable
        List<String> groups,

        @Meaning(
                value = "Controlled substance the CAS number belongs to",
                example = "acetic anhydride",
                from = "goods[].casNumber",
                tables = {"substances", "substance-names"})
        @Nullable
        String casSubstance,

        @Meaning(
                value =
                        "List that controls it, such as INCB_TABLE_I; NONE when no list does, or when no number is stated and the code lies outside chapters 13 and 27 to 40",
                example = "INCB_TABLE_I",
                from = "goods[].casNumber",
                tables = {"substances", "substance-names"})
        @Nullable
        String casList,

        @Meaning(
                value = "All lists that control the substances told by the CAS number; sorted",
                example = "EXPLOSIVE_PRECURSOR",
                from = "goods[].casNumber",
                tables = {"substances", "substance-names"})
        @Nullable
        List<String> casControls,

        @Meaning(
                value = "Controlled substance the description names",
                example = "acetic anhydride",
                from = "goods[].description",
                tables = {"substances", "substance-names"})
        @Nullable
        String namedSubstance,

        @Meaning(
                value = "List that controls it",
                example = "INCB_TABLE_I",
                from = "goods[].description",
                tables = {"substances", "substance-names"})
        @Nullable
        String namedList,

        @Meaning(
                value = "All lists that control the substances told by the description; sorted",
                example = "EXPLOSIVE_PRECURSOR",
                from = "goods[].description",
                tables = {"substances", "substance-names"})
        @Nullable
        List<String> namedControls,

        @Meaning(
                value = "Controlled substance the subheading stands for, or several with commas",
                example = "acetic anhydride",
                from = "goods[].hsCode",
                tables = "substances")
        @Nullable
        String hsSubstance,

        @Meaning(
                value = "List that controls it; unknown when it stands for substances of several lists",
                example = "INCB_TABLE_I",
                from = "goods[].hsCode",
                tables = "substances")
        @Nullable
        String hsList,

        @Meaning(
                value = "All lists that control the substances told by the subheading; sorted",
                example = "EXPLOSIVE_PRECURSOR",
                from = "goods[].hsCode",
                tables = "substances")
        @Nullable
        List<String> hsControls,

        @Meaning(
                value = "True when the CAS number has its shape and its check digit is right",
                from = "goods[].casNumber")
        @Nullable
        Boolean casValid,

        @Meaning(value = "Check digit the CAS number should end with", example = "7", from = "goods[].casNumber")
        @Nullable
        String casExpected,

        @Meaning(
                value = "Subheading of the substance with this CAS number; unknown when it has none of its own",
                example = "291524",
                from = "goods[].casNumber",
                tables = {"substances", "substance-names"})
        @Nullable
        String casHs6,

        @Meaning(value = "Marks and numbers on the packages", from = "goods[].marks") @Nullable
        String marks,

        @Meaning(
                value = "What words of the marks point to; sorted",
                example = "NPS",
                from = "goods[].marks",
                tables = "goods-words")
        @Nullable
        List<String> marksTopics,

        @Meaning(value = "Volume", unit = "m3", example = "1.8", from = "goods[].volume") @Nullable
        BigDecimal volumeM3,

        @Meaning(
                value = "Gross mass divided by volume",
                unit = "kg/m3",
                example = "240",
                from = {"goods[].grossMass", "goods[].volume"})
        @Nullable
        BigDecimal densityKgPerM3,

        @Meaning(
                value =
                        "True when a package has about the size and mass of a master case of cigarettes: 40 to 75, 25 to 50 and 25 to 50 cm, 9 to 13 kg",
                from = {"goods[].packageSize", "goods[].grossMass", "goods[].packages"})
        @Nullable
        Boolean cigaretteCaseSize,

        @Meaning(value = "Model or type as declared", from = "goods[].model") @Nullable
        String model,

        @Meaning(value = "What the goods are for, as stated", from = "goods[].endUse") @Nullable
        String endUse,

        @Meaning(value = "True when declared as for personal use", from = "goods[].personalUse") @Nullable
        Boolean personalUse,

        @Meaning(
                value = "Country a cultural object was found or made in, ISO 3166-1 alpha-2",
                example = "IQ",
                from = "goods[].provenance")
        @Nullable
        String provenance,

        @Meaning(value = "Unique identifier for tracking and tracing of tobacco", from = "goods[].uniqueIdentifier")
        @Nullable
        String uniqueIdentifier,

        @Meaning(
                value = "Number of serial numbers stated",
                unit = "numbers",
                example = "2",
                from = "goods[].serialNumbers")
        @Nullable
        Integer serialNumbers,

        @Meaning(
                value = "True when the check digit of every GTIN is right; false when one is not",
                from = "goods[].tradeItemNumbers")
        @Nullable
        Boolean articleNumbersValid,

        @Meaning(
                value = "First GTIN whose check digit or shape is wrong",
                example = "4006381333932",
                from = "goods[].tradeItemNumbers")
        @Nullable
        String wrongArticleNumber,

        @Meaning(
                value = "True when every IMEI passes its check; false when one does not",
                from = "goods[].mobileEquipmentNumbers")
        @Nullable
        Boolean mobileNumbersValid,

        @Meaning(
                value = "First IMEI that fails its check, occurs twice or was seen on another unit",
                example = "490154203237519",
                from = {"goods[].mobileEquipmentNumbers", "history.mobileEquipmentSeen"})
        @Nullable
        String wrongMobileNumber,

        @Meaning(
                value = "True when an IMEI occurs twice here or was seen on another unit",
                from = {"goods[].mobileEquipmentNumbers", "history.mobileEquipmentSeen"})
        @Nullable
        Boolean mobileNumberRepeated,

        @Meaning(value = "True when the last day of use of any batch has passed", from = "goods[].batches") @Nullable
        Boolean batchExpired,

        @Meaning(
                value = "True when a batch number was also seen with another maker, here or elsewhere",
                from = {"goods[].batches", "history.batchesSeen"})
        @Nullable
        Boolean batchOfOtherMaker,

        @Meaning(value = "Number of the first batch that has expired", example = "B2026-118", from = "goods[].batches")
        @Nullable
        String expiredBatch,

        @Meaning(
                value = "Number of the first batch that was seen with another maker",
                example = "B2026-118",
                from = {"goods[].batches", "history.batchesSeen"})
        @Nullable
        String sharedBatch,

        @Meaning(
                value = "UN number as declared, four digits",
                example = "1263",
                from = "goods[].dangerousGoods.unNumber")
        @Nullable
        String unNumber,

        @Meaning(
                value = "Substance or article the UN number stands for",
                example = "paint",
                from = "goods[].dangerousGoods.unNumber",
                tables = "dangerous-goods")
        @Nullable
        String unName,

        @Meaning(value = "Class as declared", example = "3", from = "goods[].dangerousGoods.hazardClass") @Nullable
        String hazardClass,

        @Meaning(
                value =
                        "True when the class is that of the UN number, or when the particulars are complete and lack one of the two",
                from = "goods[].dangerousGoods",
                tables = "dangerous-goods")
        @Nullable
        Boolean hazardClassFits,

        @Meaning(
                value =
                        "True when the description has a word expected for the UN number, or when the particulars are complete and hold no number",
                from = {"goods[].dangerousGoods", "goods[].description"},
                tables = "dangerous-goods")
        @Nullable
        Boolean unFitsDescription,

        @Meaning(
                value =
                        "True when a species is stated for CITES or the papers state that there is none; false when neither is",
                from = {"goods[].specimens", "goods[].notListed"})
        @Nullable
        Boolean speciesStated,

        @Meaning(
                value = "True when the papers state that no species of the CITES Appendices is in the goods",
                from = "goods[].notListed")
        @Nullable
        Boolean notListed,

        @Meaning(
                value =
                        "True when the chapter is among those the consignee is known to trade in; unknown when no business of the consignee is known",
                from = {"goods[].hsCode", "parties[].businessChapters"})
        @Nullable
        Boolean inConsigneeBusiness,

        @Meaning(
                value = "Usual lowest mass of a cubic metre for the heading",
                unit = "kg/m3",
                example = "120",
                from = "goods[].hsCode",
                tables = "goods-densities")
        @Nullable
        BigDecimal densityLow,

        @Meaning(
                value = "Usual highest mass of a cubic metre for the heading",
                unit = "kg/m3",
                example = "420",
                from = "goods[].hsCode",
                tables = "goods-densities")
        @Nullable
        BigDecimal densityHigh,

        @Meaning(
                value =
                        "True when at least six digits of an HS code are given; false when a complete filing or the advance data of a postal item holds none",
                from = {"goods[].hsCode", "preLoading", "postal.advanceData"})
        @Nullable
        Boolean codeGiven,

        @Meaning(
                value =
                        "Controlled substances that fall under the subheading together with many other goods, with commas; NONE when there are none",
                example = "4-piperidone",
                from = "goods[].hsCode",
                tables = "substances")
        @Nullable
        String hsSharedSubstance,

        @Meaning(
                value =
                        "Kilograms of the substance told by CAS number that came to the country of the consignee in the calendar year, this line among them",
                unit = "kg",
                example = "1200",
                from = {"goods[].casNumber", "goods[].netMass", "history.yearQuantities", "parties[].country"},
                tables = {"substances", "substance-names"})
        @Nullable
        BigDecimal substanceYearKg,

        @Meaning(
                value = "Legitimate need of that country for the substance in a year",
                unit = "kg",
                example = "900",
                from = {"goods[].casNumber", "parties[].country"},
                tables = {"substances", "substance-names", "annual-requirements"})
        @Nullable
        BigDecimal substanceNeedKg,

        @Meaning(
                value = "Pieces sold in a month in the country of final delivery under the subheading",
                unit = "pieces",
                example = "250000000",
                from = {"goods[].hsCode", "route.delivery"},
                tables = "monthly-markets")
        @Nullable
        BigDecimal marketMonth,

        @Meaning(
                value = "Quantity in pieces divided by that number",
                unit = "ratio",
                example = "1.6",
                from = {"goods[].quantity", "goods[].unit", "goods[].hsCode", "route.delivery"},
                tables = "monthly-markets")
        @Nullable
        BigDecimal quantityToMarketMonth,

        @Meaning(
                value =
                        "Names of the species stated for the goods item, with commas, as they were found or else as they are stated; NONE when none is stated",
                example = "Python regius",
                from = "goods[].specimens",
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String speciesNames,

        @Meaning(
                value = "True when the country of origin is not that of export",
                from = {"goods[].origin", "route.exportCountry"})
        @Nullable
        Boolean reExport,

        @Meaning(
                value =
                        "Exports of the subheading by the country of export in three years, all countries of destination",
                unit = "US dollars",
                example = "1200000",
                from = {"goods[].hsCode", "route.exportCountry"},
                tables = "export-values")
        @Nullable
        BigDecimal exportValue3Years,

        @Meaning(
                value = "Duty on goods of the declared code without preference; the row of the subheading comes first",
                unit = "%",
                example = "4.5",
                from = "goods[].hsCode",
                tables = "duty-rates")
        @Nullable
        BigDecimal declaredDuty,

        @Meaning(
                value =
                        "Heading or subheading most words of the description point to, when the declared code does not lie in it; NONE when there is no such",
                example = "871160",
                from = {"goods[].description", "goods[].hsCode"},
                tables = "heading-words")
        @Nullable
        String betterHeading,

        @Meaning(
                value = "Duty on goods of betterHeading without preference",
                unit = "%",
                example = "15",
                from = {"goods[].description", "goods[].hsCode"},
                tables = {"heading-words", "duty-rates"})
        @Nullable
        BigDecimal betterHeadingDuty,

        @Meaning(
                value =
                        "Share of the words of the description that point to betterHeading, words that say nothing of the goods left out; 0 when that is NONE",
                unit = "ratio",
                example = "0.8",
                from = {"goods[].description", "goods[].hsCode"},
                tables = "heading-words")
        @Nullable
        BigDecimal headingMatch,

        @Meaning(
                value = "Origin the consignor declared for the subheading before, as the host reports it",
                example = "CN",
                from = {"history.previousOrigins", "goods[].hsCode"})
        @Nullable
        String previousOrigin,

        @Meaning(
                value =
                        "True when the origin is not the one the consignor declared for the subheading before; false, too, when it declared none",
                from = {"history.previousOrigins", "goods[].hsCode", "goods[].origin"})
        @Nullable
        Boolean originMoved,

        @Meaning(
                value = "True when a trade measure is in force on the subheading from the previous origin",
                from = {"history.previousOrigins", "goods[].hsCode"},
                tables = "trade-measures")
        @Nullable
        Boolean previousOriginMeasured,

        @Meaning(
                value = "Trade measure on the subheading from the previous origin",
                example = "anti-dumping duty",
                from = {"history.previousOrigins", "goods[].hsCode"},
                tables = "trade-measures")
        @Nullable
        String measureName,

        @Meaning(
                value = "First day of that measure",
                example = "2025-11-14",
                from = {"history.previousOrigins", "goods[].hsCode"},
                tables = "trade-measures")
        @Nullable
        LocalDate measureSince,

        @Meaning(
                value = "Days from that day to the as-of day",
                unit = "days",
                example = "110",
                from = {"history.previousOrigins", "goods[].hsCode"},
                tables = "trade-measures")
        @Nullable
        Integer daysSinceMeasure,

        @Meaning(
                value =
                        "Change of the market price of such goods in three months; the row of the subheading comes first",
                unit = "%",
                example = "-24",
                from = "goods[].hsCode",
                tables = "price-indices")
        @Nullable
        BigDecimal priceChange3Months,

        @Meaning(
                value =
                        "Precursors of Tables I and II or of the special surveillance list that the item may be, as its subheading holds them beside other goods, and neither a valid CAS number nor a known name tells which substance it is; NONE when there is none or it is told",
                example = "norfentanyl",
                from = {"goods[].hsCode", "goods[].casNumber", "goods[].description"},
                tables = {"substances", "substance-names"})
        @Nullable
        String sharedPrecursor,

        @Meaning(
                value =
                        "Purpose codes of the specimens stated for the goods item, sorted, with commas; NONE when no specimen is stated",
                example = "H",
                from = "goods[].specimens[].purpose")
        @Nullable
        String specimenPurposes,

        @Meaning(
                value =
                        "True when a unique identifier of eleven characters or more with a digit is given; false when what is given is none, or when a complete filing or the advance data of a postal item holds none",
                from = {"goods[].uniqueIdentifier", "preLoading", "postal.advanceData"})
        @Nullable
        Boolean uniqueIdentifierGiven,

        @Meaning(
                value =
                        "How the packing keeps the goods at their temperature, the names of the model's TemperatureControl",
                example = "ACTIVE",
                from = "goods[].temperatureControl")
        @Nullable
        String temperatureControl,

        @Meaning(
                value =
                        "True when the pieces, the litres or the net mass are more than a traveller may bring for himself; false, too, for goods of which the table has no allowance",
                from = {"goods[].quantity", "goods[].unit", "goods[].netMass", "goods[].hsCode"},
                tables = "personal-allowances")
        @Nullable
        Boolean overAllowance,

        @Meaning(
                value =
                        "True when a UN number is stated; false when the particulars of dangerous goods are complete and hold none",
                from = {"goods[].dangerousGoods.unNumber", "goods[].dangerousGoods.complete"})
        @Nullable
        Boolean unNumberGiven,

        @Meaning(
                value =
                        "True when a class is stated; false when the particulars of dangerous goods are complete and hold none",
                from = {"goods[].dangerousGoods.hazardClass", "goods[].dangerousGoods.complete"})
        @Nullable
        Boolean hazardClassGiven,

        @Meaning(
                value =
                        "First application for action in force that covers the brand, or the heading whatever the brand, and whose authorised sources do not hold the consignor; NONE when there is no such",
                example = "EX-AFA-2026-001",
                from = {"goods[].brand", "goods[].hsCode", "parties[].name"},
                tables = {"afa-applications", "afa-sources"})
        @Nullable
        String application,

        @Meaning(
                value = "True when the table has a usual import price for the brand and heading",
                from = {"goods[].brand", "goods[].hsCode"},
                tables = "brand-prices")
        @Nullable
        Boolean brandPriced,

        @Meaning(
                value = "Value divided by the quantity, in the currency of the value",
                unit = "per unit",
                example = "14",
                from = {"goods[].value", "goods[].quantity"})
        @Nullable
        BigDecimal valuePerUnit,

        @Meaning(
                value = "Usual import price of the brand for one unit; unknown when it is in another unit or currency",
                unit = "per unit",
                example = "38",
                from = {"goods[].brand", "goods[].hsCode", "goods[].unit", "goods[].value"},
                tables = "brand-prices")
        @Nullable
        BigDecimal brandPrice,

        @Meaning(
                value = "Value of one unit divided by that price",
                unit = "ratio",
                example = "0.37",
                from = {"goods[].brand", "goods[].hsCode", "goods[].unit", "goods[].value", "goods[].quantity"},
                tables = "brand-prices")
        @Nullable
        BigDecimal valueToBrandPrice,

        @Meaning(
                value =
                        "First place of loading or transhipment, UN/LOCODE, that the right holder does not ship the brand through; NONE when all are used, or when no way of the brand is listed",
                example = "CNNGB",
                from = {"goods[].brand", "route.loading", "route.transhipments"},
                tables = "brand-routes")
        @Nullable
        String placeOffBrandRoute,

        @Meaning(
                value =
                        "Classes of cultural objects that words of the description point to, such as COIN, ICON or TABLET; sorted",
                example = "SCULPTURE",
                from = "goods[].description",
                tables = "object-classes")
        @Nullable
        List<String> objectClasses,

        @Meaning(
                value =
                        "True when the Red List of the origin or of the provenance has one of these classes, or is listed with all classes",
                from = {"goods[].description", "goods[].origin", "goods[].provenance"},
                tables = {"object-classes", "red-list-classes"})
        @Nullable
        Boolean onRedList,

        @Meaning(
                value =
                        "True when an image shows a class that the Red List of the origin or of the provenance has; false, too, when no classes were read off an image",
                from = {"goods[].imageClasses", "goods[].origin", "goods[].provenance"},
                tables = "red-list-classes")
        @Nullable
        Boolean imageOnRedList,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return "Goods line " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
