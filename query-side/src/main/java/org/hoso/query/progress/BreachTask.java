package org.hoso.query.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * What a clock that ran out left to be done. It changes nothing by itself and lasts until the clock is answered, the case
 * comes to rest or the thing is done.
 *
 * @param clock code of the clock
 * @param about the notice, record, decision, appeal or item it belongs to; absent when it belongs to the case
 * @param word  as the law data of that day said it ({@code on_breach})
 * @param since the due instant that passed
 */
public record BreachTask(
        UUID clockId, String clock, @Nullable UUID about, String word, Track track, Instant since) {
    /** Nothing for a word that no program of today knows: it is shown as it stands, and the accountable body sees to it. */
    public Optional<Remedying> remedying() {
        return Remedying.of(word);
    }

    /** Names of the commands by which it may be seen to, {@code order-block}. */
    public List<String> commands() {
        return remedying().map(Remedying::commands).orElse(List.of()).stream()
                .map(StoredNames::kebab)
                .toList();
    }

    boolean is(Remedying remedying) {
        return remedying().filter(remedying::equals).isPresent();
    }

    /** Of the body that runs what it is about, else of the one that answers for the case. */
    public Turn turn(Progress progress) {
        Turn accountable = new Turn(Party.AGENCY, progress.head().owner());
        if (about == null) return accountable;
        return progress.strands().all().stream()
                .filter(strand -> about.equals(strand.id()) || about.equals(strand.link()))
                .findFirst()
                .map(BreachTask::runner)
                .orElse(accountable);
    }

    private static Turn runner(Strand strand) {
        Turn turn = strand.turn();
        boolean ofTheState = turn != null && (strand.stage().ownersTurn() || turn.party() == Party.SUPERIOR);
        return ofTheState ? turn : new Turn(Party.AGENCY, strand.owner());
    }
}
