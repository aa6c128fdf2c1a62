package org.hoso.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Coordination.LeadDeclined;
import org.hoso.cases.Happening;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.law.Law;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Law LAW = Law.load();
    private static final Sentences SENTENCES = new Sentences(LAW);
    private static final Texts TEXTS = Texts.of("sentences");
    private static final Texts WORDS = Texts.of("words");

    static Stream<Happening> events() {
        return SampleEvents.ofEveryFamily().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("Every event has a whole sentence in both languages, without code, blank or sealed text")
    void every_event_has_a_sentence(Happening event) {
        for (Language language : Language.values()) {
            String sentence = SENTENCES.in(language, event, text -> null);
            assertThat(sentence)
                    .endsWith(".")
                    .doesNotContain("{", "}", "[", "]", "—", "  ", " ,", " .", "Sealed", "Optional")
                    .doesNotContainPattern("\\bnull\\b|[a-z]+_[a-z]+|[A-Z]{3,}_[A-Z]+|\\d{4}-\\d{2}-\\d{2}")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-|\\bcase\\.[a-z]");
        }
    }

    @Test
    @DisplayName("A sentence can do without what an event may leave out, and both languages say the same things")
    void only_what_is_always_told_is_required() {
        for (Class<? extends Happening> event : StoredNames.everyEvent()) {
            Map<String, Blank> told = Blank.allOf(event);
            for (Language language : Language.values())
                assertThat(pattern(language, event).required())
                        .as("%s in %s", event.getSimpleName(), language)
                        .allSatisfy(blank ->
                                assertThat(told.get(blank).sure()).as(blank).isTrue());
            assertThat(pattern(Language.EN, event).blanks())
                    .isEqualTo(pattern(Language.VI, event).blanks());
        }
    }

    @Test
    @DisplayName("No sentence is left over without its event")
    void no_sentence_without_an_event() {
        for (Language language : Language.values())
            assertThat(TEXTS.keys(language))
                    .allSatisfy(name -> assertThat(StoredNames.event(name)).isPresent());
    }

    @Test
    @DisplayName("Every code that a sentence may say has its word in both languages")
    void every_code_has_a_word() {
        for (Class<? extends Happening> event : StoredNames.everyEvent())
            for (String blank : pattern(Language.VI, event).blanks()) {
                Class<?> type = Blank.allOf(event).get(blank).type();
                if (type.isEnum())
                    for (Object constant : type.getEnumConstants())
                        for (Language language : Language.values())
                            assertThat(new Words(LAW).word(language, (Enum<?>) constant))
                                    .isNotBlank();
            }
        Stream<String> breaches = LAW.clocks().all().stream().map(rule -> "onBreach." + rule.onBreach());
        assertThat(breaches)
                .allSatisfy(key -> assertThat(WORDS.keys(Language.VI)).contains(key));
        assertThat(WORDS.keys(Language.EN)).isEqualTo(WORDS.keys(Language.VI));
    }

    @Test
    @DisplayName(
            "Dates are written dd/MM/yyyy in Viet Nam's time, amounts with points and đồng, bodies by their name of that day")
    void writes_as_people_do() {
        assertThat(SENTENCES.of(SampleEvents.of(ContentReported.class)).vi())
                .isEqualTo("Người dân gửi phản ánh, mở hồ sơ HS-2026-000123: 1 đường dẫn, lĩnh vực Thực phẩm bảo vệ"
                        + " sức khỏe (thực phẩm chức năng), sản phẩm Viên uống Đường An Demo, ngày vi phạm 01/09/2026; Cục Phát thanh,"
                        + " truyền hình và thông tin điện tử chịu trách nhiệm hồ sơ.");
        SanctionImposed imposed = SampleEvents.of(SanctionImposed.class);
        assertThat(SENTENCES.of(imposed).vi()).contains("25.000.000 đồng").contains("số 82/QĐ-XPHC ngày ");
        assertThat(SENTENCES.of(imposed).en()).contains("VND 25,000,000").contains("Publish a correction");
    }

    @Test
    @DisplayName("What an event leaves out drops out of its sentence")
    void leaves_out_what_is_not_told() {
        BlockLifted lifted = SampleEvents.of(BlockLifted.class);
        assertThat(SENTENCES.of(lifted).en()).contains("after an appeal");
        BlockLifted plain = new BlockLifted(
                lifted.caseId(),
                lifted.by(),
                lifted.at(),
                lifted.blockId(),
                lifted.reason(),
                null,
                lifted.document(),
                ClockChanges.NONE,
                lifted.addresses());
        assertThat(SENTENCES.of(plain).en()).doesNotContain("after an appeal").endsWith(".");
    }

    @Test
    @DisplayName("Who declines says why: to whom the reason is opened, and to nobody else")
    void a_reason_is_told_to_whom_it_is_opened() {
        LeadDeclined declined = SampleEvents.of(LeadDeclined.class);
        Sentence opened = SENTENCES.of(
                declined, text -> text.equals(declined.reason()) ? "Không thuộc lĩnh vực {by} [quản lý]." : null);
        assertThat(opened.vi()).contains("từ chối chủ trì, lý do: “Không thuộc lĩnh vực {by} [quản lý].”;");
        assertThat(opened.en()).contains("declined the lead, giving as reason: “Không thuộc lĩnh vực");
        assertThat(SENTENCES.of(declined).vi()).contains("từ chối chủ trì;").doesNotContain("lý do");
    }

    @Test
    @DisplayName("The Vietnamese sentences are written with Vietnamese letters")
    void vietnamese_is_vietnamese() {
        Set<Integer> marks = Set.copyOf("ăâđêôơưạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹáàãéèẽíìĩóòõúùũý"
                .codePoints()
                .boxed()
                .toList());
        for (String name : TEXTS.keys(Language.VI))
            assertThat(TEXTS.raw(Language.VI, name)
                            .toLowerCase(Locale.ROOT)
                            .codePoints()
                            .anyMatch(marks::contains))
                    .as(name)
                    .isTrue();
    }

    private static SentencePattern pattern(Language language, Class<?> event) {
        return SentencePattern.of(TEXTS.raw(language, StoredNames.of(event)));
    }
}
