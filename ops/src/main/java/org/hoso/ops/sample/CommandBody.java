package org.hoso.ops.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of commands, written as they read. */
public final class CommandBody {
    private CommandBody() {}

    /** Names and values in turn; a null value is left out. */
    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            if (namesAndValues[i + 1] != null) body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return body;
    }

    public static Map<String, Object> document(String number, LocalDate date) {
        return fields("number", number, "date", date.toString());
    }
}
