package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.query.TestLedger;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class HotCasesTest extends ViewTest {
    @Autowired
    ViewGroup group;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Retrying retrying;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void together() {
        await().atMost(SOON).until(() -> group.has(postgres));
    }

    @AfterEach
    void cure() {
        Tally.POISON.clear();
    }

    /** Of which its row has seen the first event, and which the view remembers. */
    private CaseId hot() {
        CaseId one = TestLedger.newCase();
        ledger.append(note(one));
        upToDate(postgres);
        return one;
    }

    @Test
    @DisplayName("A case that something happened to of late is gone on from without a look at its row")
    void asks_for_no_row() {
        CaseId one = hot();
        for (int n = 0; n < 3; n++) {
            ledger.append(note(one));
            upToDate(postgres);
        }
        assertThat(postgres.loaded).doesNotContain(one);
        assertThat(seen(postgres, one)).isEqualTo("0 1 2 3");
    }

    @Test
    @DisplayName("Where another process had the view in between its row is gone on from")
    void claim_lost() {
        CaseId one = hot();
        claimed("'elsewhere'", "2999-01-01T00:00:00.000Z");
        await().atMost(SOON).until(() -> !group.has(postgres));
        rewritten(one, 1, "0 elsewhere");
        claimed("null", "2000-01-01T00:00:00.000Z");
        ledger.append(note(one), note(one));
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("0 elsewhere 2");
    }

    @Test
    @DisplayName("After a rebuild the row of the new generation is gone on from")
    void rebuilt() {
        CaseId one = hot();
        rebuilding.start(watched(postgres));
        await().atMost(SOON)
                .until(() -> rebuilding
                        .progress(postgres)
                        .filter(now -> now.state() == RebuildProgress.State.DONE)
                        .isPresent());
        rewritten(one, 0, "rebuilt");
        ledger.append(note(one));
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("rebuilt 1");
    }

    @Test
    @DisplayName("What was held out of the group for a while is gone on from as its row says")
    void held_out() {
        CaseId one = hot();
        group.hold(postgres);
        rewritten(one, 0, "held");
        group.letGo(postgres);
        ledger.append(note(one));
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("held 1");
    }

    @Test
    @DisplayName("What was parked and tried again is gone on from, and not what was before it")
    void parked_and_back() {
        CaseId one = hot();
        NoteAdded poison = note(one);
        Tally.POISON.add(poison.noteId());
        ledger.append(poison);
        upToDate(postgres);
        assertThat(watched(postgres).letters().count()).isOne();
        Tally.POISON.clear();
        retrying.retry(watched(postgres));
        ledger.append(note(one));
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("0 1 2");
    }

    @Test
    @DisplayName("What was rolled back was never remembered")
    void rolled_back() {
        PostgresTally aside = new PostgresTally(jdbc, "aside", Tally::after);
        aside.create(1);
        CaseId one = TestLedger.newCase();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.execute(status -> aside.writeOn(1, event(one, 0))).run();
        transaction.executeWithoutResult(status -> {
            aside.writeOn(1, event(one, 1));
            status.setRollbackOnly();
        });
        transaction.execute(status -> aside.writeOn(1, event(one, 1))).run();
        assertThat(aside.loaded).isEmpty();
        assertThat(aside.all(1)).isEqualTo("[" + one + ": 0 1]");
        aside.drop(1);
    }

    private static List<LedgeredCaseEvent> event(CaseId caseId, long version) {
        Instant now = Instant.parse("2026-10-05T02:00:00Z");
        return List.of(new LedgeredCaseEvent(
                version + 1, now, now, version, UUID.randomUUID().toString(), note(caseId)));
    }

    private void claimed(String owner, String since) {
        jdbc.sql("update views.token_entry set owner = " + owner + ", time_stamp = ? where processor_name = ?")
                .params(since, WatchedView.processor(postgres))
                .update();
    }

    private void rewritten(CaseId caseId, long version, String versions) {
        jdbc.sql("update " + postgres.table(places.generation(postgres))
                        + " set version = ?, versions = ? where case_id = ?")
                .params(version, versions, caseId.value())
                .update();
    }
}
