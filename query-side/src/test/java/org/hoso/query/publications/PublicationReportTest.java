package org.hoso.query.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.Period;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.query.figures.FigureTexts;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.runtime.paper.Archival;
import org.hoso.runtime.paper.Press;
import org.hoso.runtime.paper.PrintedPages;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The report of a publication")
class PublicationReportTest {
    private static final Law LAW = Law.load();
    private static final PublicationTexts TEXTS = new PublicationTexts(() -> LAW);
    private static final ShowingPublications SHOWING = new ShowingPublications(TEXTS, new FigureTexts(), () -> LAW);
    private static final Press PRESS = new Press();
    private static final Actor BY = new Actor("lists@abei", "ABEI", LocalDate.of(2025, 3, 1), Role.LISTS, null);
    private static final UUID ID = UUID.fromString("0199a001-0000-7000-8000-000000000001");
    private static final UUID BEFORE = UUID.fromString("0199a001-0000-7000-8000-000000000002");
    private static final UUID AFTER = UUID.fromString("0199a001-0000-7000-8000-000000000003");
    private static final String UNNAMED = "TEN-KHONG-CO-TRONG-DANH-MUC-" + "X".repeat(60);

    @ParameterizedTest
    @EnumSource
    @DisplayName("says what it is of, which edition and why, and what each rate means; every letter is on the page")
    void says(Language language) {
        PrintedPages read = new PrintedPages(PRESS.print(sheet(language)));
        boolean vi = language == Language.VI;
        assertThat(read.trouble()).isEmpty();
        for (String there : List.of(
                vi ? "kỳ 2026-10" : "content, 2026-10",
                vi ? "vị trí 4711 của sổ cái" : "place 4711 of the ledger",
                vi ? "ngày 20/11/2026, ở vị trí 5001" : "on 20/11/2026, at place 5001",
                "removal-rate, v2",
                "pending-share, v1",
                vi ? "thay thế công bố " + BEFORE : "take the place of publication " + BEFORE,
                vi ? "Công bố " + AFTER + " đã thay thế" : "Publication " + AFTER + " has since",
                vi ? "dưới 5 lần" : "fewer than 5 times",
                vi ? "7 lần" : "7 times",
                vi ? "92,00% (46/50)" : "92.00% (46/50)",
                vi ? "0,00% (0/9)" : "0.00% (0/9)",
                vi ? "Nhiều lĩnh vực" : "Several fields",
                "Facebook",
                UNNAMED,
                "2026-07",
                vi ? "Cục Phát thanh, truyền hình" : "Authority of Broadcasting"))
            assertThat(read.joined()).as(there).containsIgnoringCase(there.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "tells every number of the table, once more in the charts, and no other; withheld and never measured in words")
    void numbers(Language language) {
        PrintedPages read = new PrintedPages(PRESS.print(sheet(language)));
        assertThat(PrintedNumbers.of(read)).isEqualTo(expected());
        int figures = Tables.today().size();
        boolean vi = language == Language.VI;
        String text = read.text().replaceAll("\\s+", " ");
        String withheld = vi ? "không công bố" : "not published";
        int inWords = times(TEXTS.text(language, "threshold"), withheld);
        assertThat(times(text, withheld)).isEqualTo(2 * (figures + 1) + 1 + inWords);
        assertThat(times(text, vi ? "chưa có gì để đo" : "nothing to measure")).isEqualTo(figures + 1 + 2);
    }

    /** Counted by hand from the rows: in the table a figure, in the chart of its cut once; over the periods the total and each platform that is shown once a period. */
    private static List<String> expected() {
        List<String> counts = new ArrayList<>();
        int figures = Tables.today().size();
        for (FigureRow row : rows(46)) {
            FigureCount count =
                    row.suppressed() ? FigureCount.NONE : row.counts().getFirst();
            int printed = row.cut() == Cut.OVERALL ? figures : figures + 1;
            for (int n = 0; n < printed && count.denominator() > 0; n++)
                counts.add(count.numerator() + "/" + count.denominator());
        }
        counts.addAll(List.of("46/50", "39/50", "37/50"));
        for (int period = 0; period < 3; period++) counts.addAll(List.of("40/41", "0/9"));
        return counts.stream().sorted().toList();
    }

    private static int times(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    @Test
    @DisplayName("draws a bar for what is measured only: zero has one without length, what is withheld has none")
    void bars() {
        String xhtml = sheet(Language.EN).xhtml();
        long measured = rows(46).stream()
                .filter(row -> row.cut() != Cut.OVERALL && !row.suppressed())
                .filter(row -> row.counts().getFirst().denominator() > 0)
                .count();
        assertThat(times(xhtml, "class=\"bar\"")).isEqualTo((int) measured);
        assertThat(times(xhtml, "width: 0.00%")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "draws a line over the periods for the total and each platform shown, broken where nothing was published; tells the same as a table")
    void lines() {
        String xhtml = sheet(Language.EN).xhtml();
        assertThat(times(xhtml, "<polyline")).isEqualTo(3);
        assertThat(times(xhtml, "<circle")).isEqualTo(9);
        assertThat(xhtml).contains("cy=\"19.4\"").contains("a line each");
    }

    @Test
    @DisplayName(
            "prints parts of hostile names as they are written, wrapped and within the page, in charts, tables and the legend")
    void hostile_names() {
        String stacked = Normalizer.normalize("Nghiễm Ữ Ợ Ẫ Ặ", Normalizer.Form.NFD);
        List<FigureRow> rows = List.of(
                row(Cut.OVERALL, Cut.ALL, 46, 50),
                row(Cut.PLATFORM, "\u202EKOOBECAF " + stacked + "e\u0302\u0301\u0300\u0323\u0309\u0303", 40, 41),
                row(Cut.PLATFORM, "Nghiêng".repeat(300), 6, 9),
                row(Cut.PLATFORM, "<script>\u2067&amp; \u05E9\u05DC\u05D5\u05DD 中", 0, 0));
        List<ShownPublication> series = List.of(shown("2026-10", rows), shown("2026-09", rows));
        byte[] pdf = PRESS.print(new PublicationReport(series.getFirst(), series, Language.VI, TEXTS).sheet());
        PrintedPages read = new PrintedPages(pdf);
        assertThat(read.trouble()).isEmpty();
        assertThat(read.joined())
                .contains("‹U+202E›KOOBECAFNghiễmỮỢẪẶ", "‹U+0303›", "<script>‹U+2067›&amp;", "‹U+4E2D›")
                .doesNotContain("\u202E");
        assertThat(times(read.joined(), "Nghiêng")).isGreaterThan(300 - 3);
        assertThat(Archival.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is a PDF/A-2u file, and tagged as readers aloud want it, as veraPDF finds")
    void archival(Language language) {
        byte[] pdf = PRESS.print(sheet(language));
        assertThat(Archival.faults(pdf)).isEmpty();
        assertThat(Archival.barriers(pdf)).isEmpty();
    }

    @Test
    @DisplayName("is the same file whenever it is printed")
    void the_same() {
        assertThat(new Press().print(sheet(Language.VI))).isEqualTo(PRESS.print(sheet(Language.VI)));
    }

    @Test
    @DisplayName("has its words in both languages, those of every law field among them")
    void words() {
        Texts texts = Texts.of("publications");
        assertThat(texts.keys(Language.VI)).isEqualTo(texts.keys(Language.EN));
        for (var type : LAW.violationTypes().all())
            if (!type.outcomeOnly())
                assertThat(texts.find(Language.EN, "field." + type.lawField(), Map.of()))
                        .as(type.lawField())
                        .isPresent();
    }

    private static Sheet sheet(Language language) {
        List<ShownPublication> series = Stream.of(
                        shown("2026-10", rows(46)),
                        shown("2026-09", rows(39)),
                        shown("2026-08", List.of(FigureRow.suppressed(Cut.OVERALL, Cut.ALL))),
                        shown("2026-07", rows(37)))
                .toList();
        return new PublicationReport(series.getFirst(), series, language, TEXTS).sheet();
    }

    private static List<FigureRow> rows(long removed) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(row(Cut.OVERALL, Cut.ALL, removed, 50));
        rows.add(row(Cut.PLATFORM, "FACEBOOK", 40, 41));
        rows.add(row(Cut.PLATFORM, "TIKTOK", 0, 9));
        rows.add(FigureRow.suppressed(Cut.PLATFORM, "YOUTUBE"));
        rows.add(FigureRow.suppressed(Cut.PLATFORM, UNNAMED));
        rows.add(row(Cut.FIELD, "advertising", 40, 41));
        rows.add(row(Cut.FIELD, Cut.SEVERAL, 6, 9));
        rows.add(row(Cut.FIELD, Cut.NONE, 0, 0));
        LAW.agencies().provinces().forEach(province -> rows.add(row(Cut.PROVINCE, province.code(), 1, 7)));
        return rows;
    }

    private static ShownPublication shown(String period, List<FigureRow> rows) {
        FigureTable table =
                new FigureTable(new Period(period), 4_711, 5, Tables.today(), rows, FigureTable.ACROSS_PERIODS);
        Instant at = Instant.parse("2026-11-20T03:00:00Z");
        List<ChangeCause> causes = List.of(
                new ChangeCause("removal-rate", "removed", null), new ChangeCause("removal-rate", "reappeared", 7L));
        KnownPublication known = new KnownPublication(
                ID,
                5_000,
                at,
                State.PUBLISHED,
                5_001L,
                at,
                new RestatementProposed(BY, at, ID, BEFORE, table, causes),
                new FiguresPublished(BY, at, ID));
        return SHOWING.of(known, AFTER);
    }

    private static FigureRow row(Cut cut, String part, long over, long under) {
        return new FigureRow(
                cut,
                part,
                false,
                Tables.today().stream()
                        .map(figure -> new FigureCount(over, under))
                        .toList());
    }
}
