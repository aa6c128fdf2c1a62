package org.hoso.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An id that the edge draws (UUIDv7) and tells in the answer; with {@code unlessGiven} a request may name an existing one. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Minted {
    boolean unlessGiven() default false;
}
