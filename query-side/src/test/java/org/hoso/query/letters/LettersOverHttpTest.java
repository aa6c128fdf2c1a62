package org.hoso.query.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("GET /api/v1/cases/{caseId}/notices/{noticeId}/letter")
class LettersOverHttpTest extends RunningQuerySide {
    private static final PlatformNotified NOTICE = SampleEvents.of(PlatformNotified.class);
    private static final String WHY = SealedCase.planted(PlatformNotified.class, "reason");
    private static int running = 8_000;

    @Autowired
    Sealer sealer;

    private SealedCase told;

    @BeforeEach
    void tell() {
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(
                List.of(SampleEvents.of(ContentReported.class), SampleEvents.of(ConclusionGiven.class), NOTICE)));
    }

    private String letter(UUID noticeId, String more) {
        return "/api/v1/cases/" + told.id() + "/notices/" + noticeId + "/letter?since=v2" + more;
    }

    private String letter(String more) {
        return letter(NOTICE.noticeId(), more);
    }

    @Test
    @DisplayName("prints the notice for the body that leads and for the platform addressed, with reason and addresses")
    void for_whom_it_is() throws Exception {
        for (String token : List.of(officer(Role.LIAISON, "ABEI"), platform(NOTICE.platform()))) {
            HttpResponse<String> answer = get(token, letter(""));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Language")).contains("vi");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; style-src 'sha256-");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(answer.body())
                    .contains(
                            WHY,
                            SampleEvents.of(ContentReported.class)
                                    .items()
                                    .getFirst()
                                    .url()
                                    .canonical(),
                            told.number().value(),
                            NOTICE.document().number());
        }
    }

    @Test
    @DisplayName("is PDF where that is asked for, by the address or the Accept header, and English where that is")
    void forms() throws Exception {
        String token = officer(Role.LIAISON, "ABEI");
        assertThat(get(token, letter("&as=pdf")).body()).startsWith("%PDF-");
        HttpResponse<String> pdf = get(token, letter("&lang=en"), "Accept", "application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Language")).contains("en");
        assertThat(get(token, letter("&as=html"), "Accept-Language", "en").body())
                .contains("Independence - Freedom");
        assertThat(get(token, letter("&as=docx")).statusCode()).isEqualTo(400);
        assertThat(get(token, letter("&lang=fr")).body()).contains("/lang");
    }

    @Test
    @DisplayName(
            "is not there for another platform, a province elsewhere, or another notice; foreign readers give a reason")
    void for_whom_it_is_not() throws Exception {
        get(officer(Role.LIAISON, "ABEI"), letter(""));
        assertThat(get(platform("TIKTOK"), letter("")).statusCode()).isEqualTo(404);
        assertThat(get(officer(Role.CLASSIFIER, "SVH_HN"), letter("")).statusCode())
                .isEqualTo(404);
        assertThat(get(officer(Role.LIAISON, "ABEI"), letter(UUID.randomUUID(), ""))
                        .statusCode())
                .isEqualTo(404);
        String auditor = officer(Role.AUDITOR, "GOV");
        assertThat(get(auditor, letter("")).statusCode()).isEqualTo(428);
        assertThat(look(auditor, letter("")).body()).contains(WHY);
        assertThat(jdbc.sql("select count(*) from events.event_entry where payload::text like '%\"letter\"%'"
                                + " and payload::text like ?")
                        .param("%" + told.id() + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is there of an account lock too, by the dispatch's id: with the account for its platform and its body, masked for a foreign ministry")
    void of_an_order() throws Exception {
        AccountLockRequested lock = SampleEvents.of(AccountLockRequested.class);
        String account = SealedCase.planted(SubjectAlleged.class, "handle");
        told = new SealedCase(sealer, ++running);
        ledger.append(
                told.of(List.of(SampleEvents.of(ContentReported.class), SampleEvents.of(SubjectAlleged.class), lock)));
        String there = "/api/v1/cases/" + told.id() + "/dispatches/" + lock.lockId() + "/letter?since=v2";
        for (String token : List.of(officer(Role.LIAISON, "ABEI"), platform(lock.platform())))
            assertThat(get(token, there).body()).contains(account, "Khóa tạm thời 14 ngày");
        assertThat(look(officer(Role.LIAISON, "IDEA"), there).body())
                .contains("[Tài khoản không hiển thị")
                .doesNotContain(account);
        assertThat(get(platform("TIKTOK"), there).statusCode()).isEqualTo(404);
        assertThat(get(
                                officer(Role.LIAISON, "ABEI"),
                                there.replace(
                                        lock.lockId().toString(), told.id().toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "says that its reason was erased once the person's key is gone, and that it is masked where it is not for the reader")
    void sealed_texts() throws Exception {
        String ministry = officer(Role.CLASSIFIER, "IDEA");
        String before = get(ministry, letter(""), Map.of("Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP"))
                .body();
        assertThat(before).contains("Căn cứ").doesNotContain("planted ContentReported");
        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());
        assertThat(get(officer(Role.LIAISON, "ABEI"), letter("")).body())
                .contains("đã bị xóa")
                .doesNotContain(WHY);
    }
}
