package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small invented tables, one of each name the derivation knows. */
final class TestTables {

    static final ReferenceData ALL = ReferenceData.of(
            table("air-prefixes", "prefix", "prefix,airline", "172,CV"),
            table(
                    "airport-zones",
                    "iata",
                    "iata,zone",
                    "BEG,Europe/Belgrade",
                    "SID,Atlantic/Cape_Verde",
                    "RAI,Atlantic/Cape_Verde",
                    "TMS,Africa/Sao_Tome"),
            table(
                    "airports",
                    "iata",
                    "iata,name,country,latitude,longitude",
                    "BEG,Belgrade,RS,44.82,20.31",
                    "SID,Sal,CV,16.74,-22.95",
                    "RAI,Praia,CV,14.92,-23.49",
                    "TMS,São Tomé,ST,0.38,6.71"),
            table(
                    "annual-requirements",
                    "substance country",
                    "substance,country,kilograms",
                    "acetic anhydride,RS,900",
                    "acetic anhydride,EC,100",
                    "acetic anhydride,GB,100",
                    "ephedrine,RS,9",
                    "ephedrine,EC,9",
                    "ephedrine,GB,9"),
            table("carrier-fleets", "carrier", "carrier,owners", "MEDU,EXAMPLE-LINE EXAMPLE-LEASING", "CV,EXAMPLE-AIR"),
            table("cash-shares", "office", "office,share", "SIDXF0001,0.42"),
            table("cash-thresholds", "currency", "currency,amount", "EUR,10000"),
            table(
                    "cites-captive",
                    "taxon country",
                    "taxon,country,most_in_a_year",
                    "Python regius,EC,100",
                    "Loxodonta africana,RS,1"),
            table("cites-facilities", "facility taxon", "facility,taxon", "A1,Loxodonta africana"),
            table(
                    "cites-listings",
                    "taxon countries",
                    "taxon,countries,rank,appendix,listed_by,annotation,valid_from,valid_to",
                    "Loxodonta africana,,SPECIES,I,,,1990-01-18,",
                    "Loxodonta africana,BW NA ZA ZW RS,SPECIES,II,,certain parts,1997-09-18,",
                    "Pythonidae,,FAMILY,II,,,1977-02-04,",
                    "Python molurus molurus,,SUBSPECIES,I,,,1977-02-04,",
                    "Psittaciformes,,ORDER,II,,,1981-06-06,",
                    "Psittacus erithacus,,SPECIES,I,,,2017-01-02,",
                    "Nymphicus hollandicus,,SPECIES,NONE,,,1981-06-06,",
                    "Canis aureus,,SPECIES,III,EC,,1989-02-06,"),
            table(
                    "cites-names",
                    "name",
                    "name,accepted,kind",
                    "Malayopython,Python,SYNONYM",
                    "Broghammerus reticulatus,Python reticulatus,SYNONYM",
                    "grey parrot,Psittacus erithacus,COMMON"),
            table("cites-quotas", "taxon country term", "taxon,country,term,quota", "Python regius,EC,LIV,500"),
            table(
                    "cites-suspensions",
                    "taxon country",
                    "taxon,country,since,valid_from",
                    "Python regius,EC,2018-03-26,2018-03-26"),
            table(
                    "cites-taxa",
                    "name",
                    "name,rank,parent",
                    "Python,GENUS,Pythonidae",
                    "Psittacus,GENUS,Psittacidae",
                    "Psittacidae,FAMILY,Psittaciformes",
                    "Nymphicus,GENUS,Psittacidae"),
            table("cites-terms", "term", "term,units", "LIV,NMB KGM", "IVO,KGM NMB"),
            table("code-groups", "group code", "group,code", "FRUIT,08", "COCAINE_COVER,0803", "GRAPES,080620"),
            table(
                    "container-prefixes",
                    "prefix",
                    "prefix,owner",
                    "CSQU,EXAMPLE-LEASING",
                    "ZZZU,NONE",
                    "TEXU,EXAMPLE-LINE"),
            table("container-types", "iso_type", "iso_type,max_gross_kg", "22G1,30480", "45R1,34000"),
            table("country-currencies", "country", "country,currency", "RS,RSD", "EC,USD", "AL,ALL", "CN,CNY"),
            table("dangerous-goods", "un_number", "un_number,name,adr_class,words", "1263,paint,3,paint lacquer"),
            table(
                    "disruptions",
                    "place",
                    "place,event,valid_from,valid_to",
                    "PAMIT,Low water in the canal,2026-01-01,2026-06-30",
                    "ESALG,Strike of the pilots,2025-01-01,2025-06-30",
                    "EC-AL,Storm,,"),
            table("duty-rates", "code", "code,percent", "0803,16", "080390,15", "0806,22", "080620,2.4", "3208,6.5"),
            table("document-formats", "issuer kind", "issuer,kind,formats", "UTO,PASSPORT,A999999A9"),
            table("entry-rules", "country", "country,return_ticket,days_valid", "CV,YES,90", "ST,NO,0"),
            table("excluded-holders", "holder", "holder", "EXAMPLE FRUIT SA"),
            table("export-values", "country hs6", "country,hs6,dollars", "EC,080390,3000000000", "RS,080390,0"),
            table("freight-shares", "hs4", "hs4,p95_share", "0803,0.35"),
            table("goods-densities", "hs4", "hs4,low_kg_m3,high_kg_m3", "0803,200,700"),
            table(
                    "goods-words",
                    "phrase topic",
                    "phrase,topic,strength",
                    "elephant ivory,IVORY,strong",
                    "tusk,IVORY,weak",
                    "bananas,FRUIT,weak",
                    "slonovača,IVORY,strong"),
            table(
                    "heading-words",
                    "phrase code",
                    "phrase,code,valid_from,valid_to",
                    "banana,0803,,",
                    "fresh bananas,0803,,",
                    "spare parts,8708,,",
                    "part,8708,,2025-12-31",
                    "paint,3208,,",
                    "paint,3209,,",
                    "general,NONE,,"),
            table("hs-codes", "code", "code", "08", "0803", "080390", "0806", "080620"),
            table(
                    "hs-groups",
                    "group code",
                    "group,code,member",
                    "PERISHABLE,0803,yes",
                    "PERISHABLE,0806,yes",
                    "PERISHABLE,080620,no"),
            table(
                    "icao-states",
                    "code",
                    "code,name,country",
                    "UTO,Utopia of specimens,CV",
                    "STP,São Tomé and Príncipe,ST"),
            table(
                    "listed-agencies",
                    "agency threat",
                    "agency,threat,reference,cases,hit_rate,valid_from,valid_to",
                    "99912345,NARCOTICS,EX-A-1,5,0.08,2026-02-01,2026-04-30",
                    "A1,CASH,EX-A-2,2,0.03,2026-02-01,2026-04-30"),
            table(
                    "listed-lanes",
                    "reference",
                    "reference,kind,threat,origin,via,destination,valid_from,valid_to",
                    "EX-L-1,LANE,NARCOTICS,*,RAI,SID,2026-02-01,2026-04-30",
                    "EX-G-1,GATEWAY,TERRORISM,*,*,TMS,2026-02-01,2026-04-30"),
            table("monthly-markets", "country hs6", "country,hs6,pieces", "XK,080390,1000"),
            table(
                    "mutual-recognition",
                    "operator_country import_country",
                    "operator_country,import_country,agreement",
                    "EC,XK,Agreement of the test",
                    "GB,AL,Other agreement"),
            table("package-masses", "hs4 package_type", "hs4,package_type,low_kg,high_kg", "0803,CT,12,22"),
            table(
                    "places",
                    "locode",
                    "locode,latitude,longitude",
                    "ECGYE,-2.17,-79.9",
                    "PAMIT,9.37,-79.88",
                    "ESALG,36.14,-5.46",
                    "ALDRZ,41.31,19.45"),
            table("price-indices", "code", "code,change_percent", "0803,-24.5", "080620,3"),
            table("single-use-mail", "domain", "domain", "mailinator.com"),
            table("stop-names", "phrase", "phrase,languages", "to order,en", "unknown,en"),
            table(
                    "stop-words",
                    "phrase",
                    "phrase,languages",
                    "part,en",
                    "spare parts,en",
                    "general cargo,en",
                    "accessories,en",
                    "pjesë,sq"),
            table(
                    "substance-names",
                    "name",
                    "name,substance,cas",
                    "BMK,phenylacetone,",
                    "ephedrine hydrochloride,ephedrine,50-98-6"),
            table(
                    "substances",
                    "name",
                    "name,cas,hs6,hs6_shared,list,also",
                    "acetic anhydride,108-24-7,291524,,INCB_TABLE_I,",
                    "phenylacetone,103-79-7,291431,,INCB_TABLE_I,",
                    "ephedrine,299-42-3,293941,,INCB_TABLE_I,EXPLOSIVE_PRECURSOR",
                    "plantain dust,120-57-0,080390,,CUTTING_AGENT,",
                    "grape spirit,,,080620,NPS,",
                    "must acid,,,080620,LIMITED_SURVEILLANCE,",
                    "\"vine acid, ethyl ester\",,,080620,INCB_TABLE_I,",
                    "\"vine acid, methyl ester\",,,080620,INCB_TABLE_I,"),
            table(
                    "trade-measures",
                    "hs6 country",
                    "hs6,country,measure,valid_from,valid_to",
                    "080390,EC,anti-dumping duty,2025-11-14,",
                    "291524,GB,countervailing duty,2020-01-01,2025-12-31",
                    "080620,RS,anti-dumping duty,2026-01-01,"),
            table(
                    "usual-routes",
                    "loading via discharge",
                    "loading,via,discharge",
                    "ECGYE,PAMIT,ALDRZ",
                    "ECGYE,,ALDRZ"),
            table(
                    "value-bands",
                    "hs6 origin currency",
                    "hs6,origin,currency,p05_per_kg,p95_per_kg,declarations",
                    "080390,EC,EUR,0.5,1.5,412",
                    "080390,*,EUR,0.4,1.6,900"),
            table("value-quartiles", "hs2 currency", "hs2,currency,p75", "08,EUR,20000"),
            table(
                    "value-thresholds",
                    "currency name",
                    "currency,name,amount,valid_from,valid_to",
                    "EUR,low value,150,,",
                    "EUR,low value consignment,500,,",
                    "EUR,statistical threshold,1000,,",
                    "EUR,old threshold,900,,2025-12-31"),
            table("vehicle-makers", "prefix", "prefix,make", "1M8,Example Motors", "WVW,Volkswagen"));

    private TestTables() {}

    static ReferenceTable table(String name, String key, String... lines) {
        TableSource source =
                new TableSource("Invented for a test", "CC0-1.0", "1", LocalDate.of(2026, 1, 1), Optional.empty());
        return ReferenceTable.of(name, source, List.of(key.split(" ")), String.join("\n", lines) + "\n");
    }
}
