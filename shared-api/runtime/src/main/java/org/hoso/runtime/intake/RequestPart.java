package org.hoso.runtime.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command that is right in shape but not yet sealed: its values, with the personal texts still marked as such. */
sealed interface RequestPart {
    record Plain(@Nullable Object value) implements RequestPart {}

    /** @param field the stored name of the field it will be sealed as */
    record SecretText(FieldShape field, String text) implements RequestPart {
        /** Personal: not shown. */
        @Override
        public String toString() {
            return "SecretText[" + field.name() + "]";
        }
    }

    /** @param original as it was sent: sealed, like the text it is */
    record Address(Addresses.Canonical read, SecretText original) implements RequestPart {}

    record Many(List<RequestPart> parts) implements RequestPart {}

    /** A record to be made; parts stand in the order of its components. */
    record Made(RecordShape shape, List<RequestPart> parts) implements RequestPart {
        RequestPart part(String name) {
            for (int i = 0; i < parts.size(); i++)
                if (shape.fields().get(i).name().equals(name)) return parts.get(i);
            throw new IllegalStateException(shape.type().getSimpleName() + " has no " + name);
        }

        boolean has(String name) {
            return shape.fields().stream().anyMatch(field -> field.name().equals(name));
        }
    }
}
