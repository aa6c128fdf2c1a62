package org.hoso.query.publications;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hoso.query.publications.Files.Column;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;

/** A publication as an XLSX: a sheet of numbers, typed, and one that says what they mean. Texts are cells of text, never formulas. */
final class Spreadsheet {
    private final ShownPublication publication;
    private final Language language;
    private final PublicationTexts texts;

    Spreadsheet(ShownPublication publication, Language language, PublicationTexts texts) {
        this.publication = publication;
        this.language = language;
        this.texts = texts;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Hoso", "1.0")) {
            numbers(book.newWorksheet(word("sheet.numbers")));
            meaning(book.newWorksheet(word("sheet.meaning")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void numbers(Worksheet sheet) {
        Column[] columns = Column.values();
        for (int c = 0; c < columns.length; c++) {
            sheet.value(0, c, word("column." + columns[c].code()));
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        List<FileLine> lines = FileLine.of(publication);
        for (int n = 0; n < lines.size(); n++)
            for (int c = 0; c < columns.length; c++)
                cell(sheet, n + 1, c, columns[c], columns[c].of(lines.get(n), publication, language));
    }

    private void cell(Worksheet sheet, int row, int column, Column what, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal percent -> {
                sheet.value(row, column, percent.movePointLeft(2));
                sheet.style(row, column).format("0.00%").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, what == Column.STATE ? word("state." + value) : value.toString());
        }
    }

    private void meaning(Worksheet sheet) {
        int row = 0;
        sheet.value(row++, 0, texts.text(language, "title", Map.of("period", publication.period())));
        sheet.value(row++, 0, texts.text(language, "known", Map.of("position", publication.position())));
        sheet.value(row++, 0, texts.text(language, "threshold", Map.of("threshold", publication.threshold())));
        row++;
        for (ShownFigure figure : publication.figures()) {
            sheet.value(row, 0, figure.code());
            sheet.value(row, 1, figure.version());
            sheet.value(row, 2, Files.in(language, figure.name()));
            sheet.value(row++, 3, Files.in(language, figure.definition()));
        }
    }

    private String word(String key) {
        return texts.text(language, key);
    }
}
