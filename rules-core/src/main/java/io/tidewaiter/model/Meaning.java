package io.tidewaiter.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of the model or of the facts means. The JSON Schema, the author's vocabulary page and the sentences about missing
 * data are all made from it, so that one text serves everywhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Meaning {

    /** The meaning, a noun phrase without a full stop. */
    String value();

    /** Unit of the value, for example {@code kg}; empty when it has none. */
    String unit() default "";

    /** A valid example as it is written in JSON without quotes; empty when there is none. */
    String example() default "";

    /** Whether the field must be given. */
    boolean required() default false;

    /** Paths in the model a fact is derived from, for example {@code equipment[].verifiedGrossMass}. */
    String[] from() default {};

    /** Reference tables needed to derive the fact. */
    String[] tables() default {};
}
