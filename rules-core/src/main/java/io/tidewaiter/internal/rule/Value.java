package io.tidewaiter.internal.rule;

/** A value on one side of a test. */
public sealed interface Value {

    /** Its type. */
    Type type();

    /** A field of the pattern's own fact, or of the root it belongs to. */
    record Field(String name, Owner owner, Type type) implements Value {

        /** The names of record components are interned too, and finding one of two equal texts is quick when they are one. */
        public Field {
            name = name.intern();
        }

        /** A field of the pattern's own fact. */
        public static Field own(String name, Type type) {
            return new Field(name, Owner.PATTERN, type);
        }

        /** As the author writes it, for example {@code shipment.mode}. */
        public String written() {
            return owner.written(name);
        }
    }

    /** A variable bound to a field of this or an earlier pattern, or to the result of an {@code accumulate}. */
    record Variable(String name, Type type) implements Value {}

    /** A field of the fact an earlier pattern bound to a variable, {@code $c.netMassKg}. */
    record FactField(String variable, String name, Type type) implements Value {}

    /** A constant: text, {@link java.math.BigDecimal}, {@link Boolean} or {@link java.time.LocalDate}. */
    record Literal(Object value, Type type) implements Value {}

    /**
     * {@code +}, {@code -}, {@code *} or {@code /} in 34 significant digits, half even (IEEE 754 decimal128). Division by zero is
     * unknown.
     */
    record Arithmetic(Value left, char operator, Value right) implements Value {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** Types of the rule language. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        TEXTS
    }
}
