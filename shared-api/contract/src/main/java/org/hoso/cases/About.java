package org.hoso.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whose key seals a text: names the component of the same record that holds the id of the report, subject or appeal the
 * text is by or about. Without a nearer person, {@code caseId}: the key of the case's own free text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface About {
    String value() default "caseId";

    /** True for an identity number: the same number leads to the same person in every case. */
    boolean identifies() default false;
}
