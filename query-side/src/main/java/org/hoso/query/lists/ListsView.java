package org.hoso.query.lists;

import java.util.List;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Listing;
import org.hoso.lists.ListsEvent;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.following.MustStop;
import org.hoso.runtime.following.Trouble;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    ListsView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, GivingOut giving) {
        super("lists", new GenerationTables(jdbc, ListingRows.SHAPE, GroundRows.SHAPE, ConfirmationRows.SHAPE));
        this.confirmations = new ConfirmationRows(jdbc, operations);
        this.giving = giving;
        this.listings = new ListingRows(jdbc, operations, texts);
        this.grounds = new GroundRows(jdbc, operations, texts);
    }

    ConfirmationRows confirmations() {
        return confirmations;
    }

    GroundRows grounds() {
        return grounds;
    }

    @Override
    public List<String> ofCases() {
        return List.of(GroundRows.SHAPE);
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
