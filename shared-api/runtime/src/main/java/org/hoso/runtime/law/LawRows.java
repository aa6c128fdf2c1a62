package org.hoso.runtime.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.hoso.law.AddedRow;
import org.hoso.registry.AddedVersion;
import org.hoso.registry.Change;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From an amendment's row to the row of its file: the same parts under the file's names, so that one set of rules reads both. */
public final class LawRows {
    private static final JsonMapper IN_THE_FILES_WORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private LawRows() {}

    static AddedRow of(Change change) {
        AddedVersion version = change.row();
        ObjectNode row = IN_THE_FILES_WORDS.valueToTree(version.row());
        // Said by where the row stands.
        row.remove("violation_type");
        return new AddedRow(version.table(), version.under(), row.toString());
    }

    /** Where a request names what its file calls by that field, {@code /change/clock/validFrom}. */
    public static String pointer(Change change, String field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.split("_"))
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return "/change/" + change.row().field() + "/" + name;
    }
}
