package org.hoso.command.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.cases.DocumentRef;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A corrected value, read as its field's kind of value. */
final class CorrectedValue {
    /** What {@link org.hoso.cases.Correction.CorrectedField} can keep, in characters. */
    private static final int LONGEST = 500;

    /** The mapper would also take a count of seconds for an instant, and an instant for a day. */
    private static final Map<Class<?>, Pattern> WRITTEN = Map.of(
            Instant.class, Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT.*\""),
            LocalDate.class, Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\""));

    private CorrectedValue() {}

    /** The value in the one form that is stored; nothing where it is not of that kind. */
    static Optional<String> stored(String value, Class<?> kind) {
        String json = quoted(value, kind);
        if (WRITTEN.containsKey(kind) && !WRITTEN.get(kind).matcher(json).matches()) return Optional.empty();
        try {
            Object read = CaseJson.strict().readValue(json, kind);
            return plausible(read)
                    ? Optional.of(CaseJson.stored().writeValueAsString(read)).filter(text -> text.length() <= LONGEST)
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** People may leave out the quotes of what JSON writes as a text. */
    private static String quoted(String value, Class<?> kind) {
        boolean text = kind == String.class || kind == Instant.class || kind == LocalDate.class || kind.isEnum();
        return text && !value.startsWith("\"") ? CaseJson.stored().writeValueAsString(value) : value;
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
