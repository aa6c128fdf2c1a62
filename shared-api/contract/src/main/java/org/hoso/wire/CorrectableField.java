package org.hoso.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hoso.cases.DocumentRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of an event that may be corrected.
 *
 * @param pointer from the event, {@code /document/number}
 * @param type    of its value in Java; a class and not its primitive
 */
public record CorrectableField(String pointer, Class<?> type) {
    /** How a value is written in JSON. */
    public enum Kind {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("word")
        WORD,
        @JsonProperty("whole_number")
        WHOLE,
        @JsonProperty("number")
        FRACTION,
        @JsonProperty("flag")
        FLAG,
        @JsonProperty("day")
        DAY,
        @JsonProperty("instant")
        INSTANT,
        /** An object of number and date. */
        @JsonProperty("document")
        DOCUMENT
    }

    public Kind kind() {
        if (type.isEnum()) return Kind.WORD;
        if (type == Boolean.class) return Kind.FLAG;
        if (type == Integer.class || type == Long.class) return Kind.WHOLE;
        if (type == Double.class) return Kind.FRACTION;
        if (type == LocalDate.class) return Kind.DAY;
        if (type == Instant.class) return Kind.INSTANT;
        return type == DocumentRef.class ? Kind.DOCUMENT : Kind.TEXT;
    }

    /** The words there are, of a word. */
    public @Nullable List<String> words() {
        return !type.isEnum()
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .map(word ->
                                CaseJson.stored().<JsonNode>valueToTree(word).asString())
                        .toList();
    }
}
