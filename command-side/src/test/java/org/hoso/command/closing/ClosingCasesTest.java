package org.hoso.command.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.DutyLeft;
import org.hoso.cases.Closing.ItemLeft;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Closing.ReopenGround;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Coordination.CompetenceDisputed;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.StartedClock;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.appeal.Matter;
import org.hoso.command.casefile.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Closing a case")
class ClosingCasesTest {
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");

    @Test
    @DisplayName("the accountable body closes a case with nothing open, and every clock stops")
    void closes() {
        Given asked = settled().after(new RequestConclusion(CASE, COORDINATOR, hours(1), id(40), "VFA", null));
        UUID clock = asked.file().clocks().byId().keySet().iterator().next();
        CloseCase left = new CloseCase(
                CASE,
                COORDINATOR,
                days(1),
                Outcome.NO_VIOLATION,
                null,
                List.of(new DutyLeft(clock, text("no longer needed"))));
        asked.when(left).then(CaseClosed.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.NO_VIOLATION);
            assertThat(e.itemsLeft()).isNull();
            assertThat(e.dutiesLeft()).containsExactly(new DutyLeft(clock, text("no longer needed")));
            assertThat(e.clocks().stopped())
                    .containsExactlyElementsOf(asked.file().clocks().byId().keySet());
        });
    }

    @Test
    @DisplayName("an open track keeps the case open, and the refusal lists it")
    void open_tracks() {
        Given open = Given.events(reported(), told(), Sample.violationRecorded(id(80)), Ends.referred(), dispute());
        open.when(close(COORDINATOR, days(1))).refusedWith(Refusal.TRACKS_OPEN);
        assertThat(open.when(close(COORDINATOR, days(1))).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.TRACKS_OPEN,
                        Map.of("open", List.of("record:" + id(80), "referral:" + id(81), "dispute:" + id(60)))));
    }

    @Test
    @DisplayName(
            "whoever can be told and was not keeps the case open: senders, and other bodies that reported or concluded")
    void untold() {
        Given concluded = Given.events(reported(), Ends.concluded(Finding.NO_VIOLATION));
        assertThat(concluded.when(close(COORDINATOR, days(1))).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.TRACKS_OPEN, Map.of("open", List.of("outcome:" + Sample.REPORT, "outcome:VFA"))));
        concluded
                .and(told())
                .after(tellBody("VFA"))
                .when(close(COORDINATOR, days(1)))
                .then(CaseClosed.class, e -> {});
    }

    @Test
    @DisplayName("a sender who left no way to be reached keeps no case open")
    void out_of_reach() {
        Report.ContentReported known = reported();
        var nobody = new Report.Reporter(Report.ReporterType.CITIZEN, "HCM", null, null, null);
        Given.events(new Report.ContentReported(
                        CASE,
                        known.by(),
                        known.at(),
                        known.caseNumber(),
                        known.reportId(),
                        nobody,
                        known.title(),
                        null,
                        null,
                        known.productField(),
                        null,
                        null,
                        known.urgency(),
                        known.items(),
                        known.accountable(),
                        known.clocks(),
                        null))
                .and(Ends.classified(Verdict.NO_VIOLATION))
                .when(close(COORDINATOR, days(1)))
                .then(CaseClosed.class, e -> {});
    }

    @Test
    @DisplayName("another body neither closes nor reopens the case")
    void foreign_body() {
        Actor other = officer(Role.COORDINATOR, "VFA");
        Given.events(reported()).when(close(other, days(1))).refusedWith(Refusal.WRONG_AGENCY);
        settled()
                .after(close(COORDINATOR, days(1)))
                .when(reopen(other, days(2)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a closed case is not closed again, and takes no further steps")
    void closed_once() {
        Given closed = settled().after(close(COORDINATOR, days(1)));
        closed.when(close(COORDINATOR, days(2))).refusedWith(Refusal.CASE_CLOSED);
        closed.when(new OfferLead(CASE, COORDINATOR, days(2), id(50), "VFA", null, null))
                .refusedWith(Refusal.CASE_CLOSED);
    }

    @Test
    @DisplayName("a closed case is reopened on a ground and by a document, and takes steps again")
    void reopens() {
        Given closed = settled().after(close(COORDINATOR, days(1)));
        closed.when(reopen(COORDINATOR, days(2))).then(CaseReopened.class, e -> {
            assertThat(e.ground()).isEqualTo(ReopenGround.NEW_FACT);
            assertThat(e.document()).isEqualTo(document("12/QD"));
        });
        closed.after(reopen(COORDINATOR, days(2)))
                .when(close(COORDINATOR, days(3)))
                .then(CaseClosed.class, e -> {});
    }

    @Test
    @DisplayName("a case that is open is not reopened, nor a closed one before it was closed")
    void reopens_wrongly() {
        Given.events(reported()).when(reopen(COORDINATOR, days(2))).refusedWith(Refusal.NOT_CLOSED);
        settled()
                .after(close(COORDINATOR, days(1)))
                .when(reopen(COORDINATOR, hours(1)))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("each live link of a violation keeps the case open until a reason is given to leave it")
    void live_links() {
        Given removed = Given.events(reported(Sample.item(ITEM, "FACEBOOK"), Sample.item(OTHER_ITEM, "YOUTUBE")))
                .and(Ends.removed())
                .after(Ends.tell(Outcome.REMOVED));
        CloseCase bare = new CloseCase(CASE, COORDINATOR, days(50), Outcome.REMOVED, null, null);
        removed.when(bare).refusedWith(Refusal.ITEMS_STILL_LIVE);
        assertThat(removed.when(bare).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.ITEMS_STILL_LIVE,
                        Map.of(
                                "count",
                                1,
                                "items",
                                List.of(Map.of(
                                        "itemId",
                                        OTHER_ITEM,
                                        "address",
                                        Sample.item(OTHER_ITEM, "YOUTUBE").url().canonical())))));
        removed.when(leaving(OTHER_ITEM))
                .then(
                        CaseClosed.class,
                        e -> assertThat(e.itemsLeft())
                                .extracting(ItemLeft::itemId)
                                .containsExactly(OTHER_ITEM));
        removed.when(leaving(OTHER_ITEM, ITEM)).refusedWith(Refusal.NOTHING_LEFT_UNDONE);
    }

    @Test
    @DisplayName("no link keeps a case open that ends without a violation")
    void live_without_violation() {
        settled().when(close(COORDINATOR, days(1))).then(CaseClosed.class, e -> {});
    }

    @Test
    @DisplayName("no duty is stopped without a reason, an overdue one neither; a limitation is nobody's duty")
    void running_duties() {
        UUID record = id(70);
        Given running = settled().and(clocksStarted(Matter.clock(record, CASE.value(), "record_2wd", MONDAY, days(2))));
        assertThat(running.when(close(COORDINATOR, days(1))).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.DUTIES_RUNNING,
                        Map.of(
                                "count",
                                1,
                                "duties",
                                List.of(Map.of("clockId", record, "clock", "record_2wd", "due", days(2).toString())))));
        running.when(close(COORDINATOR, days(9))).refusedWith(Refusal.DUTIES_RUNNING);
        settled()
                .and(clocksStarted(
                        Matter.clock(id(71), CASE.value(), "limitation_ads", MONDAY, days(365)),
                        Matter.clock(id(72), CASE.value(), "court_1y", MONDAY, days(365)),
                        Matter.clock(id(73), CASE.value(), "clean_record", MONDAY, days(365))))
                .when(close(COORDINATOR, days(9)))
                .then(CaseClosed.class, e -> assertThat(e.clocks().stopped()).hasSize(3));
    }

    /** A case of no violation, and its reporter knows. */
    private static Given settled() {
        return Given.events(reported(), Ends.classified(Verdict.NO_VIOLATION), told());
    }

    private static CloseCase leaving(UUID... items) {
        List<ItemLeft> left = Stream.of(items)
                .map(item -> new ItemLeft(item, text("the account is gone")))
                .toList();
        return new CloseCase(CASE, COORDINATOR, days(50), Outcome.REMOVED, left, null);
    }

    private static ViolationClassified clocksStarted(StartedClock... clocks) {
        ViolationClassified known = Ends.classified(Verdict.NO_VIOLATION);
        return new ViolationClassified(
                known.caseId(),
                known.by(),
                known.at(),
                known.productField(),
                known.verdict(),
                known.types(),
                known.actDate(),
                known.urgency(),
                null,
                new ClockChanges(List.of(clocks), List.of()));
    }

    private static Report.OutcomeNotified told() {
        return new Report.OutcomeNotified(
                CASE,
                COORDINATOR,
                hours(1),
                Report.Addressee.REPORTER,
                null,
                Sample.REPORT,
                Outcome.NO_VIOLATION,
                null);
    }

    private static Report.NotifyOutcome tellBody(String agency) {
        return new Report.NotifyOutcome(
                CASE, COORDINATOR, hours(3), Report.Addressee.SECTOR_BODY, agency, null, Outcome.NO_VIOLATION, null);
    }

    private static CompetenceDisputed dispute() {
        return new CompetenceDisputed(
                CASE, COORDINATOR, hours(1), id(60), List.of("ABEI", "VFA"), text("both claim it"));
    }

    private static CloseCase close(Actor by, Instant at) {
        return new CloseCase(CASE, by, at, Outcome.NO_VIOLATION, null, null);
    }

    private static ReopenCase reopen(Actor by, Instant at) {
        return new ReopenCase(CASE, by, at, ReopenGround.NEW_FACT, text("a new shop"), document("12/QD"));
    }
}
