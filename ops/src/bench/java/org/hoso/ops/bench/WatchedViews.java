package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.standalone.StandaloneProcess;
import tools.jackson.databind.JsonNode;

/** Where the server's views stand. */
final class WatchedViews {
    private static final String ADMINISTRATOR = "admin@hoso";
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int BETWEEN_LOOKS_MILLIS = 20;
    private static final int TOLD_EVERY = 250;

    private WatchedViews() {}

    static List<String> names(StandaloneProcess server) {
        List<String> names = new ArrayList<>();
        server.api()
                .get(ADMINISTRATOR, "/api/v1/views")
                .body()
                .path("views")
                .forEach(view -> names.add(view.path("view").asString()));
        return names;
    }

    /** Waits until every view has seen the whole ledger. */
    static void caughtUp(StandaloneProcess server, BenchProgress progress) {
        var api = server.api();
        await(
                () -> api.get(ADMINISTRATOR, "/api/v1/views").body(),
                WatchedViews::atHead,
                WatchedViews::mostLacked,
                all -> progress.step("the views still lack " + mostLacked(all) + " events"));
    }

    /** The same, after so many events were put into the store beside the interface: the ledger has to take them in first. */
    static void caughtUp(StandaloneProcess server, long events, BenchProgress progress) {
        var api = server.api();
        await(
                () -> api.get(ADMINISTRATOR, "/api/v1/views").body(),
                all -> all.path("head").asLong() >= events && atHead(all),
                all -> events - all.path("head").asLong() + mostLacked(all),
                all -> progress.step("the ledger has %,d of %,d events, the views lack %,d of them"
                        .formatted(all.path("head").asLong(), events, mostLacked(all))));
    }

    private static boolean atHead(JsonNode all) {
        for (JsonNode view : all.path("views"))
            if (view.path("position").asLong() < all.path("head").asLong()) return false;
        return true;
    }

    private static long mostLacked(JsonNode all) {
        long most = 0;
        for (JsonNode view : all.path("views"))
            most = Math.max(most, view.path("lagEvents").asLong());
        return most;
    }

    /** Rebuilds one view beside the live one, to its end. */
    static void rebuild(StandaloneProcess server, String view, BenchProgress progress) {
        var api = server.api();
        Reply begun = api.call(ADMINISTRATOR, "PUT", "/api/v1/views/" + view + "/rebuild", null, java.util.Map.of());
        if (!begun.ok()) throw new IllegalStateException(view + " is not rebuilt: " + begun.body());
        await(
                () -> rebuildOf(api.get(ADMINISTRATOR, "/api/v1/views").body(), view),
                rebuild -> ended(view, rebuild),
                rebuild -> 100 - rebuild.path("percent").asLong(),
                rebuild -> progress.step(view + " " + rebuild.path("percent").asString() + " %"));
    }

    private static JsonNode rebuildOf(JsonNode all, String view) {
        for (JsonNode one : all.path("views")) if (one.path("view").asString().equals(view)) return one.path("rebuild");
        throw new IllegalStateException("there is no view " + view);
    }

    private static boolean ended(String view, JsonNode rebuild) {
        if (rebuild.path("state").asString().equals("failed"))
            throw new IllegalStateException("the rebuild of " + view + " was given up: " + rebuild);
        return rebuild.path("state").asString().equals("done");
    }

    private interface Looked {
        void at(JsonNode state);
    }

    /** Gives up where nothing came nearer for long. @param left how far it is from its end */
    private static void await(
            Supplier<JsonNode> look, Predicate<JsonNode> done, ToLongFunction<JsonNode> left, Looked tell) {
        long least = Long.MAX_VALUE;
        long end = 0;
        for (int looks = 1; looks == 1 || System.nanoTime() < end; looks++) {
            JsonNode state = look.get();
            if (done.test(state)) return;
            if (left.applyAsLong(state) < least) {
                least = left.applyAsLong(state);
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            if (looks % TOLD_EVERY == 0) tell.at(state);
            Pause.millis(BETWEEN_LOOKS_MILLIS);
        }
        throw new IllegalStateException("the views came no nearer to their end within " + PATIENCE);
    }

    /** Waits for an event's place in the ledger, by the database itself. */
    static String positionOf(StandaloneProcess server, String caseId, long version) {
        try (Connection connection = server.database();
                PreparedStatement query = connection.prepareStatement(
                        "select position from events.event_position where aggregate_identifier = ? and sequence_number = ?")) {
            query.setString(1, caseId);
            query.setLong(2, version);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) return row.getString(1);
                }
                Pause.millis(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read: " + e.getMessage(), e);
        }
        throw new IllegalStateException("an event got no place in the ledger");
    }
}
