package org.hoso.query.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** What of a listing was given out, to the last byte; that the numbers are dense and the running hash is right is asked of all together. */
public final class RowsOfListChanges implements ExpectedRows {
    private static final Hanging CHANGE = new Hanging(
            "events.list_change",
            "lists",
            "select max(position) from views.view_position where view = 'lists'",
            "select listing_id::text, position::text, number || '|' || what || '|' || " + Must.micros("ledgered_at")
                    + " || '|' || text from events.list_change");

    @Override
    public List<Hanging> tables() {
        return List.of(CHANGE);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        List<Must> must = new ArrayList<>();
        ListingState state = null;
        for (VerifiedEvent told : history) {
            if (!(told.event() instanceof Listing.Event event)) continue;
            state = state == null ? ListingState.of((ListingProposed) event) : state.after(event);
            @Nullable String what = ToldChange.what(event, state);
            if (what != null) must.add(must(told, event, what, state));
        }
        return must;
    }

    private static Must must(VerifiedEvent told, Listing.Event event, String what, ListingState state) {
        Predicate<String> says = row -> {
            long number = Long.parseLong(row.substring(0, row.indexOf('|')));
            String text = CaseJson.stored().writeValueAsString(ToldChange.of(number, what, event.at(), state));
            return row.equals(Must.says(number, what, told.ledgeredAt(), text));
        };
        return new Must(CHANGE, Long.toString(told.position()), says, Must.Presence.MUST, null);
    }
}
