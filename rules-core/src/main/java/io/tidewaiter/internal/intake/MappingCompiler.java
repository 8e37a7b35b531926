package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.CsvMapping.Column;
import io.tidewaiter.intake.InvalidMappingException;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Consignment;
import java.lang.reflect.ParameterizedType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a mapping against the model and makes it ready to run. */
final class MappingCompiler {

    private final CsvMapping mapping;
    private final Binding problems = new Binding();
    private final SlotTree tree = new SlotTree(problems);
    private final MappingFormats formats;

    private MappingCompiler(CsvMapping mapping) {
        this.mapping = mapping;
        this.formats = new MappingFormats(mapping, problems);
    }

    /** @throws InvalidMappingException with every problem */
    static MappingPlan compile(CsvMapping mapping, String name) {
        MappingCompiler compiler = new MappingCompiler(mapping);
        MappingPlan plan = compiler.plan();
        if (compiler.problems.problemCount() > 0) {
            throw new InvalidMappingException(name, compiler.problems.problems());
        }
        return plan;
    }

    private MappingPlan plan() {
        char delimiter = formats.delimiter();
        constants();
        List<String> columns = List.copyOf(mapping.columns().keySet());
        int mark = problems.enter("columns");
        for (int i = 0; i < columns.size(); i++) {
            column(i, columns.get(i));
        }
        problems.leave(mark);
        requireReference();
        return new MappingPlan(delimiter, columns, ignored(), tree.root());
    }

    private Set<String> ignored() {
        Set<String> ignored = mapping.ignore() == null ? Set.of() : new HashSet<>(mapping.ignore());
        for (String name : ignored) {
            if (mapping.columns().containsKey(name)) {
                int mark = problems.enter("ignore");
                problems.problem(name, "Column '" + name + "' is mapped and ignored.", "Do one of the two.");
                problems.leave(mark);
            }
        }
        return ignored;
    }

    private void requireReference() {
        if (!tree.root().fields().containsKey("reference")) {
            problems.problem(
                    "", "No column fills 'reference'.", "Map the column that tells one row from another to it.");
        }
    }

    private void constants() {
        Map<String, String> constants = mapping.constants() == null ? Map.of() : mapping.constants();
        int outer = problems.enter("constants");
        constants.forEach((path, value) -> {
            int mark = problems.enter(Shown.plain(path));
            ModelPath.resolve(path, Consignment.class, problems)
                    .flatMap(this::leaf)
                    .ifPresent(field -> constant(field, value));
            problems.leave(mark);
        });
        problems.leave(outer);
    }

    private void constant(ModelPath field, String value) {
        check(field, value).ifPresent(node -> tree.put(field, new ConstantSlot(node)));
    }

    private void column(int number, String name) {
        Column rules = mapping.columns().get(name);
        if (rules == null) {
            return;
        }
        int outer = problems.enter(Shown.plain(name));
        CellFormat format = formats.of(rules);
        for (String to : rules.to()) {
            ModelPath.resolve(to, Consignment.class, problems)
                    .flatMap(path -> splitOrLeaf(path, rules))
                    .ifPresent(path -> field(path, new Source(number, name, rules, format)));
        }
        if (rules.to().isEmpty()) {
            problems.problem(
                    "", "The column fills no field.", "Name one after 'to', or put the column under 'ignore'.");
        }
        problems.leave(outer);
    }

    private void field(ModelPath path, Source source) {
        Map<String, String> values =
                source.rules().values() == null ? Map.of() : source.rules().values();
        int outer = problems.enter("values");
        values.forEach((cell, value) -> {
            int mark = problems.enter(Shown.plain(cell));
            check(path, value);
            problems.leave(mark);
        });
        problems.leave(outer);
        CellReader cells =
                new CellReader(source.rules(), path.type(), formats.unknown(source.rules()), source.format());
        tree.put(path, new ColumnSlot(source.number(), source.name(), path, cells));
    }

    /** A value of the mapping, written in ISO and with a decimal point, as JSON; empty after a problem was told. */
    private Optional<JsonNode> check(ModelPath path, String value) {
        int before = problems.problemCount();
        Optional<JsonNode> node = MappingFormats.plain(path, value);
        if (node.isEmpty()) {
            problems.problem(
                    Shown.plain(value),
                    "'" + Shown.plain(value) + "' does not fit the field.",
                    "Write numbers with a decimal point, days as 2026-03-04, and truth as true or false.");
            return node;
        }
        ValueBinders.of(path.type()).bind(node.get(), problems);
        return problems.problemCount() > before ? Optional.empty() : node;
    }

    private Optional<ModelPath> splitOrLeaf(ModelPath path, Column rules) {
        boolean scalars =
                path.type() instanceof ParameterizedType list && !ModelPath.isRecord(list.getActualTypeArguments()[0]);
        return scalars && rules.split() != null && !rules.split().isEmpty() ? Optional.of(path) : leaf(path);
    }

    private Optional<ModelPath> leaf(ModelPath path) {
        if (path.type() instanceof Class<?> plain && !ModelPath.isRecord(plain)) {
            return Optional.of(path);
        }
        if (path.type() instanceof Class<?> plain) {
            List<String> names = RecordShape.of(plain).components().stream()
                    .map(RecordShape.Component::name)
                    .toList();
            problems.problem(
                    path.text(),
                    "'" + path.text() + "' has fields of its own.",
                    "Name one: " + String.join(", ", names) + ".");
        } else {
            problems.problem(
                    path.text(),
                    "'" + path.text() + "' is a list.",
                    "Name an item, such as " + path.text() + "[0], or say with split what stands between items.");
        }
        return Optional.empty();
    }

    /** A column on its way into the tree. */
    private record Source(int number, String name, Column rules, CellFormat format) {}
}
