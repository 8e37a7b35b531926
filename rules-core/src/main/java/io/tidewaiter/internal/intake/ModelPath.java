package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.intake.RecordShape.Component;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a record by its path, such as {@code goods[0].value.amount}.
 *
 * @param text the path as written
 * @param steps names and positions in turn: {@code goods}, {@code 0}, {@code value}, {@code amount}
 * @param type type of the field
 */
record ModelPath(String text, List<Object> steps, Type type) {

    /** A row that needs more items than this should be several records. */
    private static final int LAST_INDEX = 99;

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]{0,63})(?:\\[([0-9]{1,3})])?");

    /**
     * Finds the field; empty after a problem was told.
     *
     * @param root record the path starts in
     */
    static Optional<ModelPath> resolve(String text, Class<?> root, Binding binding) {
        List<Object> steps = new ArrayList<>();
        Type type = root;
        for (String part : text.split("\\.", -1)) {
            Optional<Type> next = step(part, type, steps, binding);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            type = next.get();
        }
        return Optional.of(new ModelPath(text, List.copyOf(steps), type));
    }

    private static Optional<Type> step(String part, Type in, List<Object> steps, Binding binding) {
        Matcher matcher = STEP.matcher(part);
        if (!matcher.matches()) {
            return wrong(part, "is not a field.", "Write a path such as goods[0].hsCode.", binding);
        }
        if (!isRecord(in)) {
            return wrong(part, "is inside a field that has no fields.", "End the path before it.", binding);
        }
        Optional<Component> component = component((Class<?>) in, matcher.group(1), binding);
        if (component.isEmpty()) {
            return Optional.empty();
        }
        steps.add(matcher.group(1));
        return matcher.group(2) == null
                ? component.map(Component::type)
                : item(part, component.get().type(), matcher.group(2), steps, binding);
    }

    private static Optional<Component> component(Class<?> in, String name, Binding binding) {
        List<Component> components = RecordShape.of(in).components();
        Optional<Component> found =
                components.stream().filter(each -> each.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = components.stream().map(Component::name).toList();
            String advice = Nearest.to(name, names)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Known there: " + String.join(", ", names) + ".");
            binding.problem(name, "There is no field '" + name + "'.", advice);
        }
        return found;
    }

    private static Optional<Type> item(String part, Type type, String index, List<Object> steps, Binding binding) {
        if (!(type instanceof ParameterizedType list)) {
            return wrong(part, "is not a list.", "Leave the square brackets out.", binding);
        }
        int position = Integer.parseInt(index);
        if (position > LAST_INDEX) {
            return wrong(part, "is too far down the list.", "Positions go from 0 to " + LAST_INDEX + ".", binding);
        }
        steps.add(position);
        return Optional.of(list.getActualTypeArguments()[0]);
    }

    private static <T> Optional<T> wrong(String part, String found, String advice, Binding binding) {
        String shown = Shown.plain(part);
        binding.problem(shown, "'" + shown + "' " + found, advice);
        return Optional.empty();
    }

    /** Whether the type has fields of its own. */
    static boolean isRecord(Type type) {
        return type instanceof Class<?> plain && plain.isRecord() && !ValueBinders.isValueType(plain);
    }
}
