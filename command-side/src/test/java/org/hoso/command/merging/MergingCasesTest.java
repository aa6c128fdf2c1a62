package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.merging.TwoCases.ABEI;
import static org.hoso.command.merging.TwoCases.FIRST;
import static org.hoso.command.merging.TwoCases.SECOND;
import static org.hoso.command.merging.TwoCases.THIRD;
import static org.hoso.command.merging.TwoCases.item;
import static org.hoso.command.merging.TwoCases.merge;
import static org.hoso.command.merging.TwoCases.reported;
import static org.hoso.command.merging.TwoCases.split;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Merged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging and splitting cases")
class MergingCasesTest {
    private static final Actor VFA = officer(Role.COORDINATOR, "VFA");
    private static final Actor APPEALS = officer(Role.APPEALS, "ABEI");
    private static final UUID OFFER = id(600);

    @Test
    @DisplayName("a merge is told to both cases: who goes on under whom, and which body answers for both")
    void merges() {
        TwoCases two = reported().merged();
        assertThat(two.told.subList(2, 4))
                .satisfiesExactly(
                        first -> assertThat((CaseMerged) first).satisfies(e -> {
                            assertThat(e.caseId()).isEqualTo(FIRST);
                            assertThat(e.part()).isEqualTo(Part.SURVIVING);
                            assertThat(e.otherNumber().value()).isEqualTo("HS-2026-000002");
                        }),
                        second -> assertThat((CaseMerged) second).satisfies(e -> {
                            assertThat(e.caseId()).isEqualTo(SECOND);
                            assertThat(e.part()).isEqualTo(Part.ABSORBED);
                            assertThat(e.otherId()).isEqualTo(FIRST);
                            assertThat(e.accountable().agency()).isEqualTo("ABEI");
                        }));
    }

    @Test
    @DisplayName("only the body that answers for both merges them; another one offers the lead first")
    void one_body() {
        reported().when(merge(VFA, FIRST, SECOND, days(1))).refusedWith(Refusal.WRONG_AGENCY);
        new TwoCases()
                .with(FIRST, 1, "ABEI")
                .with(SECOND, 2, "VFA")
                .when(merge(FIRST, SECOND))
                .refusedWith(Refusal.OTHER_ACCOUNTABLE);
        reported()
                .when(merge(officer(Role.CLASSIFIER, "ABEI"), FIRST, SECOND, days(1)))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    @Test
    @DisplayName("a case is merged with another one that is there, open and under none, and whose lead is settled")
    void what_can_be_merged() {
        reported().when(merge(FIRST, FIRST)).refusedWith(Refusal.SAME_CASE);
        reported().when(merge(FIRST, THIRD)).refusedWith(Refusal.UNKNOWN_CASE);
        reported().when(merge(ABEI, FIRST, SECOND, hours(-1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        reported().after(reject(SECOND)).when(merge(FIRST, SECOND)).refusedWith(Refusal.CASE_CLOSED);
        reported().after(offer(SECOND)).when(merge(FIRST, SECOND)).refusedWith(Refusal.LEAD_IN_MOTION);
        TwoCases three = reported().merged().with(THIRD, 3, "ABEI");
        three.when(merge(THIRD, SECOND)).refusedWith(Refusal.CASE_MERGED);
        three.when(merge(SECOND, THIRD)).refusedWith(Refusal.CASE_MERGED);
        assertThat(three.after(new MergeCases(FIRST, ABEI, days(2), id(501), THIRD.value(), text("too"), null))
                        .file(FIRST)
                        .merged()
                        .taken())
                .hasSize(2);
    }

    @Test
    @DisplayName("an officer who comes to the absorbed case is sent to the surviving one, with its number")
    void sent_on() {
        Decision decision = reported().merged().decide(evidence(SECOND, item(2)));
        new TwoCases.Answered(decision).refusedWith(Refusal.CASE_MERGED);
        assertThat(((Decision.Refused) decision).details()).containsEntry("caseNumber", "HS-2026-000001");
    }

    @Test
    @DisplayName("a step asked of the surviving case is carried out in the half whose things it names")
    void each_to_its_half() {
        TwoCases two = reported().merged();
        assertThat(half(two, evidence(FIRST, item(1)))).isEqualTo(FIRST);
        assertThat(half(two, evidence(FIRST, item(2)))).isEqualTo(SECOND);
        assertThat(half(two, evidence(FIRST, null))).isEqualTo(FIRST);
        assertThat(half(two, complaint(FIRST, id(22), id(700)))).isEqualTo(SECOND);
        two.after(complaint(FIRST, id(22), id(700)));
        assertThat(half(two, accept(FIRST, id(700)))).isEqualTo(SECOND);
        assertThat(Halves.of(note(FIRST), SECOND, two.file(FIRST), id -> java.util.Optional.of(two.file(id)))
                        .to())
                .isEqualTo(SECOND);
    }

    @Test
    @DisplayName("no step takes things of both halves, and no half is named that goes on under none")
    void mixed() {
        TwoCases two = reported().merged();
        Decision mixed = two.ask(notifying(FIRST, List.of(item(1), item(2))), null);
        new TwoCases.Answered(mixed).refusedWith(Refusal.HALVES_MIXED);
        assertThat(((Decision.Refused) mixed).details())
                .containsEntry("caseNumbers", "HS-2026-000001, HS-2026-000002")
                .containsEntry(
                        "requests",
                        List.of(request(FIRST, "HS-2026-000001", item(1)), request(SECOND, "HS-2026-000002", item(2))));
        new TwoCases.Answered(two.ask(note(FIRST), THIRD)).refusedWith(Refusal.NOT_MERGED);
    }

    @Test
    @DisplayName("a case that holds others is merged again, and all of them go on under the one that is left")
    void chains() {
        TwoCases all = chain();
        assertThat(half(all, THIRD, evidence(THIRD, item(2)))).isEqualTo(SECOND);
        assertThat(half(all, THIRD, evidence(THIRD, item(1)))).isEqualTo(FIRST);
        assertThat(all.ask(evidence(THIRD, item(2)), null)).isInstanceOf(Decision.Accepted.class);
        Decision sent = all.decide(evidence(SECOND, item(2)));
        assertThat(((Decision.Refused) sent).details()).containsEntry("caseNumber", "HS-2026-000003");
        all.when(merge(SECOND, THIRD)).refusedWith(Refusal.CASE_MERGED);
        all.after(offer(THIRD)).after(new Coordination.AcceptLead(THIRD, VFA, days(3), OFFER));
        assertThat(all.told.subList(all.told.size() - 2, all.told.size()))
                .extracting(CaseEvent::caseId)
                .containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    @DisplayName("any of them is taken out, with what goes on under it, asked at the top, above it or at itself")
    void out_of_a_chain() {
        for (var asked : List.of(split(THIRD, SECOND), split(FIRST, SECOND), split(SECOND, null))) {
            TwoCases all = chain().after(asked);
            assertThat(all.file(SECOND).merged()).isEqualTo(Merged.ALONE);
            assertThat(all.file(FIRST).merged().into()).isNotNull();
            assertThat(all.file(FIRST).merged().taken()).isEmpty();
        }
        for (var asked : List.of(split(THIRD, FIRST), split(FIRST, null))) {
            TwoCases all = chain().after(asked);
            assertThat(all.file(THIRD).merged()).isEqualTo(Merged.ALONE);
            assertThat(all.file(FIRST).merged().into()).isNull();
            assertThat(all.file(FIRST).merged().taken()).hasSize(1);
            assertThat(all.ask(evidence(FIRST, item(2)), null)).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    @DisplayName("all come to rest together, once each is finished")
    void closing_a_chain() {
        TwoCases all = chain().after(complaint(THIRD, id(22), id(700)));
        Decision open = all.ask(close(THIRD), null);
        assertThat(((Decision.Refused) open).details().toString()).contains("HS-2026-000002:appeal:" + id(700));
        TwoCases done = chain();
        for (int report = 21; report <= 23; report++) told(done, THIRD, report);
        done.after(close(THIRD));
        assertThat(List.of(FIRST, SECOND, THIRD))
                .allSatisfy(one -> assertThat(done.file(one).closure().open()).isFalse());
    }

    @Test
    @DisplayName("no more than ten go on under one")
    void bounded() {
        TwoCases many = reported();
        for (int n = 3; n <= 12; n++) many.with(new CaseId(id(n)), n, "ABEI");
        for (int n = 2; n <= 10; n++) many.after(merge(FIRST, new CaseId(id(n))));
        CaseId last = new CaseId(id(12));
        CaseId held = new CaseId(id(11));
        many.after(merge(last, held)).when(merge(FIRST, last)).refusedWith(Refusal.TOO_MANY_MERGED);
        many.after(split(last, held)).after(merge(ABEI, FIRST, held, days(21)));
    }

    @Test
    @DisplayName(
            "who leads the surviving case leads the absorbed one from the same instant, and nobody moves that lead alone")
    void the_lead_follows() {
        TwoCases two = reported().merged().after(offer(FIRST));
        two.when(offer(SECOND)).refusedWith(Refusal.CASE_MERGED);
        new TwoCases.Answered(two.ask(offer(FIRST), SECOND)).refusedWith(Refusal.CASE_MERGED);
        two.after(new Coordination.AcceptLead(FIRST, VFA, days(3), OFFER));
        CaseEvent last = two.told.getLast();
        assertThat(last).isInstanceOfSatisfying(LeadFollowed.class, e -> {
            assertThat(e.caseId()).isEqualTo(SECOND);
            assertThat(e.at()).isEqualTo(days(3));
            assertThat(e.accountable().agency()).isEqualTo("VFA");
        });
        two.when(merge(FIRST, SECOND)).refusedWith(Refusal.WRONG_AGENCY);
        two.when(split(FIRST, SECOND)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName(
            "the surviving case closes when all is finished in both halves, and both come to rest and are reopened together")
    void closing() {
        TwoCases two = reported().merged();
        Decision open = two.after(complaint(FIRST, id(22), id(700))).ask(close(FIRST), null);
        new TwoCases.Answered(open).refusedWith(Refusal.TRACKS_OPEN);
        assertThat(((Decision.Refused) open).details().toString()).contains("HS-2026-000002:appeal:" + id(700));
        new TwoCases.Answered(two.ask(close(FIRST), SECOND)).refusedWith(Refusal.CASE_MERGED);
        TwoCases done = told(told(reported().merged(), FIRST, 21), FIRST, 22).after(close(FIRST));
        assertThat(done.file(FIRST).closure().open()).isFalse();
        assertThat(done.file(SECOND).closure().open()).isFalse();
        assertThat(done.file(SECOND).closure().since()).isEqualTo(days(10));
        done.after(new Closing.ReopenCase(
                FIRST, ABEI, days(11), Closing.ReopenGround.NEW_FACT, text("more"), document("1/TB")));
        assertThat(done.file(SECOND).closure().open()).isTrue();
        reported().merged().when(reject(FIRST)).refusedWith(Refusal.CASE_MERGED);
    }

    @Test
    @DisplayName("outsiders go on at the case that they know, and clocks run on")
    void outsiders() {
        TwoCases two = reported().merged();
        assertThat(two.decide(new Report.JoinReport(
                        SECOND,
                        Sample.citizen(),
                        days(2),
                        id(30),
                        Sample.reporter(),
                        text("title"),
                        text("description"),
                        item(2))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @DisplayName("a split is asked of either half, told to both, and leaves one body answering for each")
    void splits() {
        for (var asked : List.of(split(FIRST, SECOND), split(SECOND, null))) {
            TwoCases two = reported().merged().after(asked);
            assertThat(two.told.subList(4, 6))
                    .allSatisfy(event -> assertThat(event).isInstanceOf(CaseSplit.class));
            assertThat(two.file(FIRST).merged()).isEqualTo(Merged.ALONE);
            assertThat(two.file(SECOND).merged()).isEqualTo(Merged.ALONE);
            assertThat(two.file(SECOND).lead().accountable(ABEI)).isTrue();
            assertThat(two.decide(evidence(SECOND, item(2)))).isInstanceOf(Decision.Accepted.class);
        }
        reported().when(split(FIRST, SECOND)).refusedWith(Refusal.NOT_MERGED);
        reported().when(split(FIRST, null)).refusedWith(Refusal.NOT_MERGED);
        TwoCases late = new TwoCases().with(FIRST, 1, "ABEI").with(SECOND, 2, "ABEI");
        late.after(merge(ABEI, FIRST, SECOND, days(30)))
                .when(split(FIRST, SECOND))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("what is asked beside the surviving case reads as the same step in every part but its address")
    void readdressed() {
        CaseCommand there = Readdressed.to(SECOND, evidence(FIRST, item(2)));
        assertThat(there).isEqualTo(evidence(SECOND, item(2)));
    }

    @Test
    @DisplayName("a merge is taken back, never corrected in one of the two")
    void not_corrected() {
        TwoCases two = reported().merged();
        two.when(new Correction.CorrectRecord(
                        FIRST,
                        ABEI,
                        days(5),
                        1,
                        List.of(new Correction.CorrectedField("at", "\"2026-10-07T02:00:00Z\"")),
                        text("wrong day"),
                        document("3/CV")))
                .refusedWith(Refusal.FIELD_NOT_CORRECTABLE);
    }

    /** The second under the first, and that one under the third. */
    private static TwoCases chain() {
        return reported().merged().with(THIRD, 3, "ABEI").after(merge(THIRD, FIRST));
    }

    private static Map<String, Object> request(CaseId half, String number, UUID thing) {
        return Map.of("half", half.toString(), "caseNumber", number, "names", List.of(thing.toString()));
    }

    private static CaseId half(TwoCases two, CaseCommand command) {
        return half(two, FIRST, command);
    }

    private static CaseId half(TwoCases two, CaseId surviving, CaseCommand command) {
        Halves.Belongs belongs =
                Halves.of(command, null, two.file(surviving), id -> java.util.Optional.of(two.file(id)));
        assertThat(belongs.refused()).isNull();
        return belongs.to() == null ? surviving : belongs.to();
    }

    private static TwoCases told(TwoCases two, CaseId asked, int report) {
        return two.after(new Report.NotifyOutcome(
                asked, ABEI, days(9), Report.Addressee.REPORTER, null, id(report), Closing.Outcome.NO_VIOLATION, null));
    }

    private static Closing.CloseCase close(CaseId caseId) {
        return new Closing.CloseCase(caseId, ABEI, days(10), Closing.Outcome.NO_VIOLATION);
    }

    private static Coordination.OfferLead offer(CaseId caseId) {
        return new Coordination.OfferLead(caseId, ABEI, days(2), OFFER, "VFA", null, null);
    }

    private static Coordination.AddNote note(CaseId caseId) {
        return new Coordination.AddNote(caseId, ABEI, days(2), id(650), Coordination.Audience.BODIES, text("note"));
    }

    private static Report.RejectReport reject(CaseId caseId) {
        return new Report.RejectReport(
                caseId, officer(Role.INTAKE, "ABEI"), hours(2), Report.RejectionReason.NO_VIOLATION, null, null);
    }

    private static Evidence.AddEvidence evidence(CaseId caseId, UUID item) {
        Instant at = days(2);
        return new Evidence.AddEvidence(
                caseId,
                officer(Role.INTAKE, "ABEI"),
                at,
                id(660),
                item,
                Sha256.of("x"),
                "image/png",
                1,
                at,
                Evidence.CaptureMethod.values()[0],
                null);
    }

    private static Appeal.FileAppeal complaint(CaseId caseId, UUID report, UUID appeal) {
        return new Appeal.FileAppeal(
                caseId,
                APPEALS,
                days(3),
                appeal,
                Appeal.Attacked.INACTION,
                report,
                Appeal.Level.FIRST,
                null,
                id(701),
                null,
                text("nothing came of it"),
                null,
                null,
                document("1/ĐKN"),
                null);
    }

    private static Appeal.AcceptAppeal accept(CaseId caseId, UUID appeal) {
        return new Appeal.AcceptAppeal(
                caseId, APPEALS, days(4), appeal, Appeal.Difficulty.ORDINARY, document("2/TB"), null);
    }

    private static CaseCommand notifying(CaseId caseId, List<UUID> items) {
        return new org.hoso.cases.PlatformNotice.NotifyPlatform(
                caseId,
                officer(Role.LIAISON, "ABEI"),
                days(2),
                id(670),
                "FACEBOOK",
                items,
                org.hoso.cases.PlatformNotice.LegalGround.values()[0],
                false,
                org.hoso.cases.PlatformNotice.Channel.values()[0],
                document("907/PTTH"),
                null,
                null,
                null);
    }
}
