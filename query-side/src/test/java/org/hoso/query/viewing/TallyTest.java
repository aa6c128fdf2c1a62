package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.query.TestLedger;
import org.hoso.runtime.following.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TallyTest extends ViewTest {
    @Autowired
    Retrying retrying;

    @AfterEach
    void cure() {
        Tally.POISON.clear();
    }

    @Test
    @DisplayName("Both databases show every event of a case once, in the case's order")
    void shows_each_event_once() {
        CaseId one = TestLedger.newCase();
        CaseId other = TestLedger.newCase();
        ledger.append(IntStream.range(0, 40)
                .mapToObj(n -> note(n % 3 == 0 ? one : other))
                .toList());
        upToDate(postgres, mongo);
        assertThat(seen(postgres, one)).isEqualTo("0 1 2 3 4 5 6 7 8 9 10 11 12 13");
        assertThat(seen(mongo, one)).isEqualTo("0 1 2 3 4 5 6 7 8 9 10 11 12 13");
    }

    @Test
    @DisplayName("An event that a view cannot take is parked with the later events of its case; all other cases go on")
    void parks_the_culprit_and_what_follows_it() {
        CaseId sick = TestLedger.newCase();
        CaseId well = TestLedger.newCase();
        NoteAdded poison = note(sick);
        Tally.POISON.add(poison.noteId());

        ledger.append(List.of(note(sick), note(well), poison, note(well), note(sick)));
        upToDate(postgres, mongo);
        ledger.append(note(sick), note(well));
        upToDate(postgres, mongo);

        for (View view : List.of(postgres, mongo)) {
            assertThat(seen(view, sick)).isEqualTo("0");
            assertThat(seen(view, well)).isEqualTo("0 1 2");
            assertThat(watched(view).letters().count()).isEqualTo(3);
            assertThat(watched(view).watch().trouble()).isEmpty();
        }

        for (View view : List.of(postgres, mongo)) retrying.retry(watched(view));
        for (View view : List.of(postgres, mongo)) {
            assertThat(watched(view).letters().count()).as("still poisoned").isEqualTo(3);
            assertThat(seen(view, sick)).isEqualTo("0");
        }

        Tally.POISON.clear();
        for (View view : List.of(postgres, mongo)) retrying.retry(watched(view));
        ledger.append(note(sick));
        upToDate(postgres, mongo);
        for (View view : List.of(postgres, mongo)) {
            assertThat(seen(view, sick)).isEqualTo("0 1 2 3 4");
            assertThat(watched(view).letters().count()).isZero();
        }
    }

    @Test
    @DisplayName("An event whose stored text cannot be read is parked like any other culprit")
    void parks_an_unreadable_payload() {
        CaseId sick = TestLedger.newCase();
        CaseId well = TestLedger.newCase();
        ledger.append(note(sick));
        ledger.appendUnreadable(sick, "case.note-added");
        ledger.append(note(sick), note(well));
        upToDate(postgres, mongo);
        for (View view : List.of(postgres, mongo)) {
            assertThat(seen(view, sick)).isEqualTo("0");
            assertThat(seen(view, well)).isEqualTo("0");
            assertThat(watched(view).letters().count()).isEqualTo(2);
            watched(view).letters().clear();
        }
    }

    @Test
    @DisplayName("Rows, position and token are one transaction: without the token nothing of the batch is seen")
    void rows_and_token_are_one_transaction() {
        upToDate(postgres);
        long before = places.of(postgres).position();
        jdbc.sql("create function views.no_token() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no token today'; end $$")
                .update();
        jdbc.sql("create trigger no_token before update on views.token_entry for each row"
                        + " when (new.token is distinct from old.token) execute function views.no_token()")
                .update();
        CaseId one = TestLedger.newCase();
        ledger.append(note(one));
        await().atMost(SOON).until(() -> watched(postgres).watch().trouble().isPresent());
        assertThat(seen(postgres, one)).isEmpty();
        assertThat(places.of(postgres).position()).isEqualTo(before);

        jdbc.sql("drop trigger no_token on views.token_entry").update();
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("0");
        await().atMost(SOON).until(() -> watched(postgres).watch().trouble().isEmpty());
    }

    @Test
    @DisplayName("A view whose table is gone stops instead of parking every event, and goes on when the table is back")
    void stops_when_the_view_itself_is_broken() {
        upToDate(postgres);
        CaseId one = TestLedger.newCase();
        String table = "tally_g" + places.generation(postgres);
        jdbc.sql("alter table views." + table + " rename to hidden").update();
        ledger.append(note(one));
        await().atMost(SOON)
                .until(() ->
                        watched(postgres).watch().trouble().map(Trouble::reason).orElse(null) == Trouble.Reason.DEFECT);
        jdbc.sql("alter table views.hidden rename to " + table).update();
        upToDate(postgres);
        assertThat(seen(postgres, one)).isEqualTo("0");
        assertThat(watched(postgres).letters().count()).isZero();
    }
}
