package io.tidewaiter.internal.rule;

/** A value on one side of a test. */
public sealed interface Value {

    /** Its type. */
    Type type();

    /** A field of the pattern's own fact, or of its parent shipment when {@code ofShipment}. */
    record Field(String name, boolean ofShipment, Type type) implements Value {}

    /** A variable bound to a field of an earlier pattern, or to the result of an {@code accumulate}. */
    record Variable(String name, Type type) implements Value {}

    /** A variable bound to a whole fact of an earlier pattern; only compared for equality with the shipment or with {@code this}. */
    record FactVariable(String name) implements Value {
        @Override
        public Type type() {
            return Type.FACT;
        }
    }

    /** The pattern's own fact ({@code this}) or its parent ({@code shipment}). */
    record Self(boolean shipment) implements Value {
        @Override
        public Type type() {
            return Type.FACT;
        }
    }

    /** A constant: text, {@link java.math.BigDecimal}, {@link Boolean} or {@link java.time.LocalDate}. */
    record Literal(Object value, Type type) implements Value {}

    /** {@code +}, {@code -}, {@code *} or {@code /} in 34 significant digits, half even (IEEE 754 decimal128). */
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
        TEXTS,
        FACT
    }
}
