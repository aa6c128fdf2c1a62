package org.hoso.runtime.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.UserInfoRequested;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter but that of a removal request, from the history of the sample case. */
@DisplayName("The letter of an order")
class OrderLettersTest {
    private static final ContentReported REPORTED = SampleEvents.of(ContentReported.class);
    private static final SubjectAlleged ALLEGED = SampleEvents.of(SubjectAlleged.class);
    private static final Wording ACCOUNT = new Wording.Given("@bán.thuốc.thần\u202E");
    private static final String URL =
            REPORTED.items().getFirst().url().canonical().replaceFirst("https://", "");

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "to block names each provider, the addresses, their domains, the ground and the decree that it rests on")
    void blocks(Language language) {
        BlockOrdered order = order(List.of("VIETTEL", "FPT"));
        for (String provider : order.receivers()) {
            String html = letter(language, ACCOUNT, provider, REPORTED, order);
            assertThat(html)
                    .contains(
                            provider,
                            URL,
                            "facebook.example",
                            "342/2025/N",
                            order.document().number());
            assertThat(html)
                    .contains(
                            language == Language.VI
                                    ? "Yêu cầu gỡ bỏ đã hết thời hạn"
                                    : "The time limit of a removal request has passed")
                    .doesNotContain("thần");
        }
        assertThat(letter(language, ACCOUNT, "ISP", REPORTED, order(null)))
                .contains(language == Language.VI ? "doanh nghiệp viễn thông" : "Telecommunications");
        assertThat(letter(language, ACCOUNT, "VNNIC", REPORTED, order(List.of("VNNIC"))))
                .contains(language == Language.VI ? "Trung tâm Internet Việt Nam" : "Internet Network Information");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("to lift a block goes to whom the order went, names the order, and tells no reason")
    void lifts(Language language) {
        BlockOrdered order = order(List.of("VIETTEL"));
        String html = letter(language, ACCOUNT, "VIETTEL", REPORTED, order, SampleEvents.of(BlockLifted.class));
        assertThat(html).contains("VIETTEL", URL, order.document().number()).doesNotContain("thần");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "to lock an account names the account and how long, and of a permanent lock that its time is not checked")
    void locks(Language language) {
        String days = language == Language.VI ? "Khóa tạm thời 14 ngày." : "Temporarily, for 14 days.";
        String unchecked = language == Language.VI ? "chưa được đối chiếu" : "has not been checked";
        assertThat(letter(language, ACCOUNT, "FACEBOOK", REPORTED, ALLEGED, lock(LockKind.TEMPORARY, 14)))
                .contains("@bán.thuốc.thần‹U+202E›", days, "147/2024/N")
                .doesNotContain(unchecked, URL);
        assertThat(letter(language, ACCOUNT, "FACEBOOK", REPORTED, ALLEGED, lock(LockKind.PERMANENT, null)))
                .contains(unchecked)
                .doesNotContain(days);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "to tell who is behind an account names it, or the content that it published where nobody knows its name")
    void user_info(Language language) {
        UserInfoRequested asked = SampleEvents.of(UserInfoRequested.class);
        assertThat(letter(language, ACCOUNT, "FACEBOOK", REPORTED, ALLEGED, asked))
                .contains("@bán.thuốc.thần", asked.document().number())
                .doesNotContain(URL);
        assertThat(letter(language, ACCOUNT, "FACEBOOK", REPORTED, asked))
                .contains(URL)
                .doesNotContain("@bán");
        for (Wording withheld : List.of(new Wording.Masked(), new Wording.Erased()))
            assertThat(letter(language, withheld, "FACEBOOK", REPORTED, ALLEGED, asked))
                    .contains(language == Language.VI ? "[Tài khoản" : "[The account")
                    .doesNotContain(URL);
    }

    private static String letter(Language language, Wording account, String receiver, CaseEvent... history) {
        LetterHistory story = new LetterHistory(List.of(history));
        Outgoing sent = story.all()
                .filter(one -> one.receiver().equals(receiver))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(story.outgoing(sent.dispatchId())).contains(sent);
        LetterFacts facts = SampleNotice.stating(account).facts(sent, story.number());
        return new Letters().letter(facts, language).html();
    }

    private static BlockOrdered order(@Nullable List<String> providers) {
        BlockOrdered like = SampleEvents.of(BlockOrdered.class);
        return new BlockOrdered(
                like.caseId(),
                like.by(),
                like.at(),
                like.blockId(),
                List.of(REPORTED.items().getFirst().itemId()),
                BlockTarget.ISP,
                BlockGround.REMOVAL_CLOCK_BREACHED,
                like.breachedClock(),
                like.document(),
                new org.hoso.cases.Coordination.MandateRef(
                        "*", like.mandate().role(), like.mandate().validFrom(), "ND 342/2025 Art 18.3"),
                like.clocks(),
                null,
                providers,
                List.of());
    }

    private static AccountLockRequested lock(LockKind kind, @Nullable Integer days) {
        AccountLockRequested like = SampleEvents.of(AccountLockRequested.class);
        return new AccountLockRequested(
                like.caseId(),
                like.by(),
                like.at(),
                like.lockId(),
                "FACEBOOK",
                ALLEGED.subjectId(),
                kind,
                days,
                like.document(),
                like.mandate(),
                like.clocks(),
                null);
    }
}
