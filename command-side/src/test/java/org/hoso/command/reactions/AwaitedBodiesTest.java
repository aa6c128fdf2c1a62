package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Coordination.SuccessorSought;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.law.MandateRole;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("The list of bodies that cases wait for")
class AwaitedBodiesTest {
    private static final Instant AT = Instant.parse("2025-02-10T02:00:00Z");
    private static final Instant MARCH = Instant.parse("2025-02-28T17:00:00Z");
    private static final Map<String, Instant> ENDED = Map.of("VHCS", MARCH, "DMS", MARCH.minusSeconds(60));
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");

    private final BodyList list =
            new BodyList(new JdbcTemplate(TestPostgres.withEventStore().dataSource()));

    @Test
    @DisplayName("finds the cases and offers of bodies that have ended, the longest ended first, and no others")
    void orphans() {
        told(reportedAt(AT, "VHCS", List.of()), offered("DMS"));
        assertThat(found()).containsExactly("OFFER DMS", "LEAD VHCS");
        assertThat(list.orphans(Map.of("AIS", MARCH), 10)).isEmpty();
    }

    @Test
    @DisplayName("leaves a case at rest alone until it is reopened")
    void at_rest() {
        told(reportedAt(AT, "VHCS", List.of()), closed());
        assertThat(found()).isEmpty();
        told(reopened());
        assertThat(found()).containsExactly("LEAD VHCS");
    }

    @Test
    @DisplayName("forgets an offer that was answered, and follows the lead to the body that accepted it")
    void answered() {
        told(reportedAt(AT, "ABEI", List.of()), offered("DMS"));
        told(new LeadAccepted(CASE, officer(Role.COORDINATOR, "DMS"), AT, id(50), body("DMS")));
        assertThat(found()).containsExactly("LEAD DMS");
    }

    @Test
    @DisplayName("forgets a case whose successor is sought: the body above is at it")
    void sought() {
        told(reportedAt(AT, "VHCS", List.of()));
        told(new SuccessorSought(CASE, Actor.system(), MARCH, id(70), body("VHCS"), "MOCST", List.of()));
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("keeps the body that came in the place of the one just passed on from")
    void done() {
        told(reportedAt(AT, "VHCS", List.of()));
        BodyList.Orphan orphan = list.orphans(ENDED, 10).getFirst();
        told(new LeadAccepted(CASE, officer(Role.COORDINATOR, "DMS"), AT, id(50), body("DMS")));
        list.done(orphan);
        assertThat(found()).containsExactly("LEAD DMS");
        list.done(list.orphans(ENDED, 10).getFirst());
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("puts what cannot pass on at the end of the queue")
    void failing() {
        told(reportedAt(AT, "VHCS", List.of()), offered("DMS"));
        list.failed(list.orphans(ENDED, 1).getFirst());
        assertThat(found()).containsExactly("LEAD VHCS", "OFFER DMS");
    }

    private void told(CaseEvent... events) {
        list.apply(Stream.of(events)
                .flatMap(event -> BodyChange.of(event).stream())
                .toList());
    }

    private List<String> found() {
        return list.orphans(ENDED, 10).stream()
                .map(orphan -> orphan.kind() + " " + orphan.agency())
                .toList();
    }

    private static LeadOffered offered(String to) {
        MandateRef mandate =
                new MandateRef("unknown_origin", MandateRole.TRADE_SANCTION, LocalDate.of(2018, 10, 12), "ND 98/2020");
        return new LeadOffered(CASE, COORDINATOR, AT, id(50), body(to), mandate, null, null);
    }

    private static CaseClosed closed() {
        return new CaseClosed(CASE, COORDINATOR, AT, Closing.Outcome.values()[0], null, null, ClockChanges.NONE);
    }

    private static CaseReopened reopened() {
        return new CaseReopened(
                CASE,
                COORDINATOR,
                AT,
                Closing.ReopenGround.values()[0],
                text("new facts"),
                Sample.document("1/QD"),
                ClockChanges.NONE);
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2018, 10, 12));
    }
}
