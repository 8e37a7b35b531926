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
            table("container-types", "iso_type", "iso_type,max_gross_kg", "22G1,30480", "45R1,34000"),
            table("country-currencies", "country", "country,currency", "RS,RSD", "EC,USD", "AL,ALL", "CN,CNY"),
            table("freight-shares", "hs4", "hs4,p95_share", "0803,0.35"),
            table("hs-codes", "code", "code", "08", "0803", "080390", "0806", "080620"),
            table(
                    "hs-groups",
                    "group code",
                    "group,code,member",
                    "PERISHABLE,0803,yes",
                    "PERISHABLE,0806,yes",
                    "PERISHABLE,080620,no"),
            table("package-masses", "hs4 package_type", "hs4,package_type,low_kg,high_kg", "0803,CT,12,22"),
            table(
                    "places",
                    "locode",
                    "locode,latitude,longitude",
                    "ECGYE,-2.17,-79.9",
                    "PAMIT,9.37,-79.88",
                    "ESALG,36.14,-5.46",
                    "ALDRZ,41.31,19.45"),
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
                    "EUR,statistical threshold,1000,,",
                    "EUR,old threshold,900,,2025-12-31"));

    private TestTables() {}

    static ReferenceTable table(String name, String key, String... lines) {
        TableSource source =
                new TableSource("Invented for a test", "CC0-1.0", "1", LocalDate.of(2026, 1, 1), Optional.empty());
        return ReferenceTable.of(name, source, List.of(key.split(" ")), String.join("\n", lines) + "\n");
    }
}
