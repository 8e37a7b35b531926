package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one subject as patterns meet them. Stand-ins are made once; not thread-safe. */
public final class Supplied {

    private final FactSheet sheet;
    private final LocalDate day;
    private final Map<Class<? extends Fact>, Fact> standIns = new HashMap<>(8);

    /** The facts of a subject. */
    public Supplied(FactSheet sheet) {
        this.sheet = sheet;
        this.day = LocalDate.ofInstant(sheet.asOf(), ZoneOffset.UTC);
    }

    /** All facts. */
    public FactSheet sheet() {
        return sheet;
    }

    /** The day of the assessment, UTC. */
    LocalDate day() {
        return day;
    }

    /** The facts of a kind, or the placeholder when the kind was not supplied. */
    List<Fact> facts(Class<? extends Fact> kind) {
        List<Fact> supplied = sheet.facts().get(kind);
        return supplied == null ? List.of(standIn(kind)) : supplied;
    }

    /** The fact that stands for those of a kind. */
    public Fact standIn(Class<? extends Fact> kind) {
        Fact known = standIns.get(kind);
        if (known == null) {
            known = Placeholders.placeholder(kind, sheet.root());
            standIns.put(kind, known);
        }
        return known;
    }
}
