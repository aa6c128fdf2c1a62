package org.hoso.query.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** Writes rows one by one; what it was given is out once it is flushed. */
sealed interface Rows {
    void write(SeenDecision decision) throws IOException;

    void flush() throws IOException;

    static Rows of(Format format, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return switch (format) {
            case CSV -> new Csv(new CSVPrinter(writer, Csv.FORM));
            case JSON_LINES -> new JsonLines(writer);
        };
    }

    /** RFC 4180 in UTF-8: a header, CRLF, quotes where they are needed. */
    record Csv(CSVPrinter printer) implements Rows {
        static final CSVFormat FORM = CSVFormat.RFC4180
                .builder()
                .setHeader(Arrays.stream(Column.values()).map(Column::code).toArray(String[]::new))
                .get();

        @Override
        public void write(SeenDecision decision) throws IOException {
            for (Column column : Column.values()) printer.print(harmless(column.text(decision)));
            printer.println();
        }

        @Override
        public void flush() throws IOException {
            printer.flush();
        }

        /** A spreadsheet takes a text with such a beginning for a formula; an apostrophe before it makes it a text. */
        static @Nullable String harmless(@Nullable String text) {
            return text == null || text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        }
    }

    /** One JSON object a line, of the same names; lists are lists, what there is none of is null. */
    record JsonLines(Writer writer) implements Rows {
        @Override
        public void write(SeenDecision decision) throws IOException {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (Column column : Column.values()) row.put(column.code(), column.of(decision));
            writer.write(CaseJson.stored().writeValueAsString(row));
            writer.write('\n');
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }
    }
}
