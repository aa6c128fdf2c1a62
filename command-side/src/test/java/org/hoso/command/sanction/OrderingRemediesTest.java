package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ordering remedies only")
class OrderingRemediesTest {
    private static final Instant TOO_LATE = days(10);

    @Test
    @DisplayName("is not ordered once it was concluded that there is no violation")
    void none_found() {
        var lastYear = act(OTHER_ACT, "MISLEADING_ATTRIBUTES", LocalDate.of(2025, 9, 1));
        recorded(lastYear)
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(order(DECIDER, days(3), RECORD, SELLER, "REMOVE_AD"))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("after the decision period remedies are ordered: served like a fine, but they never lapse")
    void decision_period_missed() {
        Given file = recorded(large());
        file.when(order(DECIDER, TOO_LATE, RECORD, null, "REMOVE_AD", "DISGORGE"))
                .then(RemediesOrdered.class, e -> {
                    assertThat(e.remedies()).containsExactly("REMOVE_AD", "DISGORGE");
                    assertThat(e.subjectId()).isEqualTo(SELLER);
                    assertThat(codes(e.clocks())).containsExactly("decision_delivery");
                    assertThat(e.clocks().stopped()).containsExactly(clock(file, RECORD, "decision_7wd"));
                });
    }

    @Test
    @DisplayName("while a fine is possible remedies alone are not ordered")
    void fine_possible() {
        recorded(large())
                .when(order(DECIDER, days(3), RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.FINE_STILL_POSSIBLE);
        Given.events(reported())
                .when(order(DECIDER, days(3), null, null, "REMOVE_AD"))
                .refusedWith(Refusal.FINE_STILL_POSSIBLE);
        identified(Subject.Kind.INDIVIDUAL)
                .when(order(DECIDER, days(3), null, SELLER, "REMOVE_AD"))
                .refusedWith(Refusal.FINE_STILL_POSSIBLE);
    }

    @Test
    @DisplayName("a document dated ahead does not bar a fine that was possible that day")
    void not_by_a_later_document() {
        var ahead = new DocumentRef("90/QĐ-KPHQ", LocalDate.of(2028, 1, 3));
        recorded(large())
                .when(new Sanction.OrderRemediesOnly(
                        CASE, DECIDER, days(3), DECISION, RECORD, null, List.of("REMOVE_AD"), text("reason"), ahead))
                .refusedWith(Refusal.FINE_STILL_POSSIBLE);
    }

    @Test
    @DisplayName("past the limitation of every act remedies are ordered; while one act can be fined they are not")
    void limitation_passed() {
        var lastYear = act(OTHER_ACT, "MISLEADING_ATTRIBUTES", LocalDate.of(2025, 9, 1));
        recorded(lastYear)
                .when(order(DECIDER, days(3), RECORD, SELLER, "REMOVE_AD"))
                .then(RemediesOrdered.class, e -> {});
        recorded(lastYear, large())
                .when(order(DECIDER, days(3), RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.FINE_STILL_POSSIBLE);
    }

    @Test
    @DisplayName("without a record: the limitation of the case has run out, or nobody can be found")
    void without_a_record() {
        UUID limitation = id(31);
        Instant end = days(2);
        Given.events(
                        reported(),
                        running(limitation, "limitation_ads", LocalDate.of(2021, 6, 1), MONDAY.minusSeconds(1), end))
                .when(order(DECIDER, days(3), null, null, "REMOVE_AD"))
                .then(
                        RemediesOrdered.class,
                        e -> assertThat(e.clocks().stopped()).isEmpty());
        Given.events(reported(), beyondFinding())
                .when(order(DECIDER, days(3), null, null, "REVOKE_DOMAIN"))
                .then(RemediesOrdered.class, e -> {
                    assertThat(e.recordId()).isNull();
                    assertThat(e.subjectId()).isNull();
                });
    }

    @Test
    @DisplayName("after a prosecution remedies may still be ordered")
    void prosecuted() {
        recorded(large())
                .and(referred(days(1)), returned(days(2), true))
                .when(order(DECIDER, days(3), RECORD, null, "REMOVE_AD"))
                .then(RemediesOrdered.class, e -> {});
    }

    @Test
    @DisplayName("nothing unknown: record, subject, remedy")
    void unknown_things() {
        Given file = recorded(large());
        file.when(order(DECIDER, TOO_LATE, id(77), null, "REMOVE_AD")).refusedWith(Refusal.UNKNOWN_RECORD);
        file.when(order(DECIDER, TOO_LATE, RECORD, id(77), "REMOVE_AD")).refusedWith(Refusal.UNKNOWN_SUBJECT);
        file.when(order(DECIDER, TOO_LATE, null, id(77), "REMOVE_AD")).refusedWith(Refusal.UNKNOWN_SUBJECT);
        file.when(order(DECIDER, TOO_LATE, RECORD, null, "FLOGGING")).refusedWith(Refusal.UNKNOWN_REMEDY);
    }

    @Test
    @DisplayName("by the body that answers for the case, with a mandate to sanction")
    void whose_business() {
        recorded(large())
                .when(order(STRANGE_DECIDER, TOO_LATE, RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.WRONG_AGENCY);
        Given.events(reported(), beyondFinding())
                .when(order(STRANGE_DECIDER, days(3), null, null, "REMOVE_AD"))
                .refusedWith(Refusal.WRONG_AGENCY);
        Actor vfa = Sample.officer(Role.DECIDER, "VFA");
        Given.events(reportedAt(MONDAY, "VFA", List.of(Sample.item(Sample.ITEM, "FACEBOOK"))), beyondFinding())
                .when(order(vfa, days(3), null, null, "REMOVE_AD"))
                .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("once a record, after it, and not while the investigators have the case")
    void order_of_steps() {
        imposed(large())
                .when(order(DECIDER, TOO_LATE, RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.ALREADY_DECIDED);
        recorded(large())
                .when(order(DECIDER, MONDAY.minusSeconds(1), RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        recorded(large())
                .and(referred(days(1)))
                .when(order(DECIDER, TOO_LATE, RECORD, null, "REMOVE_AD"))
                .refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
    }

    private static CaseEvent beyondFinding() {
        return new Subject.SubjectDeclaredUnidentifiable(CASE, RECORDER, MONDAY, null, text("efforts"));
    }

    private static Sanction.OrderRemediesOnly order(
            Actor by, Instant at, @Nullable UUID record, @Nullable UUID subject, String... remedies) {
        return new Sanction.OrderRemediesOnly(
                CASE, by, at, DECISION, record, subject, List.of(remedies), text("reason"), document("90/QĐ-KPHQ"));
    }
}
