package io.tidewaiter.cli.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Invented names. Companies are made of syllables, carry the word Example and write from the top-level domain {@code .example}, which
 * RFC 2606 keeps free. People have the family name Example; women and men are named equally often.
 */
final class Names {

    private static final List<String> STARTS = List.of(
            "Bre", "Dra", "Fli", "Gno", "Kel", "Lom", "Mir", "Nov", "Pru", "Que", "Rul", "Sko", "Tov", "Vle", "Xan",
            "Zem");
    private static final List<String> MIDDLES =
            List.of("a", "be", "di", "ga", "lo", "mi", "nu", "ro", "ta", "vi", "zu");
    private static final List<String> ENDS =
            List.of("dor", "fex", "len", "mik", "nar", "pin", "rix", "sta", "tun", "vek");
    private static final List<String> GIVEN =
            List.of("Ana", "Marko", "Elira", "Petar", "Drita", "Stefan", "Ivana", "Luan", "Jelena", "Goran");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("AL", "sh.p.k."),
            Map.entry("XK", "L.L.C."),
            Map.entry("MK", "DOOEL"),
            Map.entry("RS", "d.o.o."),
            Map.entry("HR", "d.o.o."),
            Map.entry("BA", "d.o.o."),
            Map.entry("ME", "d.o.o."),
            Map.entry("GR", "A.E."),
            Map.entry("BG", "EOOD"),
            Map.entry("HU", "Kft."),
            Map.entry("BR", "Ltda."),
            Map.entry("EC", "S.A."),
            Map.entry("CO", "S.A.S."),
            Map.entry("CR", "S.A."),
            Map.entry("PE", "S.A.C."),
            Map.entry("CL", "SpA"),
            Map.entry("CN", "Co., Ltd."),
            Map.entry("TR", "A.S."),
            Map.entry("IN", "Pvt. Ltd."),
            Map.entry("ID", "PT"));

    private Names() {}

    static String word(Chance chance) {
        return chance.one(STARTS)
                + chance.one(MIDDLES)
                + (chance.happens(0.4) ? chance.one(MIDDLES) : "")
                + chance.one(ENDS);
    }

    static String company(String word, String trade, String country) {
        return word + " " + trade + " Example " + FORMS.getOrDefault(country, "Ltd.");
    }

    static String person(Chance chance) {
        return chance.one(GIVEN) + " Example";
    }

    static String email(String word) {
        return "office@" + word.toLowerCase(Locale.ROOT) + ".example";
    }

    static String ship(Chance chance) {
        return "EXAMPLE " + word(chance).toUpperCase(Locale.ROOT);
    }
}
