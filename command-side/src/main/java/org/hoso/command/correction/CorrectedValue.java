package org.hoso.command.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.cases.DocumentRef;
import org.hoso.wire.CaseJson;
import org.hoso.wire.CorrectableField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A corrected value, read as its field's kind of value. */
final class CorrectedValue {
    /** What {@link org.hoso.cases.Correction.CorrectedField} can keep, in characters. */
    private static final int LONGEST = 500;

    /** The mapper would also take a count of seconds for an instant, and an instant for a day. */
    private static final Map<Class<?>, Pattern> WRITTEN = Map.of(
            Instant.class, Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*"),
            LocalDate.class, Pattern.compile("\\d{4}-\\d\\d-\\d\\d"));

    private CorrectedValue() {}

    /** The value in the one form that is stored; nothing where it is not of the kind that the field is. */
    static Optional<JsonNode> stored(JsonNode value, CorrectableField field) {
        JsonPointer pointer = JsonPointer.compile(field.pointer());
        Optional<JsonNode> stored = stored(value, field.type());
        return pointer.tail().length() == 0
                ? stored
                : stored.filter(part -> fits(part, pointer.last().getMatchingProperty()));
    }

    /** A document holds its parts to rules of its own. */
    private static boolean fits(JsonNode part, String name) {
        JsonNode document = CaseJson.stored()
                .<ObjectNode>valueToTree(new DocumentRef("1", LocalDate.EPOCH))
                .set(name, part);
        return stored(document, DocumentRef.class).isPresent();
    }

    private static Optional<JsonNode> stored(JsonNode value, Class<?> type) {
        boolean text = type == String.class || type.isEnum() || WRITTEN.containsKey(type);
        if (text != value.isString()) return Optional.empty();
        if (WRITTEN.containsKey(type)
                && !WRITTEN.get(type).matcher(value.asString()).matches()) return Optional.empty();
        try {
            Object read = CaseJson.strict().treeToValue(value, type);
            if (!plausible(read)) return Optional.empty();
            String written = CaseJson.stored().writeValueAsString(read);
            return written.length() <= LONGEST ? Optional.of(CaseJson.stored().readTree(written)) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean plausible(@Nullable Object value) {
        if (value instanceof String text)
            return !text.isBlank() && text.codePoints().noneMatch(CorrectedValue::broken);
        if (value instanceof Number number) return number.doubleValue() >= 0 && Double.isFinite(number.doubleValue());
        if (value instanceof LocalDate day) return day.getYear() >= 1900 && day.getYear() <= 9999;
        if (value instanceof Instant instant) return plausible(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        if (value instanceof DocumentRef document) return plausible(document.number()) && plausible(document.date());
        return value != null;
    }

    private static boolean broken(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
