package org.hoso.query.lists;

import java.util.List;
import org.hoso.lists.Listing;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.View;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists, and what of cases they rest on. The two are kept apart and put together when they are asked for, so that it is of no
 * account which of a batch is written first.
 */
@Component
public final class ListsView implements View {
    private final GenerationTables tables;
    private final ListingRows listings;
    private final GroundRows grounds;

    ListsView(JdbcClient jdbc, JdbcOperations operations) {
        this.tables = new GenerationTables(jdbc, ListingRows.SHAPE, GroundRows.SHAPE);
        this.listings = new ListingRows(jdbc, operations);
        this.grounds = new GroundRows(jdbc, operations);
    }

    GroundRows grounds() {
        return grounds;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public Home home() {
        return Home.POSTGRES;
    }

    @Override
    public void create(int generation) {
        tables.create(generation);
    }

    @Override
    public void drop(int generation) {
        tables.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        grounds.write(generation, batch);
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        List<LedgeredOther> found = batch.stream()
                .filter(other -> other.event() instanceof Listing.Event)
                .toList();
        if (!found.isEmpty()) listings.write(generation, found);
    }
}
