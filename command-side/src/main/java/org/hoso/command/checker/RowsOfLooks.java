package org.hoso.command.checker;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.law.Rechecks;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;

/**
 * Which content of a case is to be looked at, and since when; the next look is whatever the checker made of it.
 *
 * @param now whose looks are all before it is done with
 */
public record RowsOfLooks(Rechecks rechecks, Instant now) implements ExpectedRows {
    private static final Hanging LOOK = Hanging.watched(
            "events.awaited_look",
            LookWatch.GROUP,
            "select case_id::text, item_id::text, occasion || '|' || " + Must.micros("since")
                    + " from events.awaited_look");

    @Override
    public List<Hanging> tables() {
        return List.of(LOOK);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        Map<UUID, LookChange.Follows> followed = new LinkedHashMap<>();
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history))
            for (LookChange change : LookChange.of(event))
                switch (change) {
                    case LookChange.Follows one -> followed.put(one.itemId(), one);
                    case LookChange.Ends one -> followed.remove(one.itemId());
                }
        return followed.values().stream()
                .filter(one ->
                        rechecks.next(one.occasion(), one.since(), one.since()).isPresent())
                .map(this::must)
                .toList();
    }

    private Must must(LookChange.Follows one) {
        String says = Must.says(one.occasion().name().toLowerCase(Locale.ROOT), one.since());
        return Must.be(
                LOOK,
                one.itemId(),
                says,
                rechecks.next(one.occasion(), one.since(), now).isPresent());
    }
}
