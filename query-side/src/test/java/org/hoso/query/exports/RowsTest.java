package org.hoso.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVPrinter;
import org.hoso.query.csv.SafeCsv;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

@Label("The file of sanction decisions")
class RowsTest {
    @Property(tries = 10_000)
    @Label(
            "gives back every text as it was, whatever is in it; what a spreadsheet would run has an apostrophe before it")
    void gives_back_every_text(@ForAll("rows") List<String> texts) throws IOException {
        StringWriter written = new StringWriter();
        CSVPrinter printer = new CSVPrinter(written, Rows.Csv.FORM);
        for (String text : texts) printer.print(SafeCsv.harmless(text));
        printer.println();

        List<List<String>> read = read(written.toString());
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).first().isEqualTo("case_number");
        assertThat(read.get(1)).isEqualTo(texts.stream().map(RowsTest::expected).toList());
        assertThat(read.get(1)).noneMatch(text -> text.matches("(?s)[=+\\-@\\t\\r\\n].*"));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abcđ=+-@'\",;\r\n\t |＝")
                .ofMinLength(1)
                .ofMaxLength(12);
        return text.list().ofSize(5);
    }

    private static String expected(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text;
    }

    /** RFC 4180, read letter by letter. */
    private static List<List<String>> read(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int n = 0; n < file.length(); n++) {
            char letter = file.charAt(n);
            if (quoted && letter == '"' && n + 1 < file.length() && file.charAt(n + 1) == '"') {
                field.append('"');
                n++;
            } else if (letter == '"') quoted = !quoted;
            else if (quoted) field.append(letter);
            else if (letter == ',') {
                row.add(field.toString());
                field.setLength(0);
            } else if (letter == '\r' && file.charAt(n + 1) == '\n') {
                row.add(field.toString());
                rows.add(row);
                row = new ArrayList<>();
                field.setLength(0);
                n++;
            } else field.append(letter);
        }
        return rows;
    }

    @Example
    @Label("has every column explained in both languages, and explains no other")
    void explained() {
        Texts texts = Texts.of("exports");
        List<String> codes = java.util.Arrays.stream(DecisionColumn.values())
                .map(DecisionColumn::code)
                .sorted()
                .toList();
        for (Language language : Language.values())
            assertThat(texts.keys(language)).containsExactlyElementsOf(codes);
    }
}
