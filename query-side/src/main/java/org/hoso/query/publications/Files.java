package org.hoso.query.publications;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hoso.query.csv.SafeCsv;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a publication: its numbers as rows, one a part and figure. */
@Component
final class Files {
    /** Names that never change, in this order. */
    enum Column {
        PERIOD,
        FROM,
        UNTIL,
        POSITION,
        CUT,
        PART,
        PART_NAME,
        FIGURE,
        FIGURE_VERSION,
        FIGURE_NAME,
        STATE,
        NUMERATOR,
        DENOMINATOR,
        PERCENT;

        String code() {
            return PublicationTexts.name(this);
        }

        /** @return a text, a number or a day; null where there is none */
        @Nullable
        Object of(FileLine line, ShownPublication publication, Language language) {
            return switch (this) {
                case PERIOD -> publication.period().value();
                case FROM -> publication.from();
                case UNTIL -> publication.until();
                case POSITION -> publication.position();
                case CUT -> PublicationTexts.name(line.cut());
                case PART -> line.part();
                case PART_NAME -> in(language, line.name());
                case FIGURE -> line.figure().code();
                case FIGURE_VERSION -> line.figure().version();
                case FIGURE_NAME -> in(language, line.figure().name());
                case STATE -> PublicationTexts.name(line.standing());
                case NUMERATOR -> line.numerator();
                case DENOMINATOR -> line.denominator();
                case PERCENT -> line.percent();
            };
        }
    }

    private static final char BOM = '\uFEFF';

    private final PublicationTexts texts;

    Files(PublicationTexts texts) {
        this.texts = texts;
    }

    static String in(Language language, Sentence sentence) {
        return language == Language.VI ? sentence.vi() : sentence.en();
    }

    /** RFC 4180 in UTF-8, with the mark by which spreadsheets know that. */
    byte[] csv(ShownPublication publication, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSVFormat form = SafeCsv.withHeader(
                Arrays.stream(Column.values()).map(Column::code).toList());
        try (OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BOM);
            CSVPrinter printer = new CSVPrinter(writer, form);
            for (FileLine line : FileLine.of(publication)) {
                for (Column column : Column.values()) printer.print(cell(column.of(line, publication, language)));
                printer.println();
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] xlsx(ShownPublication publication, Language language) {
        return new Spreadsheet(publication, language, texts).bytes();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text ? SafeCsv.harmless(text) : value;
    }
}
