package io.tidewaiter.cli.report;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.Subject;
import io.tidewaiter.model.UnLocode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a consignment travels, in a few words: {@code sea import, ECGYE > PAMIT > ALDRZ}. */
public final class Journey {

    private Journey() {}

    /** Empty when nothing is known. */
    public static String of(Subject subject) {
        return subject instanceof Consignment consignment ? of(consignment) : "";
    }

    private static String of(Consignment consignment) {
        String how = Stream.of(consignment.mode(), consignment.direction())
                .filter(Objects::nonNull)
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String places = places(consignment.route());
        return Stream.of(how, places).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String places(@Nullable Route route) {
        if (route == null) {
            return "";
        }
        List<@Nullable UnLocode> places = new ArrayList<>();
        places.add(route.receipt());
        places.add(route.loading());
        places.addAll(Objects.requireNonNullElse(route.transhipments(), List.of()));
        places.add(route.discharge());
        places.add(route.delivery());
        return places.stream()
                .filter(Objects::nonNull)
                .map(UnLocode::toString)
                .distinct()
                .collect(Collectors.joining(" > "));
    }
}
