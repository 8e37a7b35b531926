package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.pack.TableRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which controlled substance a goods item may be, told by its CAS number, its description and its HS code, each by itself. */
final class SubstanceFacts {

    private final Substances substances;
    private final Tables tables;
    private final Source source;

    SubstanceFacts(Source source) {
        this.substances = source.knowledge().substances();
        this.tables = source.tables();
        this.source = source;
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        Described description = ware.description();
        checked(builder, item.casNumber());
        boolean names = tables.loaded(KnownTable.SUBSTANCE_NAMES);
        if (!tables.loaded(KnownTable.SUBSTANCES)) {
            return;
        }
        if (item.casNumber() != null && names) {
            List<TableRow> found = substances.ofCas(CheckDigits.compact(item.casNumber()), tables.day());
            ofCas(builder, found);
            new SubstanceYear(source).fill(builder, found, item);
        } else if (item.casNumber() == null
                && names
                && outsideChemistry(ware.code().chapter())) {
            ofCas(builder, List.of());
        }
        List<TableRow> named = List.of();
        if (description != null && names) {
            named = substances.named(description, tables.day());
            builder.namedSubstance(names(named)).namedList(list(named)).namedControls(lists(named));
        }
        String hs6 = ware.code().subheading();
        if (hs6 != null) {
            List<TableRow> meant = substances.ofHs(hs6, tables.day());
            List<TableRow> shared = substances.ofSharedHs(hs6, tables.day());
            builder.hsSharedSubstance(names(shared));
            if (names) {
                boolean told = !named.isEmpty() || numbered(item.casNumber());
                builder.sharedPrecursor(told ? NONE : precursors(shared));
            }
            builder.hsSubstance(names(meant)).hsList(list(meant)).hsControls(lists(meant));
        }
    }

    /** Substances are met in plant extracts (13), and in chapters 27 to 40: fuels, chemicals, medicines, plastics, rubber. */
    private static boolean outsideChemistry(@Nullable String chapter) {
        if (chapter == null) {
            return false;
        }
        boolean chemistry = chapter.equals("13") || (chapter.compareTo("27") >= 0 && chapter.compareTo("40") <= 0);
        return !chemistry;
    }

    /** Any number that can be one tells which substance it is, also when no list knows it. */
    private static boolean numbered(@Nullable String number) {
        return number != null && CheckDigits.CAS.check(number).valid();
    }

    /** The precursors among them, the strictest list first; the esters of one acid are named once. */
    private static String precursors(List<TableRow> rows) {
        if (rows.isEmpty()) {
            return NONE;
        }
        String found = rows.stream()
                .filter(row -> PRECURSORS.contains(row.text("list").orElse("")))
                .sorted(Comparator.comparing(row -> row.text("list").orElse(""), BY_STRICTNESS))
                .map(row -> ESTER.matcher(row.text("name").orElse("")).replaceFirst(""))
                .distinct()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? NONE : found;
    }

    private static void checked(GoodsLineBuilder builder, @Nullable String number) {
        if (number == null) {
            return;
        }
        CheckResult result = CheckDigits.CAS.check(number);
        builder.casValid(result.valid());
        if (result instanceof CheckResult.WrongDigit wrong) {
            builder.casExpected(wrong.expected());
        }
    }

    private static void ofCas(GoodsLineBuilder builder, List<TableRow> found) {
        builder.casSubstance(names(found)).casList(list(found)).casControls(lists(found));
        if (found.size() == 1) {
            TableRow only = found.get(0);
            builder.casHs6(only.optionalText("hs6")
                    .or(() -> only.optionalText("hs6_shared"))
                    .orElse(null));
        }
    }

    /** The names with commas; "none" when no controlled substance is meant, so that a rule can tell that from not knowing. */
    private static String names(List<TableRow> rows) {
        return joined(rows, "name");
    }

    /** The list, the strictest first when there are several. */
    private static String list(List<TableRow> rows) {
        return rows.isEmpty()
                ? NONE
                : rows.stream()
                        .map(row -> row.text("list").orElse(""))
                        .min(BY_STRICTNESS)
                        .orElse(NONE);
    }

    private static List<String> lists(List<TableRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return rows.stream()
                .flatMap(row -> Stream.of("list", "also").flatMap(column -> row.optionalText(column).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(List<TableRow> rows, String column) {
        return rows.isEmpty()
                ? NONE
                : rows.stream()
                        .map(row -> row.optionalText(column).orElse(""))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static final String NONE = "NONE";
    private static final Set<String> PRECURSORS = Set.of("INCB_TABLE_I", "INCB_TABLE_II", "LIMITED_SURVEILLANCE");
    private static final Pattern ESTER = Pattern.compile(", [a-z-]+ ester$");
    private static final List<String> STRICTEST_FIRST = List.of(
            "FENTANYL_PRECURSOR", "INCB_TABLE_I", "NARCOTIC", "PSYCHOTROPIC", "INCB_TABLE_II", "EXPLOSIVE_PRECURSOR");
    private static final Comparator<String> BY_STRICTNESS = Comparator.comparingInt((String list) ->
                    STRICTEST_FIRST.contains(list) ? STRICTEST_FIRST.indexOf(list) : STRICTEST_FIRST.size())
            .thenComparing(Comparator.naturalOrder());
}
