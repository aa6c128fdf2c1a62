package org.hoso.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.address;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reporter;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.Addressee;
import org.hoso.cases.Report.RejectionReason;
import org.hoso.cases.Report.ReportedItem;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reporting")
class ReportingTest {
    private static final Actor INTAKE = officer(Role.INTAKE, "ABEI");

    @Test
    @DisplayName("an officer's report opens a case that the officer's own agency answers for, with triage running")
    void opens_a_case() {
        Given.nothing()
                .when(report(INTAKE, "functional_food", Urgency.URGENT, fbPost()))
                .then(Report.ContentReported.class, e -> {
                    assertThat(e.accountable().agency()).isEqualTo("ABEI");
                    assertThat(e.accountable().agencySince()).isEqualTo(LocalDate.of(2025, 3, 1));
                    assertThat(e.items()).singleElement().satisfies(item -> {
                        assertThat(item.platform()).isEqualTo("FACEBOOK");
                        assertThat(item.itemKind()).isEqualTo("post");
                    });
                    assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                        assertThat(clock.code()).isEqualTo("triage_urgent_internal");
                        assertThat(clock.due()).isEqualTo(MONDAY.plusSeconds(4 * 3600));
                    });
                });
    }

    @Test
    @DisplayName("a citizen's report is first answered for by the body that holds the field 'other' that day")
    void citizens_report() {
        Given.nothing().when(report(Sample.citizen(), null, null, fbPost())).then(Report.ContentReported.class, e -> {
            assertThat(e.accountable().agency()).isEqualTo("ABEI");
            assertThat(e.productField()).isEqualTo("other");
            assertThat(e.clocks().started()).extracting("code").containsExactly("triage_internal");
        });
    }

    @Test
    @DisplayName("a report on an unknown platform is refused")
    void unknown_platform() {
        var item = new ReportedItem(id(10), address("https://x.example/1"), "MYSPACE", null, null);
        Given.nothing().when(report(INTAKE, null, null, item)).refusedWith(Refusal.UNKNOWN_PLATFORM);
    }

    @Test
    @DisplayName("a report of a kind of item that the platform does not have is refused")
    void unknown_item_kind() {
        var item = new ReportedItem(id(10), address("https://facebook.example/1"), "FACEBOOK", "domain", null);
        Given.nothing().when(report(INTAKE, null, null, item)).refusedWith(Refusal.UNKNOWN_ITEM_KIND);
    }

    @Test
    @DisplayName("a report in an unknown product field is refused")
    void unknown_field() {
        Given.nothing().when(report(INTAKE, "magic", null, fbPost())).refusedWith(Refusal.UNKNOWN_PRODUCT_FIELD);
    }

    @Test
    @DisplayName("a reporter from an unknown province is refused")
    void unknown_province() {
        var reporter = new Report.Reporter(Report.ReporterType.CITIZEN, "XX", null, null, null);
        var command = new Report.ReportContent(
                CASE,
                INTAKE,
                MONDAY,
                CaseNumber.of(2026, 1),
                id(20),
                reporter,
                text("t"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(fbPost()),
                null,
                null);
        Given.nothing().when(command).refusedWith(Refusal.UNKNOWN_PROVINCE);
    }

    @Test
    @DisplayName("the same content twice in one report is refused")
    void same_content_twice() {
        var twin = new ReportedItem(id(11), fbPost().url(), "FACEBOOK", "post", null);
        Given.nothing().when(report(INTAKE, null, null, fbPost(), twin)).refusedWith(Refusal.ITEM_ALREADY_KNOWN);
    }

    @Test
    @DisplayName("an officer who names another platform than the address's is told which it is")
    void another_platform() {
        var tiktok = new ReportedItem(id(10), address("https://facebook.example/page/posts/1"), "TIKTOK", null, null);
        Given.nothing().when(report(INTAKE, null, null, tiktok)).refusedWith(Refusal.PLATFORM_NOT_OF_ADDRESS);
        assertThat(Given.nothing().when(report(INTAKE, null, null, tiktok)).decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.details())
                                .containsEntry("declared", "TIKTOK")
                                .containsEntry("platform", "FACEBOOK"));
        var site = new ReportedItem(id(10), address("https://new1.vn/"), "FACEBOOK", null, null);
        Given.nothing().when(report(INTAKE, null, null, site)).refusedWith(Refusal.PLATFORM_NOT_OF_ADDRESS);
        var news = new ReportedItem(id(10), address("https://new1.vn/"), "NEWS_SITE", null, null);
        Given.nothing()
                .when(report(INTAKE, null, null, news))
                .then(
                        Report.ContentReported.class,
                        e -> assertThat(e.items().getFirst().platform()).isEqualTo("NEWS_SITE"));
        var shop =
                new ReportedItem(id(10), address("https://www.tiktok.com/view/product/1"), "TIKTOK_SHOP", null, null);
        Given.nothing()
                .when(report(INTAKE, null, null, shop))
                .then(
                        Report.ContentReported.class,
                        e -> assertThat(e.items().getFirst().platform()).isEqualTo("TIKTOK_SHOP"));
    }

    @Test
    @DisplayName("a citizen's word for platform or kind turns nothing down: the address wins, and the word is kept")
    void citizens_words() {
        var odd = new ReportedItem(id(10), address("https://new1.vn/"), "FACEBOOK", "clip lạ", null);
        Given.nothing().when(report(Sample.citizen(), null, null, odd)).then(Report.ContentReported.class, e -> {
            Report.Item item = e.items().getFirst();
            assertThat(item.platform()).isEqualTo("WEBSITE_VN");
            assertThat(item.itemKind()).isEqualTo("other");
            assertThat(item.declared()).isEqualTo(new Report.Declared("FACEBOOK", "clip lạ"));
        });
        var personal = new ReportedItem(id(10), fbPost().url(), "FACEBOOK", "gọi 0912345678", null);
        Given.nothing()
                .when(report(Sample.citizen(), null, null, personal))
                .then(
                        Report.ContentReported.class,
                        e -> assertThat(e.items().getFirst().declared()).isEqualTo(new Report.Declared(null, null)));
        Given.nothing().when(report(INTAKE, null, null, odd)).refusedWith(Refusal.PLATFORM_NOT_OF_ADDRESS);
    }

    @Test
    @DisplayName("an act dated after its report is refused")
    void act_after_report() {
        var command = new Report.ReportContent(
                CASE,
                INTAKE,
                MONDAY,
                CaseNumber.of(2026, 1),
                id(20),
                reporter(),
                text("t"),
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 10, 6),
                null,
                List.of(fbPost()),
                null,
                null);
        Given.nothing().when(command).refusedWith(Refusal.ACT_AFTER_REPORT);
    }

    @Test
    @DisplayName("a liaison officer may not open a case")
    void wrong_role() {
        Given.nothing()
                .when(report(officer(Role.LIAISON, "ABEI"), null, null, fbPost()))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    @Test
    @DisplayName("another report of the same content joins the case")
    void joins() {
        Given.events(reported())
                .when(join(Sample.ITEM))
                .then(Report.ReportJoined.class, e -> assertThat(e.itemId()).isEqualTo(Sample.ITEM));
    }

    @Test
    @DisplayName("a report cannot join on an item that the case does not have")
    void joins_unknown_item() {
        Given.events(reported()).when(join(id(77))).refusedWith(Refusal.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName("the accountable body rejects a report with a reason, and every clock stops")
    void rejects() {
        Given.nothing()
                .after(report(INTAKE, null, null, fbPost()))
                .when(reject(INTAKE, null))
                .then(
                        Report.ReportRejected.class,
                        e -> assertThat(e.clocks().stopped()).hasSize(1));
    }

    @Test
    @DisplayName("another body may not reject a report")
    void rejects_foreign() {
        Given.events(reported()).when(reject(officer(Role.INTAKE, "VFA"), null)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a report on which a violation record was drawn up can no longer be rejected")
    void rejects_too_late() {
        Given.events(reported(), Sample.violationRecorded(id(80)))
                .when(reject(INTAKE, null))
                .refusedWith(Refusal.MEASURES_TAKEN);
    }

    @Test
    @DisplayName("a rejection that refers to an unknown body is refused")
    void rejects_to_unknown() {
        Given.events(reported()).when(reject(INTAKE, "NOWHERE")).refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    @Test
    @DisplayName("a rejected case takes no further items")
    void rejected_is_at_rest() {
        Given.events(reported())
                .after(reject(INTAKE, null))
                .when(new Report.AddItem(CASE, INTAKE, days(1), otherPost()))
                .refusedWith(Refusal.CASE_CLOSED);
    }

    @Test
    @DisplayName("the body asks back, and the intake officer records the answer once")
    void asks_back() {
        Given asked = Given.events(reported())
                .after(new Report.RequestInformation(CASE, INTAKE, MONDAY, id(30), text("which page?"), days(3)));
        asked.when(supply(INTAKE, id(31), days(1))).refusedWith(Refusal.UNKNOWN_REQUEST);
        asked.when(supply(INTAKE, id(30), MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Given answered = asked.after(supply(INTAKE, id(30), days(1)));
        answered.when(supply(INTAKE, id(30), days(2))).refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("a citizen answers only in the case that he or she reported")
    void strangers_do_not_answer() {
        Given.events(reported())
                .after(new Report.RequestInformation(CASE, INTAKE, MONDAY, id(30), text("which page?"), null))
                .when(supply(Sample.citizen(), id(30), days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("an item is added once")
    void adds_an_item() {
        Given.events(reported())
                .after(new Report.AddItem(CASE, INTAKE, days(1), otherPost()))
                .when(new Report.AddItem(CASE, INTAKE, days(2), otherPost()))
                .refusedWith(Refusal.ITEM_ALREADY_KNOWN);
    }

    @Test
    @DisplayName("the outcome is told to the reporter of a known report and to a body that exists")
    void tells_the_outcome() {
        Given file = Given.events(
                reported(),
                new Removal.ContentRemoved(CASE, INTAKE, MONDAY, Sample.ITEM, List.of(id(90)), ClockChanges.NONE));
        file.when(tell(Addressee.REPORTER, null, Sample.REPORT)).then(Report.OutcomeNotified.class, e -> {});
        file.when(tell(Addressee.REPORTER, null, id(77))).refusedWith(Refusal.UNKNOWN_REPORT);
        file.when(tell(Addressee.SECTOR_BODY, "NOWHERE", null)).refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    private static ReportedItem fbPost() {
        return new ReportedItem(id(10), address("https://facebook.example/page/posts/1"), null, null, null);
    }

    private static ReportedItem otherPost() {
        return new ReportedItem(id(12), address("https://facebook.example/page/posts/2"), null, null, null);
    }

    private static Report.ReportContent report(
            Actor by, @Nullable String field, @Nullable Urgency urgency, ReportedItem... items) {
        return new Report.ReportContent(
                CASE,
                by,
                MONDAY,
                CaseNumber.of(2026, 1),
                id(20),
                reporter(),
                text("t"),
                null,
                null,
                field,
                null,
                null,
                urgency,
                List.of(items),
                null,
                null);
    }

    private static Report.JoinReport join(java.util.UUID item) {
        return new Report.JoinReport(
                CASE, INTAKE, days(1), id(21), reporter(), text("t"), null, null, null, null, null, null, item, null);
    }

    private static Report.RejectReport reject(Actor by, @Nullable String referTo) {
        return new Report.RejectReport(CASE, by, days(1), RejectionReason.OUT_OF_SCOPE, null, referTo);
    }

    private static Report.SupplyInformation supply(Actor by, java.util.UUID request, java.time.Instant at) {
        return new Report.SupplyInformation(CASE, by, at, request, text("answer"));
    }

    private static Report.NotifyOutcome tell(Addressee to, @Nullable String agency, java.util.@Nullable UUID report) {
        return new Report.NotifyOutcome(CASE, INTAKE, days(1), to, agency, report, Closing.Outcome.REMOVED, null);
    }
}
