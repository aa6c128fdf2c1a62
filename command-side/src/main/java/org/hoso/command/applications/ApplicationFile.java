package org.hoso.command.applications;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hoso.runtime.csv.Formulas;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of applications: RFC 4180 in UTF-8, with or without a byte order mark, commas or semicolons as the header has them,
 * each column by its name. Reading stops at the first row too many.
 */
final class ApplicationFile {
    /** Rows that one file may have, the header apart. */
    static final int MOST_ROWS = 10_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Fault> faults = new ArrayList<>();
    private final List<ApplicationRow> rows = new ArrayList<>();

    private ApplicationFile() {}

    /** @throws BadShape with what is wrong with the file and its cells; what a proposal must be is looked at later */
    static List<ApplicationRow> read(byte[] file) {
        ApplicationFile reading = new ApplicationFile();
        String text = text(file);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), form(text))) {
            reading.read(parser.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!reading.faults.isEmpty()) throw new BadShape(reading.faults);
        return reading.rows;
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new BadShape(Fault.at("", FaultCode.NOT_UTF_8));
        }
    }

    /** Spreadsheets write semicolons where a comma divides whole from part, as it does in Viet Nam. */
    private static CSVFormat form(String text) {
        String header = text.lines().findFirst().orElse("");
        char divider = header.contains(";") && !header.contains(",") ? ';' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(divider)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private void read(Iterator<CSVRecord> records) {
        int number = 1;
        try {
            List<@Nullable ApplicationColumn> columns = records.hasNext() ? header(records.next()) : header(null);
            if (!faults.isEmpty()) return;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                number++;
                row(number, record, columns);
                if (rows.size() > MOST_ROWS) {
                    faults.add(Fault.at("/rows", FaultCode.TOO_MANY, "most", MOST_ROWS));
                    return;
                }
            }
            if (rows.isEmpty()) faults.add(Fault.at("/rows", FaultCode.EMPTY));
        } catch (UncheckedIOException | IllegalStateException notCsv) {
            faults.add(Fault.at("/rows/" + (number + 1), FaultCode.WRONG_FORM));
        }
    }

    private List<@Nullable ApplicationColumn> header(@Nullable CSVRecord header) {
        List<@Nullable ApplicationColumn> columns = new ArrayList<>();
        if (header != null)
            for (String name : header) {
                ApplicationColumn column = ApplicationColumn.named(name).orElse(null);
                String place = "/columns/" + (columns.size() + 1);
                if (column == null) faults.add(Fault.at(place, FaultCode.UNKNOWN_FIELD));
                else if (columns.contains(column)) faults.add(Fault.at(place, FaultCode.DOUBLED_FIELD));
                columns.add(column);
            }
        for (ApplicationColumn column : ApplicationColumn.values())
            if (column.required() && !columns.contains(column))
                faults.add(Fault.at("/columns/" + column.header(), FaultCode.MISSING_FIELD));
        return columns;
    }

    private void row(int number, CSVRecord record, List<@Nullable ApplicationColumn> columns) {
        if (record.stream().allMatch(String::isBlank)) return;
        Map<ApplicationColumn, String> cells = new EnumMap<>(ApplicationColumn.class);
        ApplicationRow row = new ApplicationRow(number, cells);
        rows.add(row);
        if (record.size() > columns.size())
            faults.add(Fault.at("/rows/" + number, FaultCode.TOO_MANY, "most", columns.size()));
        for (int n = 0; n < Math.min(record.size(), columns.size()); n++) {
            ApplicationColumn column = columns.get(n);
            String cell = record.get(n);
            if (column == null || cell.isBlank()) continue;
            if (Formulas.isOne(cell)) faults.add(Fault.at(row.at(column), FaultCode.FORMULA));
            cells.put(column, cell.strip());
        }
    }
}
