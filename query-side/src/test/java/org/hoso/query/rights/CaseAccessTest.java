package org.hoso.query.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.Varied.citizen;
import static org.hoso.query.Varied.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Coordination.*;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Report.Reporter;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.PenaltyPublicised;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.law.Law;
import org.hoso.query.Varied;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who stands how to a case")
class CaseAccessTest {
    private static final Relating TODAY = new Relating(Law.load(), LocalDate.of(2026, 11, 24));
    private static final ContentReported REPORTED = SampleEvents.of(ContentReported.class);
    private static final AccountableBody VFA = new AccountableBody("VFA", LocalDate.of(1999, 1, 1));
    private static final UUID DECISION = UUID.fromString("01990000-0000-7000-8000-000000000001");

    @Test
    @DisplayName(
            "the accountable body leads; another central officer sees it as another ministry, a coordinator as one")
    void central_bodies() {
        CaseAccess access = of(REPORTED);
        assertThat(relation(Role.CLASSIFIER, "ABEI", access)).contains(Relation.LEAD);
        assertThat(relation(Role.CLASSIFIER, "IDEA", access)).contains(Relation.OTHER_MINISTRY);
        assertThat(relation(Role.LISTS, "MOCST", access)).contains(Relation.OTHER_MINISTRY);
        for (String overseeing : List.of("MOCST", "GOV", "TTCP"))
            assertThat(relation(Role.COORDINATOR, overseeing, access)).contains(Relation.COORDINATOR);
        for (String other : List.of("IDEA", "MOH", "MOIT", "A05", "NTBD"))
            assertThat(relation(Role.COORDINATOR, other, access)).contains(Relation.OTHER_MINISTRY);
        assertThat(relation(Role.AUDITOR, "TTCP", access)).contains(Relation.AUDITOR);
    }

    @Test
    @DisplayName("a province sees the cases of its own area: where the report or a subject lies")
    void provinces() {
        CaseAccess access = of(REPORTED, Varied.of(SubjectIdentified.class, "province", "DN"));
        assertThat(relation(Role.RECORDER, "SVH_HCM", access)).contains(Relation.PROVINCE);
        assertThat(relation(Role.COORDINATOR, "SVH_DN", access)).contains(Relation.PROVINCE);
        assertThat(relation(Role.COORDINATOR, "SVH_HN", access)).isEmpty();
        CaseAccess moved = access.after(Varied.of(SubjectIdentified.class, "province", "HN"), 2);
        assertThat(relation(Role.COORDINATOR, "SVH_DN", moved)).isEmpty();
        assertThat(relation(Role.COORDINATOR, "SVH_HN", moved)).contains(Relation.PROVINCE);
    }

    @Test
    @DisplayName("a body offered the lead works on the case while the offer is open, and leads once it accepts")
    void offered_bodies() {
        LeadOffered offered = Varied.of(LeadOffered.class, "to", VFA);
        CaseAccess open = of(REPORTED, offered);
        assertThat(relation(Role.EXPERT, "VFA", open)).contains(Relation.CO);
        CaseAccess declined = of(REPORTED, offered, SampleEvents.of(LeadDeclined.class));
        assertThat(relation(Role.EXPERT, "VFA", declined)).contains(Relation.OTHER_MINISTRY);
        CaseAccess accepted = of(REPORTED, offered, SampleEvents.of(LeadAccepted.class));
        assertThat(relation(Role.EXPERT, "VFA", accepted)).contains(Relation.LEAD);
        assertThat(relation(Role.CLASSIFIER, "ABEI", accepted)).contains(Relation.CO);
    }

    @Test
    @DisplayName(
            "whoever is asked, joins, is directed, concludes unasked, notifies, orders, or gets the file works on it")
    void bodies_that_work_on_it() {
        assertThat(co("VFA", Varied.of(ConclusionRequested.class, "from", VFA))).isTrue();
        assertThat(co("VFA", Varied.of(AgencyJoined.class, "agency", VFA))).isTrue();
        assertThat(co("SVH_HN", Varied.of(DirectiveIssued.class, "to", body("SVH_HN"))))
                .isTrue();
        assertThat(co("VFA", Varied.of(ConclusionGiven.class, "by", officer(Role.EXPERT, "VFA"))))
                .isTrue();
        assertThat(co("IDEA", Varied.of(PlatformNotified.class, "by", officer(Role.LIAISON, "IDEA"))))
                .isTrue();
        assertThat(co("MOCST", Varied.of(BlockOrdered.class, "by", officer(Role.DECIDER, "MOCST"))))
                .isTrue();
        assertThat(co("VNNIC", Varied.of(BlockOrdered.class, "target", BlockTarget.VNNIC)))
                .isTrue();
        assertThat(co("CSKT", Varied.of(CaseReferred.class, "to", body("CSKT"))))
                .isTrue();
        assertThat(co("VCC", Varied.of(CompetenceDisputed.class, "claimants", List.of("ABEI", "VCC"))))
                .isTrue();
    }

    @Test
    @DisplayName(
            "whoever complains that nothing came of a report stays a reporter, and the body above may look into it")
    void complaining_of_inaction() {
        Actor citizen = new Actor("reporter@demo", Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
        ContentReported own = Varied.of(ContentReported.class, "by", citizen);
        AppealFiled complaint = Varied.of(
                AppealFiled.class, "attacked", Attacked.INACTION, "attackedId", own.reportId(), "by", citizen);
        CaseAccess access = of(own, complaint);
        Reader reader = new Reader("reporter@demo", Actor.CITIZEN, java.util.Set.of(Role.REPORTER));
        assertThat(TODAY.relation(reader, access)).contains(Relation.REPORTER);
        assertThat(access.outsiders().ownOf("reporter@demo")).contains(complaint.appealId(), own.reportId());
        assertThat(relation(Role.APPEALS, "MOCST", access)).contains(Relation.APPEALS);
        assertThat(relation(Role.APPEALS, "MOCST", of(own))).contains(Relation.OTHER_MINISTRY);
    }

    @Test
    @DisplayName("joining a report gives no body a way into the case, and leaving closes it")
    void no_way_in_by_joining_a_report() {
        assertThat(co("IDEA", Varied.of(ReportJoined.class, "by", officer(Role.INTAKE, "IDEA"))))
                .isFalse();
        CaseAccess left = of(
                REPORTED, Varied.of(AgencyJoined.class, "agency", VFA), Varied.of(AgencyLeft.class, "agency", "VFA"));
        assertThat(relation(Role.EXPERT, "VFA", left)).contains(Relation.OTHER_MINISTRY);
    }

    @Test
    @DisplayName("appeals officers see it once something of their body, or of one below it, is appealed")
    void appeals_officers() {
        SanctionImposed decided =
                Varied.of(SanctionImposed.class, "decisionId", DECISION, "by", officer(Role.DECIDER, "ABEI"));
        CaseAccess before = of(REPORTED, decided);
        CaseAccess after = of(REPORTED, decided, Varied.of(AppealFiled.class, "attackedId", DECISION));
        assertThat(relation(Role.APPEALS, "MOCST", before)).contains(Relation.OTHER_MINISTRY);
        assertThat(relation(Role.APPEALS, "MOCST", after)).contains(Relation.APPEALS);
        assertThat(relation(Role.APPEALS, "MOH", after)).contains(Relation.OTHER_MINISTRY);
    }

    @Test
    @DisplayName("outsiders see only what concerns them: the platform addressed, the reporter, the subject, a provider")
    void outsiders() {
        CaseAccess access = of(
                Varied.of(ContentReported.class, "by", citizen("an@demo")),
                SampleEvents.of(PlatformNotified.class),
                Varied.of(SubjectIdentified.class, "account", "chi@demo"));
        assertThat(relation(Role.PLATFORM, "FACEBOOK", access)).contains(Relation.PLATFORM);
        assertThat(relation(Role.PLATFORM, "TIKTOK", access)).isEmpty();
        assertThat(citizenRelation("an@demo", access)).contains(Relation.REPORTER);
        assertThat(citizenRelation("chi@demo", access)).contains(Relation.SUBJECT);
        assertThat(citizenRelation("bao@demo", access)).isEmpty();
        assertThat(relation(Role.ISP, "ISP_DEMO", access)).isEmpty();
        assertThat(relation(Role.ISP, "ISP_DEMO", access.after(SampleEvents.of(BlockOrdered.class), 3)))
                .contains(Relation.PLATFORM);
    }

    @Test
    @DisplayName("a subject who also reported itself sees it as a subject")
    void a_subject_who_reported_itself() {
        CaseAccess access = of(
                Varied.of(ContentReported.class, "by", citizen("chi@demo")),
                Varied.of(SubjectIdentified.class, "account", "chi@demo"));
        assertThat(citizenRelation("chi@demo", access)).contains(Relation.SUBJECT);
    }

    @Test
    @DisplayName(
            "a subscriber sees what was published; who runs the system sees no case; data protection as another body")
    void those_who_do_not_work_on_cases() {
        CaseAccess access = of(REPORTED);
        assertThat(relation(Role.SUBSCRIBER, "ABEI", access)).isEmpty();
        assertThat(relation(Role.SUBSCRIBER, "ABEI", access.after(SampleEvents.of(PenaltyPublicised.class), 1)))
                .contains(Relation.SUBSCRIBER);
        assertThat(relation(Role.ADMIN, "ABEI", access)).isEmpty();
        assertThat(relation(Role.DPO, "ABEI", access)).contains(Relation.OTHER_MINISTRY);
    }

    @Test
    @DisplayName("a province named by nobody lies nowhere")
    void no_area() {
        Reporter nowhere = Varied.change(REPORTED.reporter(), "province", null);
        assertThat(of(Varied.of(ContentReported.class, "reporter", nowhere)).areas())
                .isEmpty();
    }

    private static boolean co(String agency, CaseEvent event) {
        return relation(Role.EXPERT, agency, of(REPORTED, event))
                .filter(Relation.CO::equals)
                .isPresent();
    }

    private static Optional<Relation> relation(Role role, String agency, CaseAccess access) {
        return TODAY.relation(new Reader(role.stored() + "@demo", agency, Set.of(role)), access);
    }

    private static Optional<Relation> citizenRelation(String account, CaseAccess access) {
        return TODAY.relation(new Reader(account, "CITIZEN", Set.of(Role.REPORTER)), access);
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2025, 3, 1));
    }

    private static CaseAccess of(CaseEvent... events) {
        CaseAccess access = CaseAccess.of(SampleEvents.CASE);
        for (int n = 0; n < events.length; n++) access = access.after(events[n], n);
        return access;
    }
}
