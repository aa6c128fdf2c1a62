package org.hoso.query.lists;

import java.util.List;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Listing;
import org.hoso.lists.ListsEvent;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.runtime.following.MustStop;
import org.hoso.runtime.following.Trouble;
import org.springframework.stereotype.Component;

/**
 * The lists, and what of cases they rest on. The two are kept apart and put together when they are asked for, so that it is of no
 * account which of a batch is written first.
 */
@Component
public final class ListsView extends TabledView {
    private final ListingRows listings;
    private final GroundRows grounds;
    private final ConfirmationRows confirmations;
    private final GivingOut giving;

    ListsView(ViewDatabase database, GivingOut giving) {
        super(
                "lists",
                database,
                ListingRows.LISTINGS.shape(),
                GroundRows.GROUNDS.shape(),
                ConfirmationRows.CONFIRMATIONS.shape());
        this.giving = giving;
        this.listings = new ListingRows(database);
        this.grounds = new GroundRows(database);
        this.confirmations = new ConfirmationRows(database);
    }

    ConfirmationRows confirmations() {
        return confirmations;
    }

    GroundRows grounds() {
        return grounds;
    }

    @Override
    public List<String> ofCases() {
        return List.of(GroundRows.GROUNDS.shape());
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        grounds.write(generation, batch);
    }

    /** What cannot be written stops the view: a change that came later than one that was set aside would get its number. */
    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        try {
            List<LedgeredOther> found = of(Listing.Event.class, batch);
            if (!found.isEmpty()) listings.write(generation, found).forEach(giving::give);
            List<LedgeredOther> confirmed = of(Confirmation.Event.class, batch);
            if (!confirmed.isEmpty()) confirmations.write(generation, confirmed);
        } catch (RuntimeException failed) {
            throw Trouble.stops(failed) ? failed : new MustStop(failed);
        }
    }

    private static List<LedgeredOther> of(Class<? extends ListsEvent> family, List<LedgeredOther> batch) {
        return batch.stream().filter(other -> family.isInstance(other.event())).toList();
    }
}
