package org.hoso.command.applications;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.lists.ListCode;
import org.hoso.runtime.problems.Fault;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was sent; an empty cell says nothing.
 *
 * @param number as a spreadsheet shows it: the header is row 1
 */
record ApplicationRow(int number, Map<ApplicationColumn, String> cells) {
    /** The body of a single proposal that says the same. */
    byte[] body() {
        Map<String, @Nullable Object> application = new LinkedHashMap<>();
        application.put("number", cells.get(ApplicationColumn.APPLICATION_NUMBER));
        application.put("date", cells.get(ApplicationColumn.APPLICATION_DATE));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("list", ListCode.WHITE.stored());
        body.put("kind", cells.get(ApplicationColumn.KIND));
        body.put("url", cells.get(ApplicationColumn.URL));
        body.put("naturalPerson", yesOrNo(cells.get(ApplicationColumn.NATURAL_PERSON)));
        body.put("ground", Map.of("application", told(application)));
        body.put("from", cells.get(ApplicationColumn.FROM));
        body.put("until", cells.get(ApplicationColumn.UNTIL));
        body.put("reviewOn", cells.get(ApplicationColumn.REVIEW_ON));
        body.put("note", cells.get(ApplicationColumn.NOTE));
        return CaseJson.stored().writeValueAsBytes(told(body));
    }

    /** Where in the file the fault of a single proposal lies. */
    Fault here(Fault fault) {
        String pointer =
                ApplicationColumn.filling(fault.pointer()).map(this::at).orElse("/rows/" + number);
        return new Fault(pointer, fault.code(), fault.values());
    }

    String at(ApplicationColumn column) {
        return "/rows/" + number + "/" + column.header();
    }

    private static Map<String, Object> told(Map<String, @Nullable Object> parts) {
        Map<String, Object> told = new LinkedHashMap<>();
        parts.forEach((name, value) -> {
            if (value != null) told.put(name, value);
        });
        return told;
    }

    /** Anything else stays a text, which is no truth value and is turned down as such. */
    private static @Nullable Object yesOrNo(@Nullable String cell) {
        if ("true".equalsIgnoreCase(cell)) return true;
        return "false".equalsIgnoreCase(cell) ? Boolean.FALSE : cell;
    }
}
