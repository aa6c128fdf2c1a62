package org.hoso.query.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Appeal.ConsequenceWaived;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.NoticeDelivered;
import org.hoso.cases.PlatformNotice.NoticeDeliveryFailed;
import org.hoso.cases.PlatformNotice.NoticeResent;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.query.Varied;
import org.hoso.query.known.ItemFate.State;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The known case")
class KnownCaseTest {
    private static final UUID NOTICE = id(1);
    private static final UUID ITEM =
            SampleEvents.of(ContentReported.class).items().getFirst().itemId();
    private static final UUID COMPLAINT = id(2);
    private static final UUID CONSEQUENCE = id(3);
    private static final Instant GONE_AT = Instant.parse("2026-09-20T03:00:00Z");

    private KnownCase known = KnownCase.none(SampleEvents.CASE);

    @Test
    @DisplayName(
            "begins with its report: number, content, the body that answers for it and who may see it; open, and held to be nothing")
    void begins() {
        happened(ContentReported.class);
        ContentReported report = SampleEvents.of(ContentReported.class);
        assertThat(known.number()).isEqualTo(report.caseNumber());
        assertThat(known.head().accountable()).isEqualTo(report.accountable());
        assertThat(known.head().rest()).isEqualTo(Rest.OPEN);
        assertThat(known.items().get(ITEM).fate().state()).isEqualTo(State.THERE);
        assertThat(known.access().bodies().isAccountable(report.accountable().agency()))
                .isTrue();
        assertThat(known.assessment().violation()).isFalse();
        happened(LeadAccepted.class);
        assertThat(known.head().taken()).isTrue();
    }

    @Test
    @DisplayName("is a violation as its bodies last said, and not while it is closed as none")
    void assessed() {
        happened(ContentReported.class);
        happened(ViolationClassified.class, "verdict", Verdict.VIOLATION);
        assertThat(known.assessment().violation()).isTrue();
        assertThat(known.fields()).isNotEmpty().isSorted();
        happened(CaseClosed.class, "outcome", Outcome.NO_VIOLATION);
        assertThat(known.assessment().violation()).isFalse();
        happened(CaseReopened.class);
        assertThat(known.assessment().violation()).isTrue();
        happened(ConclusionGiven.class, "finding", Finding.NO_VIOLATION);
        assertThat(known.assessment().denied()).isTrue();
    }

    @Test
    @DisplayName("has each notice with what came of it: undelivered, sent again, delivered, answered, claimed")
    void carried() {
        notified();
        assertThat(notice().delivery()).isNull();
        happened(NoticeDeliveryFailed.class, "noticeId", NOTICE);
        assertThat(notice().delivery()).isEqualTo(Delivery.FAILED);
        happened(NoticeResent.class, "noticeId", NOTICE);
        assertThat(notice().delivery()).isNull();
        happened(NoticeDelivered.class, "noticeId", NOTICE);
        happened(NoticeResent.class, "noticeId", NOTICE);
        assertThat(notice().delivery()).isEqualTo(Delivery.DELIVERED);
        assertThat(notice().lastAnswer()).isNull();
        happened(PlatformAnswered.class, "noticeId", NOTICE, "answer", Answer.REFUSED);
        assertThat(notice().lastAnswer()).isEqualTo(Answer.REFUSED);
        happened(RemovalClaimed.class, "noticeId", NOTICE, "itemIds", List.of(ITEM));
        assertThat(notice().lastAnswer()).isEqualTo(Answer.ACTING);
    }

    @Test
    @DisplayName("a platform that was addressed sees it, and the body that addressed it works on it")
    void seen() {
        notified();
        assertThat(known.access().outsiders().platforms()).contains(notice().platform());
        assertThat(known.access().bodies().worksOn(notice().agency())).isTrue();
        assertThat(known.access().contested().makers()).containsEntry(NOTICE, notice().agency());
    }

    @Test
    @DisplayName(
            "content is gone from the instant it was confirmed at, until it is back; what was written down days later is told late")
    void gone() {
        notified();
        happened(GONE_AT, ContentRemoved.class, "itemId", ITEM, "at", GONE_AT);
        assertThat(List.of(notice().items().get(ITEM), known.items().get(ITEM).fate()))
                .containsOnly(new ItemFate(State.GONE, GONE_AT, known.version()));
        happened(ContentReappeared.class, "itemId", ITEM);
        assertThat(known.items().get(ITEM).fate()).isEqualTo(ItemFate.BACK);
        happened(GONE_AT.plus(Duration.ofHours(73)), ContentRemoved.class, "itemId", ITEM, "at", GONE_AT);
        assertThat(notice().items().get(ITEM).state()).isEqualTo(State.GONE_TOLD_LATE);
    }

    @Test
    @DisplayName("what was gone before a notice was sent is there for the notice: it asks anew")
    void asked_anew() {
        happened(ContentReported.class);
        happened(GONE_AT, ContentRemoved.class, "itemId", ITEM, "at", GONE_AT);
        sent();
        assertThat(notice().items().get(ITEM).state()).isEqualTo(State.THERE);
    }

    @Test
    @DisplayName(
            "a correction puts right when content was gone, when and to whom a notice was sent, and what was answered")
    void corrected() {
        notified();
        long sent = known.version();
        happened(PlatformAnswered.class, "noticeId", NOTICE, "answer", Answer.REFUSED);
        long answered = known.version();
        happened(GONE_AT, ContentRemoved.class, "itemId", ITEM, "at", GONE_AT);
        Instant truly = GONE_AT.minusSeconds(7_200);
        correct(known.version(), ContentRemoved.class, "/at", truly);
        assertThat(notice().items().get(ITEM).at()).isEqualTo(truly);
        assertThat(known.items().get(ITEM).fate().at()).isEqualTo(truly);
        correct(sent, PlatformNotified.class, "/platform", "TIKTOK");
        correct(sent, PlatformNotified.class, "/at", truly.minusSeconds(60));
        assertThat(notice().platform()).isEqualTo("TIKTOK");
        assertThat(notice().sent()).isEqualTo(truly.minusSeconds(60));
        correct(answered, PlatformAnswered.class, "/answer", Answer.ACKNOWLEDGED);
        assertThat(notice().lastAnswer()).isEqualTo(Answer.ACKNOWLEDGED);
    }

    @Test
    @DisplayName(
            "an annulled notice asks for nothing and its content is given back, until a second complaint sets the annulment aside")
    void annulled() {
        notified();
        happened(AppealFiled.class, "appealId", COMPLAINT, "attackedId", NOTICE, "earlierAppealId", null);
        decided(COMPLAINT, Result.ANNULLED, ConsequenceKind.RESTORE_CONTENT, ITEM);
        assertThat(notice().fell(known.rulings())).isTrue();
        assertThat(notice().asked(known.rulings())).isEmpty();
        assertThat(known.notices().inVain(ITEM, known.rulings())).isTrue();
        happened(AppealFiled.class, "appealId", id(4), "attackedId", NOTICE, "earlierAppealId", COMPLAINT);
        happened(AppealDecided.class, "appealId", id(4), "result", Result.UPHELD, "consequences", List.of());
        assertThat(notice().fell(known.rulings())).isFalse();
        assertThat(notice().asked(known.rulings())).hasSize(1);
    }

    @Test
    @DisplayName("a notice whose ground fell is withdrawn once that is done, not while it is owed or when it is waived")
    void withdrawn() {
        notified();
        happened(AppealFiled.class, "appealId", COMPLAINT, "attackedId", id(9), "earlierAppealId", null);
        decided(COMPLAINT, Result.ANNULLED, ConsequenceKind.WITHDRAW_NOTICE, NOTICE);
        assertThat(notice().fell(known.rulings())).isFalse();
        happened(ConsequenceWaived.class, "consequenceId", CONSEQUENCE);
        assertThat(notice().fell(known.rulings())).isFalse();
        happened(ConsequenceSettled.class, "consequenceId", CONSEQUENCE);
        assertThat(notice().fell(known.rulings())).isTrue();
        assertThat(known.notices().inVain(ITEM, known.rulings())).isTrue();
    }

    private void notified() {
        happened(ContentReported.class);
        sent();
    }

    private void sent() {
        happened(PlatformNotified.class, "noticeId", NOTICE, "itemIds", List.of(ITEM));
    }

    private void decided(UUID appeal, Result result, ConsequenceKind kind, UUID reference) {
        Consequence consequence = Varied.change(
                SampleEvents.of(AppealDecided.class).consequences().getFirst(),
                "consequenceId",
                CONSEQUENCE,
                "kind",
                kind,
                "reference",
                reference);
        happened(AppealDecided.class, "appealId", appeal, "result", result, "consequences", List.of(consequence));
    }

    private void correct(long version, Class<? extends CaseEvent> what, String field, Object value) {
        happened(
                RecordCorrected.class,
                "version",
                version,
                "storedName",
                StoredNames.of(what),
                "fields",
                List.of(new CorrectedField(field, CaseJson.stored().valueToTree(value))));
    }

    private void happened(Class<? extends CaseEvent> type, Object... changes) {
        CaseEvent event = Varied.of(type, changes);
        known = known.after(event, known.version() + 1, event.at());
    }

    private void happened(Instant recorded, Class<? extends CaseEvent> type, Object... changes) {
        known = known.after(Varied.of(type, changes), known.version() + 1, recorded);
    }

    private KnownNotice notice() {
        return known.notices().byId().get(NOTICE);
    }

    private static UUID id(int n) {
        return UUID.fromString("01990000-0000-7000-8000-00000000000" + n);
    }
}
