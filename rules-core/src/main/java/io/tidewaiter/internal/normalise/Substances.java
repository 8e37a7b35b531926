package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Controlled substances by CAS number, by name and by HS subheading. */
final class Substances {

    private static final int LONGEST_NAME = 8;

    private final Map<String, TableRow> byName = new HashMap<>();
    private final Map<String, List<TableRow>> byCas = new HashMap<>();
    private final Map<String, List<TableRow>> byHs = new HashMap<>();
    private final Map<String, List<TableRow>> bySharedHs = new HashMap<>();
    private final KeyTree<TableRow> names = new KeyTree<>();
    private final int bit;

    Substances(List<TableRow> substances, List<TableRow> synonyms, FirstWords first) {
        this.bit = first.table();
        for (TableRow row : substances) {
            row.text("name").ifPresent(name -> {
                byName.put(name, row);
                add(name, row, first);
            });
            row.optionalText("cas").ifPresent(cas -> put(byCas, CheckDigits.compact(cas), row));
            row.optionalText("hs6").ifPresent(hs6 -> put(byHs, hs6, row));
            row.optionalText("hs6_shared").ifPresent(hs6 -> put(bySharedHs, hs6, row));
        }
        for (TableRow row : synonyms) {
            TableRow substance = byName.get(row.text("substance").orElse(""));
            if (substance != null) {
                row.text("name").ifPresent(name -> add(name, substance, first));
                row.optionalText("cas").ifPresent(cas -> put(byCas, CheckDigits.compact(cas), substance));
            }
        }
    }

    /** Names are compared with their plural, texts ask for what they begin with without it. */
    private void add(String name, TableRow row, FirstWords first) {
        List<String> words = Words.parts(Words.fold(name));
        names.add(words, row);
        first.add(bit, Words.singulars(words));
    }

    private static void put(Map<String, List<TableRow>> map, String key, TableRow row) {
        map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(row);
    }

    /** Substances with a CAS number; none when it is not controlled. */
    List<TableRow> ofCas(String compact, LocalDate day) {
        return InForce.of(byCas.getOrDefault(compact, List.of()), day);
    }

    /** Substances a subheading stands for. */
    List<TableRow> ofHs(String hs6, LocalDate day) {
        return InForce.of(byHs.getOrDefault(hs6, List.of()), day);
    }

    /** Substances that fall under a subheading together with many other goods. */
    List<TableRow> ofSharedHs(String hs6, LocalDate day) {
        return InForce.of(bySharedHs.getOrDefault(hs6, List.of()), day);
    }

    /** Substances a text names, the longest name at each word; in the order of the text. */
    List<TableRow> named(Described text, LocalDate day) {
        List<String> words = text.parts();
        List<TableRow> found = new ArrayList<>(0);
        for (int start = 0; start < words.size(); start++) {
            if (!text.beginsAtPart(start, bit)) {
                continue;
            }
            int place = KeyTree.START;
            List<TableRow> longest = List.of();
            int next = start;
            for (int end = start; end < Math.min(words.size(), start + LONGEST_NAME); end++) {
                place = names.step(place, words.get(end));
                if (place == KeyTree.NOWHERE) {
                    break;
                }
                if (names.first(place) != null) {
                    longest = names.values(place);
                    next = end;
                }
            }
            InForce.add(longest, day, found);
            start = next;
        }
        return found;
    }
}
