package org.hoso.runtime.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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

@DisplayName("The letter of a removal request")
class NoticeLetterTest {
    private static final Press PRESS = new Press();
    private static final List<String> URLS = List.of(
            "https://facebook.example/posts/1", "https://facebook.example/watch/?v=99&x=<script>alert(1)</script>");
    private static final Wording WHY = new Wording.Given("Giới thiệu như thuốc chữa bệnh; không có giấy xác nhận.");

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "has what the law wants in it, on the screen and on paper alike: basis, addresses, reason, time, where to answer")
    void legal_contents(Language language) {
        Sheet sheet = letters.letter(SampleNotice.facts("1234/PTTH&TTĐT", URLS, WHY), language);
        String screen = sheet.html().replaceAll("(?s)<style>.*?</style>|<[^>]+>", " ");
        String paper = new PrintedPages(PRESS.print(sheet)).text();
        boolean vi = language == Language.VI;
        for (String there : List.of(
                vi ? "khoản 7 Điều 23 Luật Quảng cáo" : "Clause 7 Article 23 of the Law on Advertising",
                vi ? "khoản 1 Điều 18" : "Clause 1 Article 18 of Decree 342/2025/ND-CP",
                "facebook.example/posts/1",
                "Giới thiệu như thuốc chữa bệnh; không có giấy xác nhận.",
                "55/ATTP-KL",
                vi ? "Cục An toàn thực phẩm" : "Viet Nam Food Administration",
                vi ? "10 giờ 15 phút ngày 25/11/2026" : "10:15 on 25 November 2026",
                vi ? "KHẨN" : "URGENT",
                "phanhoi@abei.example",
                "HS-2026-000123",
                vi ? "Độc lập - Tự do - Hạnh phúc" : "Independence - Freedom - Happiness")) {
            assertThat(screen).contains(there);
            assertThat(flat(paper)).contains(flat(there));
        }
        assertThat(flat(paper)).contains(flat("1234/PTTH&TTĐT"), flat("<script>alert(1)</script>"));
        assertThat(screen).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    @DisplayName("prints what hostile text says, wrapped, within the page, with every letter's glyph in the file")
    void hostile_text() {
        String stacked = Normalizer.normalize("Ngoằn ngoèo Ữ Ợ Ẫ Ặ ", Normalizer.Form.NFD)
                + "e\u0302\u0301\u0300\u0323\u0309\u0303";
        String words = stacked + "\n" + "Nghiêng".repeat(400) + "\n\u202Edò trái\u202C \u2067x\u2069 "
                + "\uD83D\uDE0A\uD83E\uDD80 中文 \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 cuối";
        List<String> urls = IntStream.range(0, 200)
                .mapToObj(n ->
                        "https://facebook.example/" + n + "/" + (n % 50 == 0 ? "a".repeat(4_000) : "\u202Egpj.exe"))
                .toList();
        Sheet sheet = letters.letter(
                SampleNotice.facts("12/QĐ-" + "X".repeat(44), urls, new Wording.Given(words)), Language.VI);
        byte[] pdf = PRESS.print(sheet);
        PrintedPages read = new PrintedPages(pdf);

        assertThat(read.trouble()).isEmpty();
        assertThat(read.fonts())
                .isSubsetOf(Set.of(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-Italic",
                        "LiberationSerif-BoldItalic",
                        "DejaVuSans"));
        for (String there : List.of(
                "NgoằnngoèoỮỢẪẶ",
                "‹U+202E›dòtrái‹U+202C›",
                "‹U+4E2D›‹U+6587›",
                "cuối",
                "12/QĐ-" + "X".repeat(20),
                "199/‹U+202E›gpj.exe"))
            assertThat(read.joined().contains(there)).as(there).isTrue();
        assertThat(read.joined().contains("\u202E")).isFalse();
        // A page may end inside one of them.
        assertThat(read.joined().split("Nghiêng", -1).length - 1).isBetween(399, 400);
        assertThat(read.joined().chars().filter(c -> c == 'a').count()).isGreaterThanOrEqualTo(16_000);
        assertThat(PRESS.print(sheet)).isEqualTo(pdf);
        assertThat(Archival.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "is a PDF/A-2u file, and tagged as readers aloud want it, as veraPDF finds; it finds fault with another file")
    void archival(Language language) throws IOException {
        byte[] pdf = PRESS.print(letters.letter(SampleNotice.facts("1/A", URLS, WHY), language));
        assertThat(Archival.faults(pdf)).isEmpty();
        assertThat(Archival.barriers(pdf)).isEmpty();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(Archival.faults(plain.toByteArray())).isNotEmpty();
        assertThat(Archival.barriers(plain.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says in words why a reason is not told, and tells none")
    void reasons(Language language) {
        for (Wording reason : List.of(new Wording.None(), new Wording.Masked(), new Wording.Erased()))
            assertThat(letters.letter(SampleNotice.facts("1/A", URLS, reason), language)
                            .html())
                    .contains(Texts.of("letters")
                            .text(
                                    language,
                                    reason instanceof Wording.None
                                            ? "reason.enclosed"
                                            : "reason."
                                                    + reason.getClass()
                                                            .getSimpleName()
                                                            .toLowerCase(Locale.ROOT),
                                    java.util.Map.of()));
    }

    @Test
    @DisplayName("is said in both languages wholly")
    void both_languages() {
        Texts texts = Texts.of("letters");
        assertThat(texts.keys(Language.VI)).isEqualTo(texts.keys(Language.EN));
        texts.keys(Language.VI)
                .forEach(key -> assertThat(texts.raw(Language.VI, key)).isNotEqualTo(texts.raw(Language.EN, key)));
        assertThat(new PrintedPages(PRESS.print(letters.letter(SampleNotice.facts("1/A", URLS, WHY), Language.VI)))
                        .title())
                .contains("1/A");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }
}
