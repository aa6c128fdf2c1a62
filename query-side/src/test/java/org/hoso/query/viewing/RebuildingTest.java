package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.query.TestLedger;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildingTest extends ViewTest {
    @Autowired
    Rebuilding rebuilding;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void cure() {
        Tally.POISON.clear();
        threads.shutdownNow();
    }

    @Test
    @DisplayName(
            "A view is rebuilt while events arrive: no read fails, none goes back in time, and the end is that of a cold rebuild")
    void rebuilds_under_writes() {
        List<CaseId> cases = Stream.generate(TestLedger::newCase).limit(60).toList();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(
                () -> {
                    for (int n = 0; !over.get(); n++) append(cases, n);
                },
                threads);
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> read(over), threads);
        await().atMost(SOON)
                .until(() ->
                        places.of(postgres).position() > 200 && places.of(mongo).position() > 200);

        int before = places.generation(postgres);
        rebuilt(postgres);
        rebuilt(mongo);
        over.set(true);
        writing.join();
        assertThat(reading.join()).as("reads meanwhile").isGreaterThan(20);

        upToDate(postgres, mongo);
        assertThat(places.generation(postgres)).isEqualTo(before + 1);
        String live = shown(postgres);
        assertThat(shown(mongo)).isEqualTo(live);
        rebuilt(postgres);
        rebuilt(mongo);
        assertThat(shown(postgres)).isEqualTo(live);
        assertThat(shown(mongo)).isEqualTo(live);
        for (CaseId one : cases)
            assertThat(seen(postgres, one)).startsWith("0 1 2 3").isEqualTo(dense(seen(postgres, one)));

        ledger.append(note(cases.getFirst()));
        upToDate(postgres, mongo);
        assertThat(seen(mongo, cases.getFirst())).isEqualTo(seen(postgres, cases.getFirst()));
    }

    @Test
    @DisplayName(
            "What a rebuild cannot take is parked when it goes live; what the old copy could not take is forgotten")
    void parks_anew_what_the_new_generation_cannot_take() {
        CaseId sick = TestLedger.newCase();
        CaseId cured = TestLedger.newCase();
        NoteAdded poison = note(sick);
        NoteAdded passing = note(cured);
        Tally.POISON.add(passing.noteId());
        ledger.append(note(sick), poison, note(sick), note(cured), passing, note(cured));
        upToDate(postgres);
        assertThat(parked(sick, cured)).isEqualTo(2);

        Tally.POISON.clear();
        Tally.POISON.add(poison.noteId());
        rebuilt(postgres);
        assertThat(seen(postgres, cured)).isEqualTo("0 1 2");
        assertThat(seen(postgres, sick)).isEqualTo("0");
        assertThat(parked(sick, cured)).isEqualTo(2);

        Tally.POISON.clear();
        rebuilt(postgres);
        assertThat(seen(postgres, sick)).isEqualTo("0 1 2");
        assertThat(parked(sick, cured)).isZero();
    }

    /** Of these alone: events that nobody can read, which another test wrote, are parked by every rebuild. */
    private long parked(CaseId... cases) {
        return jdbc.sql("select count(*) from views.dead_letter_entry where processing_group = ?"
                        + " and sequence_identifier = any(?)")
                .params(
                        WatchedView.processor(postgres),
                        Stream.of(cases).map(CaseId::toString).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private void append(List<CaseId> cases, int n) {
        ledger.append(IntStream.range(0, 20)
                .mapToObj(i -> note(cases.get((n * 7 + i * 3) % cases.size())))
                .toList());
        // A steady trickle, so that the machine's whole time does not go into making events.
        LockSupport.parkNanos(20_000_000);
    }

    private int read(AtomicBoolean over) {
        List<Long> positions = new ArrayList<>();
        while (!over.get()) {
            for (View view : List.of(postgres, mongo)) shown(view);
            positions.add(places.of(postgres).position());
        }
        assertThat(positions).isSorted();
        return positions.size();
    }

    private void rebuilt(View view) {
        rebuilding.start(watched(view));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(rebuilding.progress(view))
                        .hasValueSatisfying(progress -> assertThat(progress.state())
                                .as(progress.toString())
                                .isEqualTo(RebuildProgress.State.DONE)));
    }

    /** 0 1 2 ... as far as this text goes. */
    private static String dense(String versions) {
        return String.join(
                " ",
                IntStream.range(0, versions.split(" ").length)
                        .mapToObj(String::valueOf)
                        .toList());
    }
}
