package org.hoso.query.lists;

import java.time.Instant;
import org.hoso.lists.Listing;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts each change into its text and at the end of those that were given out; a rebuild finds them there and may not differ. */
@Component
final class ChangesGivenOut implements GivingOut {
    private final ListChanges changes;

    ChangesGivenOut(ListChanges changes) {
        this.changes = changes;
    }

    @Override
    public void give(ListingRows.Told told) {
        Listing.Event event = (Listing.Event) told.event().event();
        @Nullable String what = ToldChange.what(event, told.state());
        if (what == null) return;
        Instant at = event.at();
        changes.add(
                told.event().position(),
                told.event().ledgeredAt(),
                event.listingId(),
                what,
                number -> CaseJson.stored().writeValueAsString(ToldChange.of(number, what, at, told.state())));
    }
}
