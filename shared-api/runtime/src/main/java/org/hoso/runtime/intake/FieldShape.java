package org.hoso.runtime.intake;

import org.hoso.cases.About;
import org.jspecify.annotations.Nullable;

/**
 * One part of a command or of a value in it.
 *
 * @param required must stand in the body
 * @param about    whose key seals it, where it is personal text
 */
public record FieldShape(
        String name,
        Source source,
        boolean required,
        Form form,
        @Nullable About about) {}
