package org.hoso.withers;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record {@code X} that implements {@code XBuilder.With} a method {@code withName(name)} for each component: a copy in which that one
 * is another, made by one call of the constructor. It is written when the code is compiled; nothing of the generator is there at run time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        addStaticBuilder = false,
                        enableGetters = false,
                        inheritComponentAnnotations = false,
                        emptyDefaultForOptional = false,
                        addClassRetainedGenerated = true))
public @interface Withers {}
