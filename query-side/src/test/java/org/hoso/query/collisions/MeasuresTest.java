package org.hoso.query.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Closing;
import org.hoso.cases.Measured;
import org.hoso.cases.Measured.Kind;
import org.hoso.cases.Measures;
import org.hoso.cases.Report;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.Varied;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the bodies of a case measure")
class MeasuresTest {
    private static final Report.ContentReported REPORTED = SampleEvents.of(Report.ContentReported.class);
    private static final SubjectIdentified IDENTIFIED = SampleEvents.of(SubjectIdentified.class);
    private static final Sanction.ViolationRecorded RECORDED =
            Varied.of(Sanction.ViolationRecorded.class, "subjectId", IDENTIFIED.subjectId());
    private static final List<UUID> ITEMS =
            REPORTED.items().stream().map(Report.Item::itemId).toList();
    private static final Blocking.BlockOrdered BLOCKED = Varied.of(Blocking.BlockOrdered.class, "itemIds", ITEMS);

    private Measures measures = Measures.NONE.after(REPORTED).after(IDENTIFIED);

    @Test
    @DisplayName("begins with a record, goes on with a proposal and is through with the decision")
    void a_record() {
        tell(RECORDED);
        Measured record = only();
        assertThat(record.kind()).isEqualTo(Kind.RECORD);
        assertThat(record.person())
                .isEqualTo(IDENTIFIED.identityNumber().person().value());
        assertThat(record.agency()).isEqualTo(RECORDED.by().agency());
        assertThat(record.acts()).hasSize(RECORDED.acts().size());
        assertThat(record.proposed() || record.decided()).isFalse();
        tell(Varied.of(Sanction.SanctionProposed.class, "recordId", RECORDED.recordId()));
        assertThat(only().proposed()).isTrue();
        assertThat(only().decided()).isFalse();
        tell(Varied.of(Sanction.SanctionImposed.class, "recordId", RECORDED.recordId()));
        assertThat(only().decided()).isTrue();
    }

    @Test
    @DisplayName("a record is about the content that its acts name, or about all where an act names none")
    void content() {
        Sanction.Act act = RECORDED.acts().getFirst();
        tell(Varied.change(RECORDED, "acts", List.of(Varied.change(act, "itemIds", List.of()))));
        assertThat(Set.copyOf(only().links()))
                .isEqualTo(Set.copyOf(REPORTED.items().stream()
                        .map(item -> item.url().canonical())
                        .toList()));
    }

    @Test
    @DisplayName(
            "a block is against each who was identified, for what is recorded on what it cuts off; lifted, it is gone")
    void a_block() {
        measures = Measures.NONE.after(REPORTED);
        tell(BLOCKED);
        assertThat(measures.standing()).isEmpty();
        tell(IDENTIFIED);
        assertThat(only().kind()).isEqualTo(Kind.BLOCK);
        assertThat(only().acts()).isEmpty();
        tell(Varied.change(
                RECORDED,
                "acts",
                List.of(Varied.change(RECORDED.acts().getFirst(), "itemIds", List.of(ITEMS.getFirst())))));
        assertThat(of(Kind.BLOCK).acts()).isEqualTo(of(Kind.RECORD).acts());
        assertThat(of(Kind.BLOCK).decided()).isFalse();
        tell(Varied.of(Blocking.BlockConfirmed.class, "blockId", BLOCKED.blockId()));
        assertThat(of(Kind.BLOCK).decided()).isTrue();
        tell(Varied.of(Blocking.BlockLifted.class, "blockId", BLOCKED.blockId()));
        assertThat(only().kind()).isEqualTo(Kind.RECORD);
    }

    @Test
    @DisplayName("an account lock is for what lies on its platform, and ends where it is annulled")
    void a_lock() {
        Blocking.AccountLockRequested lock = Varied.of(
                Blocking.AccountLockRequested.class,
                "subjectId",
                IDENTIFIED.subjectId(),
                "platform",
                REPORTED.items().getFirst().platform());
        tell(lock);
        assertThat(only().kind()).isEqualTo(Kind.ACCOUNT_LOCK);
        assertThat(only().links()).contains(REPORTED.items().getFirst().url().canonical());
        UUID appeal = UUID.randomUUID();
        tell(Varied.of(Appeal.AppealFiled.class, "appealId", appeal, "attackedId", lock.lockId()));
        tell(Varied.of(Appeal.AppealDecided.class, "appealId", appeal, "result", Appeal.Result.ANNULLED));
        assertThat(measures.standing()).isEmpty();
    }

    @Test
    @DisplayName("at rest nothing is under way; what took effect stays")
    void at_rest() {
        tell(RECORDED);
        tell(SampleEvents.of(Closing.CaseClosed.class));
        assertThat(measures.standing()).isEmpty();
        tell(SampleEvents.of(Closing.CaseReopened.class));
        tell(Varied.of(Sanction.RemediesOrdered.class, "recordId", RECORDED.recordId()));
        tell(SampleEvents.of(Closing.CaseClosed.class));
        assertThat(only().decided()).isTrue();
    }

    @Test
    @DisplayName("changes by no event but those that are said to tell of it")
    void told_by() {
        for (CaseEvent event : SampleEvents.all()) {
            if (Measures.toldBy(event) || event instanceof Report.Event) continue;
            assertThat(measures.after(RECORDED).after(event).standing())
                    .as(event.getClass().getSimpleName())
                    .isEqualTo(measures.after(RECORDED).standing());
        }
    }

    private void tell(CaseEvent event) {
        measures = measures.after(event);
    }

    private Measured only() {
        assertThat(measures.standing()).hasSize(1);
        return measures.standing().values().iterator().next();
    }

    private Measured of(Kind kind) {
        return measures.standing().values().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
