package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the tables shipped beside this class. */
final class Tables {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Tables() {}

    static List<Goods> goods() {
        return read("goods.csv", Goods.class);
    }

    static List<Lane> lanes() {
        return read("lanes.csv", Lane.class);
    }

    static List<Port> ports() {
        return read("ports.csv", Port.class);
    }

    static List<Lesson> lessons() {
        return read("lessons.csv", Lesson.class);
    }

    /** Goods of a site. */
    static List<Ware> wares(String site) {
        return read(site + "-goods.csv", Ware.class);
    }

    /** Cases of a site. */
    static List<SiteCase> cases(String site) {
        String name = site + "-cases.yaml";
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            return List.of(YAML.readValue(in, SiteCase[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " of the generator cannot be read.", e);
        }
    }

    private static <T> List<T> read(String name, Class<T> row) {
        return Csv.read(Tables.class, name, row);
    }
}
