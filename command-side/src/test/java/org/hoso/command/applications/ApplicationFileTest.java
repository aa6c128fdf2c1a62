package org.hoso.command.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of applications")
class ApplicationFileTest {
    private static final String HEADER =
            "kind,url,natural_person,application_number,application_date,from,until,review_on,note";
    private static final String ROW = "site,https://a.example/,false,5/ĐĐK,2026-10-01,2026-10-05,,2027-01-05,";

    @Test
    @DisplayName("is read by the names of its columns, whatever their order, with a byte order mark and semicolons too")
    void read() {
        List<ApplicationRow> plain = read(HEADER + "\r\n" + ROW + "\r\n\r\n" + ROW + "\r\n");
        assertThat(plain).extracting(ApplicationRow::number).containsExactly(2, 4);
        assertThat(plain.getFirst().cells())
                .containsEntry(ApplicationColumn.APPLICATION_NUMBER, "5/ĐĐK")
                .doesNotContainKey(ApplicationColumn.UNTIL);
        String turned = "\uFEFFURL; Kind ;natural_person;application_number;application_date;from;review_on\n"
                + "https://a.example/;site;FALSE;5/ĐĐK;2026-10-01;2026-10-05;2027-01-05\n";
        assertThat(read(turned).getFirst().body()).isEqualTo(plain.getFirst().body());
    }

    @Test
    @DisplayName("counts rows as a spreadsheet does, also where a cell has several lines")
    void rows_of_cells_with_lines() {
        String note = ROW + "\"dòng một\ndòng hai\"\n";
        assertThat(read(HEADER + "\n" + note + ROW + "\n"))
                .extracting(ApplicationRow::number)
                .containsExactly(2, 3);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @DisplayName("is turned down by the place of what is wrong")
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+1,https://a.example/,false,5,2026-10-01,2026-10-05,,2027-01-05, | /rows/2/kind | formula",
                "site,@SUM(1),false,5,2026-10-01,2026-10-05,,2027-01-05, | /rows/2/url | formula",
                "site,https://a.example/,false,－5,2026-10-01,2026-10-05,,2027-01-05, | /rows/2/application_number | formula",
                "site,https://a.example/,false,5,2026-10-01,2026-10-05,,2027-01-05,x,y | /rows/2 | too-many",
                "site,\"https://a.example/ | /rows/2 | wrong-form",
                "site,\"https://a.example/\"x,false | /rows/2 | wrong-form"
            })
    void wrong_cells(String row, String pointer, String code) {
        assertThat(faults(HEADER + "\n" + row.strip() + "\n")).containsExactly(pointer.strip() + " " + code.strip());
    }

    @Test
    @DisplayName("needs its columns, each once and no other, and a row")
    void wrong_header() {
        assertThat(faults("")).contains("/columns/kind missing-field", "/columns/url missing-field");
        assertThat(faults(HEADER + ",owner_name\n" + ROW)).containsExactly("/columns/10 unknown-field");
        assertThat(faults(HEADER + ",url\n" + ROW)).containsExactly("/columns/10 doubled-field");
        assertThat(faults(HEADER + "\n\n\n")).containsExactly("/rows empty");
    }

    @Test
    @DisplayName("in another encoding is no file; a letter lost would pass every later check")
    void other_encodings() {
        for (Charset other : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1258")))
            assertThat(faults((HEADER + "\n" + ROW + "ghi chú").getBytes(other)))
                    .containsExactly(" not-utf-8");
    }

    @Test
    @DisplayName("of a million rows is turned down at the first row too many")
    void too_many() {
        String file = HEADER + "\n" + (ROW + "\n").repeat(ApplicationFile.MOST_ROWS);
        assertThat(read(file)).hasSize(ApplicationFile.MOST_ROWS);
        String more = "a,".repeat(8) + "a\n";
        assertThat(faults(file + more.repeat(200_000))).containsExactly("/rows too-many");
    }

    private static List<ApplicationRow> read(String text) {
        return ApplicationFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(byte[] file) {
        return catchThrowableOfType(BadShape.class, () -> ApplicationFile.read(file)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code().code())
                .toList();
    }
}
