package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A random id that stands for a person in events; who it is lives outside the events and can be forgotten. */
public record PersonId(UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
