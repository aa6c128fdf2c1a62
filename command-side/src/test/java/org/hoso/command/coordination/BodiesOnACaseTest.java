package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;
import static org.hoso.command.coordination.Coordinators.ABEI;
import static org.hoso.command.coordination.Coordinators.VCC;
import static org.hoso.command.coordination.Coordinators.VFA;
import static org.hoso.command.coordination.Coordinators.join;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.Coordination.AgencyLeft;
import org.hoso.cases.Coordination.AnswerDirective;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.LeaveCase;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Coordination.RemindOfDirective;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bodies on a case")
class BodiesOnACaseTest {
    private static final Actor MOCST = officer(Role.COORDINATOR, "MOCST");
    private static final Actor SVH_HCM = officer(Role.COORDINATOR, "SVH_HCM");
    private static final UUID DIRECTIVE = id(70);

    @Test
    @DisplayName("join when the accountable body has them join, and work on the case until they leave")
    void join_and_leave() {
        Given reported = Given.events(reported());
        reported.when(join("VCC")).then(AgencyJoined.class, e -> {
            assertThat(e.agency()).isEqualTo(new AccountableBody("VCC", LocalDate.of(2023, 4, 1)));
            assertThat(e.capacity()).isEqualTo(Capacity.CO_HANDLER);
        });
        Given joined = reported.after(join("VCC"));
        assertThat(joined.file().lead().worksOn(VCC)).isTrue();
        joined.when(leave(VCC, hours(2)))
                .then(AgencyLeft.class, e -> assertThat(e.agency()).isEqualTo("VCC"));
        assertThat(joined.after(leave(VCC, hours(2))).file().lead().worksOn(VCC))
                .isFalse();
    }

    @Test
    @DisplayName("join once, as bodies of that day, at the word of the accountable body alone")
    void join_wrongly() {
        Given reported = Given.events(reported());
        reported.when(join("ABEI")).refusedWith(Refusal.ALREADY_ON_CASE);
        reported.after(join("VCC")).when(join("VCC")).refusedWith(Refusal.ALREADY_ON_CASE);
        reported.when(join("DMS")).refusedWith(Refusal.UNKNOWN_AGENCY);
        reported.when(new JoinAgency(CASE, VFA, hours(1), "VFA", Capacity.OBSERVER, null))
                .refusedWith(Refusal.WRONG_AGENCY);
        reported.when(new JoinAgency(CASE, ABEI, MONDAY.minusSeconds(1), "VFA", Capacity.OBSERVER, null))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("leave only where they joined, after they joined, and never while they answer for the case")
    void leave_wrongly() {
        Given joined = Given.events(reported()).after(join("VCC"));
        joined.when(leave(ABEI, hours(2))).refusedWith(Refusal.ACCOUNTABLE_STAYS);
        joined.when(leave(VFA, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        joined.when(leave(VCC, MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("in a province are directed by the ministry above the accountable body, and report back once")
    void are_directed() {
        Given reported = Given.events(reported());
        reported.when(direct(MOCST, "SVH_HCM")).then(DirectiveIssued.class, e -> {
            assertThat(e.to().agency()).isEqualTo("SVH_HCM");
            assertThat(e.reportBy()).isEqualTo(days(5));
            assertThat(e.document()).isEqualTo(document("9/CV"));
        });
        Given directed = reported.after(direct(MOCST, "SVH_HCM"));
        directed.when(reportBack(SVH_HCM, DIRECTIVE, days(6)))
                .then(DirectiveAnswered.class, e -> assertThat(e.directiveId()).isEqualTo(DIRECTIVE));
        directed.after(reportBack(SVH_HCM, DIRECTIVE, days(6)))
                .when(reportBack(SVH_HCM, DIRECTIVE, days(7)))
                .refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("report back on what they were directed to do, after they were")
    void report_back_wrongly() {
        Given directed = Given.events(reported()).after(direct(ABEI, "SVH_HCM"));
        directed.when(reportBack(SVH_HCM, DIRECTIVE, MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        directed.when(reportBack(ABEI, DIRECTIVE, days(1))).refusedWith(Refusal.WRONG_AGENCY);
        directed.when(reportBack(ABEI, id(77), days(1))).refusedWith(Refusal.UNKNOWN_DIRECTIVE);
        directed.when(reportBack(VFA, id(77), days(1))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("are reminded by the body that directed them, as often as it wants, until they report back")
    void are_reminded() {
        Given directed = Given.events(reported()).after(direct(MOCST, "SVH_HCM"));
        directed.when(remind(MOCST, DIRECTIVE, days(2))).then(DirectiveReminded.class, e -> {
            assertThat(e.directiveId()).isEqualTo(DIRECTIVE);
            assertThat(e.reminderId()).isEqualTo(id(72));
        });
        directed.after(remind(MOCST, DIRECTIVE, days(2)))
                .when(remind(MOCST, DIRECTIVE, days(6)))
                .then(DirectiveReminded.class, e -> {});
        directed.after(reportBack(SVH_HCM, DIRECTIVE, days(3)))
                .when(remind(MOCST, DIRECTIVE, days(6)))
                .refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("are reminded by no other body, nor of what they were not directed to do or not yet")
    void are_reminded_wrongly() {
        Given directed = Given.events(reported()).after(direct(MOCST, "SVH_HCM"));
        directed.when(remind(ABEI, DIRECTIVE, days(2))).refusedWith(Refusal.WRONG_AGENCY);
        directed.when(remind(ABEI, id(77), days(2))).refusedWith(Refusal.UNKNOWN_DIRECTIVE);
        directed.when(remind(VFA, id(77), days(2))).refusedWith(Refusal.WRONG_AGENCY);
        directed.when(remind(MOCST, DIRECTIVE, MONDAY)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        directed.when(remind(officer(Role.RECORDER, "MOCST"), DIRECTIVE, days(2)))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    @Test
    @DisplayName("are directed downwards only: no ministry by a department, no province by another")
    void are_directed_downwards() {
        Given.events(reported()).when(direct(ABEI, "MOH")).refusedWith(Refusal.DIRECTIVE_OUT_OF_REACH);
        Given province = Given.events(Sample.reportedAt(MONDAY, "SVH_HCM", List.of()));
        Actor committee = officer(Role.COORDINATOR, "UBT_HCM");
        province.when(direct(committee, "SYT_HCM")).then(DirectiveIssued.class, e -> {});
        province.when(direct(committee, "SYT_HN")).refusedWith(Refusal.DIRECTIVE_OUT_OF_REACH);
        province.when(direct(committee, "UBT_HCM")).refusedWith(Refusal.DIRECTIVE_OUT_OF_REACH);
        province.when(direct(SVH_HCM, "UBX_HCM")).refusedWith(Refusal.DIRECTIVE_OUT_OF_REACH);
    }

    @Test
    @DisplayName("are directed by bodies whose business the case is, to report later than that")
    void are_directed_wrongly() {
        Given reported = Given.events(reported());
        reported.when(direct(officer(Role.COORDINATOR, "MOH"), "SYT_HCM")).refusedWith(Refusal.WRONG_AGENCY);
        reported.when(direct(ABEI, "SVH_XX")).refusedWith(Refusal.UNKNOWN_AGENCY);
        reported.when(new IssueDirective(
                        CASE, ABEI, hours(1), DIRECTIVE, "SVH_HCM", text("check"), hours(1), document("9/CV")))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("write notes for themselves or for each other; a stranger to the case writes none")
    void write_notes() {
        Given reported = Given.events(reported());
        reported.when(note(ABEI))
                .then(NoteAdded.class, e -> assertThat(e.audience()).isEqualTo(Audience.BODIES));
        reported.when(note(VFA)).refusedWith(Refusal.WRONG_AGENCY);
    }

    private static LeaveCase leave(Actor by, Instant at) {
        return new LeaveCase(CASE, by, at, text("done"));
    }

    private static IssueDirective direct(Actor by, String to) {
        return new IssueDirective(CASE, by, hours(1), DIRECTIVE, to, text("check the shop"), days(5), document("9/CV"));
    }

    private static AnswerDirective reportBack(Actor by, UUID directive, Instant at) {
        return new AnswerDirective(CASE, by, at, directive, text("checked"), null);
    }

    private static RemindOfDirective remind(Actor by, UUID directive, Instant at) {
        return new RemindOfDirective(CASE, by, at, id(72), directive, null, null);
    }

    private static AddNote note(Actor by) {
        return new AddNote(CASE, by, hours(1), id(71), Audience.BODIES, text("note"));
    }
}
