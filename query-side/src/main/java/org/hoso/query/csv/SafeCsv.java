package org.hoso.query.csv;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.hoso.runtime.csv.Formulas;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8: a header, CRLF, quotes where they are needed; no text that a spreadsheet would compute. */
public final class SafeCsv {
    private SafeCsv() {}

    public static CSVFormat withHeader(List<String> columns) {
        return CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .get();
    }

    /** A spreadsheet takes a text with such a beginning for a formula; an apostrophe before it makes it a text. */
    public static @Nullable String harmless(@Nullable String text) {
        return text != null && Formulas.isOne(text) ? "'" + text : text;
    }
}
