package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes names and constants as DRL. The only place where a constant of a rule becomes text for Drools. */
final class DrlText {

    private DrlText() {}

    static String variable(String name) {
        return "$v_" + name.substring(1);
    }

    static String global(int list) {
        return "list_" + list;
    }

    static String literal(Value.Literal literal) {
        Object value = literal.value();
        if (value instanceof BigDecimal number) {
            return number.signum() < 0
                    ? "(0B - " + number.negate().toPlainString() + "B)"
                    : number.toPlainString() + "B";
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        return literal.type() == Value.Type.DATE ? "(LocalDate.parse(\"" + value + "\"))" : quoted(value.toString());
    }

    /** Letters and digits stay, everything else is escaped: no constant can end its quotation marks. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '_';
            quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return quoted.append('"').toString();
    }
}
