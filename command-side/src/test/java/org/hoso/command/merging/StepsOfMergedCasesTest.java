package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.merging.AskedOfHalves.APPEALS;
import static org.hoso.command.merging.AskedOfHalves.OFFER;
import static org.hoso.command.merging.AskedOfHalves.VFA;
import static org.hoso.command.merging.AskedOfHalves.close;
import static org.hoso.command.merging.AskedOfHalves.complaint;
import static org.hoso.command.merging.AskedOfHalves.evidence;
import static org.hoso.command.merging.AskedOfHalves.half;
import static org.hoso.command.merging.AskedOfHalves.offer;
import static org.hoso.command.merging.AskedOfHalves.reject;
import static org.hoso.command.merging.AskedOfHalves.told;
import static org.hoso.command.merging.TwoCases.ABEI;
import static org.hoso.command.merging.TwoCases.FIRST;
import static org.hoso.command.merging.TwoCases.SECOND;
import static org.hoso.command.merging.TwoCases.THIRD;
import static org.hoso.command.merging.TwoCases.item;
import static org.hoso.command.merging.TwoCases.merge;
import static org.hoso.command.merging.TwoCases.reported;
import static org.hoso.command.merging.TwoCases.split;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps of merged cases")
class StepsOfMergedCasesTest {
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
        TwoCases done = told(told(reported().foundNone(SECOND).merged(), FIRST, 21), FIRST, 22)
                .after(close(FIRST));
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
                        null,
                        null,
                        null,
                        null,
                        null,
                        item(2),
                        null)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @DisplayName("what is asked beside the surviving case reads as the same step in every part but its address")
    void readdressed() {
        CaseCommand there = Readdressed.to(SECOND, evidence(FIRST, item(2)));
        assertThat(there).isEqualTo(evidence(SECOND, item(2)));
    }

    private static Map<String, Object> request(CaseId half, String number, UUID thing) {
        return Map.of("half", half.toString(), "caseNumber", number, "names", List.of(thing.toString()));
    }

    private static Coordination.AddNote note(CaseId caseId) {
        return new Coordination.AddNote(caseId, ABEI, days(2), id(650), Coordination.Audience.BODIES, text("note"));
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
                null,
                null);
    }
}
