package org.hoso.runtime.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** A record of the contract: its parts in order, and how to make one. */
public record RecordShape(Class<?> type, List<FieldShape> fields, Constructor<?> constructor) {
    /** The parts a body may name. */
    public List<FieldShape> bodyFields() {
        return fields.stream().filter(field -> field.source().inBody()).toList();
    }

    /** @throws IllegalArgumentException when the record's own rules are broken */
    Object make(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException broken) throw broken;
            throw new IllegalStateException("the constructor of " + type.getSimpleName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }
}
