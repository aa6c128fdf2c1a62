package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A case's own id: a UUIDv7, handed in, never drawn inside a decision. People read the {@link CaseNumber} instead. */
public record CaseId(UUID value) {
    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
