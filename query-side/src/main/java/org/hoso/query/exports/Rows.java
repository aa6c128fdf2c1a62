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
import org.hoso.query.csv.SafeCsv;
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
        static final CSVFormat FORM = SafeCsv.withHeader(
                Arrays.stream(DecisionColumn.values()).map(DecisionColumn::code).toList());

        @Override
        public void write(SeenDecision decision) throws IOException {
            for (DecisionColumn column : DecisionColumn.values())
                printer.print(SafeCsv.harmless(column.text(decision)));
            printer.println();
        }

        @Override
        public void flush() throws IOException {
            printer.flush();
        }
    }

    /** One JSON object a line, of the same names; lists are lists, what there is none of is null. */
    record JsonLines(Writer writer) implements Rows {
        @Override
        public void write(SeenDecision decision) throws IOException {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (DecisionColumn column : DecisionColumn.values()) row.put(column.code(), column.of(decision));
            writer.write(CaseJson.stored().writeValueAsString(row));
            writer.write('\n');
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }
    }
}
