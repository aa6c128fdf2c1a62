package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.Varied.citizen;
import static org.hoso.query.Varied.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.law.ClockRules;
import org.hoso.law.Law;
import org.hoso.query.Varied;
import org.hoso.query.casefile.Personal.Kept;
import org.hoso.query.casefile.Personal.Told;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.progress.NextStep;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of the sample case, with a second reporter, a second subject and another body's note besides. */
@DisplayName("The case file, as seen")
class SeeingTest {
    private static final UUID SECOND_REPORT = new UUID(7, 1);
    private static final UUID SECOND_SUBJECT = new UUID(7, 2);
    private static final UUID SECOND_DECISION = new UUID(7, 3);
    private static final UUID ASKED = new UUID(7, 4);
    private static final ClockRules LAW = Law.load().clocks();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final CaseView CASE = FoldedCase.of(life());

    private static List<CaseEvent> life() {
        List<CaseEvent> events = new ArrayList<>(SampleEvents.all());
        UUID decision = SampleEvents.of(SanctionImposed.class).decisionId();
        events.add(Varied.of(ReportJoined.class, "reportId", SECOND_REPORT, "by", citizen("an@demo")));
        events.add(Varied.of(SubjectAlleged.class, "subjectId", SECOND_SUBJECT));
        events.add(Varied.of(SanctionImposed.class, "decisionId", SECOND_DECISION, "subjectId", SECOND_SUBJECT));
        events.add(Varied.of(AppealFiled.class, "attackedId", decision, "by", citizen("subject@demo")));
        events.add(Varied.of(NoteAdded.class, "by", officer(Role.EXPERT, "VFA"), "audience", Audience.OWN_BODY));
        events.add(Varied.of(EvidenceAdded.class, "itemId", null));
        for (String receiver : List.of("ISP_DEMO", "ISP_OTHER", "ISP", "FACEBOOK"))
            events.add(Varied.of(
                    OrderDelivered.class,
                    "dispatchId",
                    UUID.nameUUIDFromBytes(receiver.getBytes()),
                    "receiver",
                    receiver,
                    "kind",
                    OrderKind.BLOCK));
        events.add(Varied.of(
                OrderDelivered.class, "dispatchId", ASKED, "receiver", "FACEBOOK", "kind", OrderKind.USER_INFO));
        return events;
    }

    @Test
    @DisplayName("by the accountable body: all but who reported, which it opens for a reason")
    void by_the_lead() {
        SeenCase seen = see(Relation.LEAD, "VFA", Role.COORDINATOR);
        assertThat(fields(seen)).contains("title", "description", "grounds", "explanation", "identityNumber", "advice");
        assertThat(withheld(seen.findings().reports())).containsExactly(Withheld.REASON_NEEDED);
        SeenCase reasoned =
                Seeing.see(CASE, new Sights(reader("VFA", Role.COORDINATOR), Relation.LEAD, true), LAW, TODAY);
        assertThat(withheld(reasoned.findings().reports())).isEmpty();
    }

    @Test
    @DisplayName(
            "by a coordinator elsewhere: all, who reported masked; by a body that works on it: not even a mark of that")
    void by_coordinator_and_co_agency() {
        SeenCase coordinator = see(Relation.COORDINATOR, "MOH", Role.COORDINATOR);
        assertThat(withheld(coordinator.findings().reports())).containsExactly(Withheld.MASKED);
        SeenCase co = see(Relation.CO, "ABEI", Role.LIAISON);
        assertThat(co.findings().reports().filed()).allMatch(report -> report.reporter() == null);
        assertThat(co.findings().reports().filed()).allMatch(report -> report.title() instanceof Kept);
    }

    @Test
    @DisplayName("by another ministry: a masked summary, but conclusion, removal and decision as they are")
    void by_another_ministry() {
        SeenCase seen = see(Relation.OTHER_MINISTRY, "IDEA", Role.CLASSIFIER);
        assertThat(fields(seen.findings().reports())).isEmpty();
        assertThat(fields(seen.findings().subjects())).isEmpty();
        assertThat(fields(seen.findings().handling())).isEmpty();
        assertThat(seen.findings().handling().notes()).isEmpty();
        assertThat(seen.findings().subjects().known())
                .extracting(Subjects.KnownSubject::role)
                .doesNotContainNull();
        assertThat(seen.findings().evidence())
                .isEqualTo(new SeenEvidence(CASE.evidence().size(), List.of(), true));
        assertThat(seen.findings().conclusions()).isEqualTo(CASE.conclusions());
        assertThat(seen.measures().notices()).isEqualTo(CASE.measures().notices());
        assertThat(seen.sanctions().decisions()).allMatch(decision -> decision.terms() != null);
        assertThat(fields(seen.sanctions().records())).doesNotContain("explanation");
        assertThat(fields(seen.appealed().appeals())).doesNotContain("appellantName");
        assertThat(fields(seen.findings().items())).isEmpty();
    }

    @Test
    @DisplayName(
            "by a province in its area and an auditor: all, the auditor also the notes that bodies keep to themselves")
    void by_province_and_auditor() {
        assertThat(fields(see(Relation.PROVINCE, "SVH_HCM", Role.RECORDER)))
                .contains("title", "grounds", "identityNumber");
        SeenCase auditor = see(Relation.AUDITOR, "GOV", Role.AUDITOR);
        assertThat(auditor.findings().handling().notes())
                .hasSameSizeAs(CASE.handling().notes());
        assertThat(withheld(auditor.findings().reports())).containsExactly(Withheld.REASON_NEEDED);
        assertThat(see(Relation.LEAD, "IDEA", Role.COORDINATOR)
                        .findings()
                        .handling()
                        .notes())
                .extracting(Handling.CaseNote::agency)
                .doesNotContain("VFA");
    }

    @Test
    @DisplayName("by a platform: its own notices, items, accounts; of a conclusion the result; no report, no decision")
    void by_a_platform() {
        SeenCase seen = see(Relation.PLATFORM, "FACEBOOK", Role.PLATFORM);
        assertThat(seen.findings().reports()).isNull();
        assertThat(seen.measures().notices())
                .extracting(notice -> notice.sent().platform())
                .containsOnly("FACEBOOK");
        assertThat(fields(seen.findings().subjects())).containsExactly("handle");
        assertThat(seen.findings().conclusions().given())
                .allMatch(one -> one.grounds() == null && one.document() != null);
        assertThat(seen.findings().evidence().pieces()).isNotEmpty().allMatch(piece -> piece.itemId() != null);
        assertThat(seen.sanctions().decisions()).isEmpty();
        assertThat(seen.sanctions().records()).isEmpty();
        assertThat(seen.findings().handling()).isNull();
        assertThat(seen.findings().classification()).isNull();
        assertThat(seen.findings().items()).allMatch(item -> item.checks().isEmpty() && item.original() == null);
        assertThat(see(Relation.PLATFORM, "TIKTOK", Role.PLATFORM).findings().items())
                .isEmpty();
    }

    @Test
    @DisplayName("by a provider: the blocks that it carries out and what they cut off")
    void by_a_provider() {
        SeenCase seen = see(Relation.PLATFORM, "ISP_DEMO", Role.ISP);
        assertThat(seen.measures().blocks()).hasSize(1);
        assertThat(seen.measures().notices()).isEmpty();
        assertThat(seen.findings().items()).isNotEmpty();
        assertThat(fields(seen)).isEmpty();
    }

    @Test
    @DisplayName(
            "how an order was carried is told to whom it went, by name or as one of a kind, and to no other receiver")
    void carried() {
        assertThat(receivers(see(Relation.LEAD, "VFA", Role.COORDINATOR)))
                .contains("ISP_DEMO", "ISP_OTHER", "ISP", "FACEBOOK");
        assertThat(receivers(see(Relation.PLATFORM, "ISP_DEMO", Role.ISP))).containsOnly("ISP_DEMO", "ISP");
        assertThat(receivers(see(Relation.PLATFORM, "FACEBOOK", Role.PLATFORM))).containsOnly("FACEBOOK");
        assertThat(receivers(Seeing.see(CASE, new Sights(account("an@demo"), Relation.REPORTER, false), LAW, TODAY)))
                .isEmpty();
    }

    private static List<String> receivers(SeenCase seen) {
        return seen.measures().carried().stream()
                .map(Measures.CarriedOrder::receiver)
                .toList();
    }

    @Test
    @DisplayName("by a reporter: its own report, and how it ended; nothing of another reporter or of the subject")
    void by_a_reporter() {
        SeenCase seen = Seeing.see(CASE, new Sights(account("an@demo"), Relation.REPORTER, false), LAW, TODAY);
        assertThat(seen.findings().reports().filed())
                .extracting(Reports.FiledReport::reportId)
                .containsExactly(SECOND_REPORT);
        assertThat(seen.findings().reports().filed().getFirst().reporter().name())
                .isInstanceOf(Kept.class);
        assertThat(seen.findings().reports().questions())
                .allMatch(question ->
                        question.answer() == null || question.answer().answer() == null);
        assertThat(seen.findings().subjects()).isNull();
        assertThat(seen.sanctions().decisions()).isNotEmpty().allMatch(decision -> decision.terms() == null);
        assertThat(seen.findings().conclusions().given())
                .allMatch(one -> one.grounds() == null && one.document() == null);
        assertThat(seen.measures().notices()).isEmpty();
        assertThat(seen.appealed().appeals()).isEmpty();
        assertThat(seen.progress().clocks()).isEmpty();
        assertThat(fields(seen.findings().items())).isEmpty();
    }

    @Test
    @DisplayName(
            "by a subject: what is against it, its appeal, the evidence; never who reported, never another subject")
    void by_a_subject() {
        SeenCase seen = Seeing.see(CASE, new Sights(account("subject@demo"), Relation.SUBJECT, true), LAW, TODAY);
        assertThat(seen.findings().reports()).isNull();
        assertThat(seen.findings().subjects().known()).hasSize(1).allMatch(one -> one.identity() != null);
        assertThat(seen.sanctions().decisions())
                .extracting(SanctionDecision::decisionId)
                .contains(SampleEvents.of(SanctionImposed.class).decisionId())
                .doesNotContain(SECOND_DECISION);
        assertThat(seen.appealed().appeals()).isNotEmpty();
        assertThat(seen.sanctions().proposals()).isEmpty();
        assertThat(seen.sanctions().referrals()).isEmpty();
        assertThat(seen.findings().evidence().pieces()).hasSameSizeAs(CASE.evidence());
        assertThat(fields(seen.findings().conclusions())).containsExactly("grounds");
    }

    @Test
    @DisplayName("by a subscriber: what was published")
    void by_a_subscriber() {
        SeenCase seen = see(Relation.SUBSCRIBER, "ABEI", Role.SUBSCRIBER);
        assertThat(seen.publications()).isEqualTo(CASE.publications()).isNotEmpty();
        assertThat(fields(seen)).isEmpty();
        assertThat(Stream.of(
                        seen.findings().reports(),
                        seen.findings().evidence(),
                        seen.findings().subjects(),
                        seen.findings().conclusions(),
                        seen.head().productName()))
                .containsOnlyNulls();
        assertThat(seen.findings().items()).isEmpty();
        assertThat(seen.progress().tracks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"PLATFORM", "REPORTER", "SUBJECT", "SUBSCRIBER"})
    @DisplayName("by any outsider tells nobody else's turn, nor what a body may do next")
    void by_any_outsider(Relation relation) {
        Role role = relation == Relation.PLATFORM ? Role.PLATFORM : Role.REPORTER;
        SeenCase seen = see(relation, "FACEBOOK", role);
        assertThat(seen.progress().next()).extracting(NextStep::roles).allMatch(roles -> roles.contains(role));
        assertThat(seen.corrections()).isEmpty();
        assertThat(seen.findings().handling()).isNull();
    }

    private static SeenCase see(Relation relation, String agency, Role role) {
        return Seeing.see(CASE, new Sights(reader(agency, role), relation, false), LAW, TODAY);
    }

    private static Reader reader(String agency, Role role) {
        return new Reader("reader@demo", agency, Set.of(role));
    }

    private static Reader account(String account) {
        return new Reader(account, "CITIZEN", Set.of(Role.REPORTER));
    }

    /** Names of the sealed fields that would be opened for the reader. */
    private static Set<String> fields(Object seen) {
        Set<String> fields = new TreeSet<>();
        PersonalTexts.visit(seen, text -> {
            if (text instanceof Kept kept) fields.add(kept.field());
        });
        return fields;
    }

    private static Set<Withheld> withheld(Object seen) {
        Set<Withheld> marks = new TreeSet<>();
        PersonalTexts.visit(seen, text -> {
            if (text instanceof Told told && told.withheld() != null) marks.add(told.withheld());
        });
        return marks;
    }
}
