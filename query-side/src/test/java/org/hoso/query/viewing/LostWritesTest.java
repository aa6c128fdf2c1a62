package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.query.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LostWritesTest extends ViewTest {
    @Autowired
    Configuration axon;

    @Autowired
    Retrying retrying;

    @AfterEach
    void cure() {
        Tally.POISON.clear();
    }

    @Test
    @DisplayName(
            "A document database that lost its last writes catches up from what it still has, whatever its token says")
    void catches_up_from_the_rows() {
        upToDate(mongo);
        long before = ledger.head();
        CaseId one = TestLedger.newCase();
        ledger.append(note(one), note(one), note(one));
        upToDate(mongo);
        lose(one, before);
        upToDate(mongo);
        assertThat(seen(mongo, one)).isEqualTo("0 1 2");
    }

    @Test
    @DisplayName("What it lost goes back before the parked event of its case, not behind it")
    void lost_events_do_not_queue_behind_later_ones() {
        upToDate(mongo);
        watched(mongo).letters().clear();
        long before = ledger.head();
        CaseId one = TestLedger.newCase();
        NoteAdded poison = note(one);
        Tally.POISON.add(poison.noteId());
        ledger.append(note(one), note(one), poison, note(one));
        upToDate(mongo);
        lose(one, before);
        upToDate(mongo);
        assertThat(seen(mongo, one)).isEqualTo("0 1");
        assertThat(watched(mongo).letters().count()).isEqualTo(2);

        Tally.POISON.clear();
        retrying.retry(watched(mongo));
        assertThat(seen(mongo, one)).isEqualTo("0 1 2 3");
    }

    private void lose(CaseId one, long position) {
        StreamingEventProcessor processor = axon.eventProcessingConfiguration()
                .eventProcessor(WatchedView.processor(mongo), StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        mongo.lose(places.generation(mongo), one, position);
        processor.start();
    }
}
