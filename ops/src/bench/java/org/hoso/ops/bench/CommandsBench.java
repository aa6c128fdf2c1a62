package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.ops.standalone.StandaloneProcess;

/** Committed commands a second over HTTP, each with its bearer token, beside bare commits of rows of the same size. */
final class CommandsBench {
    private static final int[] CLIENTS = {1, 4, 16};
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(30);

    /** A command of one event. */
    private enum Kind {
        ADD_EVIDENCE("add-evidence", "case.evidence-added"),
        REPORT_CONTENT("report-content", "case.content-reported");

        final String command;
        final String event;

        Kind(String command, String event) {
            this.command = command;
            this.event = event;
        }
    }

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("commands");
    private final AtomicInteger turn = new AtomicInteger();
    private List<String> cases = List.of();

    CommandsBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        Twin.create(server);
        cases = ImportClient.send(server, ImportClient.lines(effort.pool()), progress);
        Floor floor = Floor.of(server);
        for (Kind kind : Kind.values()) warmUp(kind);
        Table table = new Table("command", "clients", "a second", floor.name(), "ratio", "p50 ms", "p99 ms");
        List<String> where = new ArrayList<>();
        for (Kind kind : Kind.values()) for (int clients : CLIENTS) where.add(measure(kind, clients, floor, table));
        table.print("Committed commands over HTTP, median of " + effort.rounds() + " rounds (least-most)");
        System.out.println("  add-evidence at 16 clients. " + where.get(2));
        System.out.println("  report-content at 16 clients. " + where.get(5));
    }

    /** Not counted: until the compiler has seen the paths, or half a minute is over. */
    private void warmUp(Kind kind) {
        progress.step("warming up " + kind.command);
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (long done = 0; done < effort.warmUp() && System.nanoTime() < end; ) {
            Load.Result result = Load.run(16, effort.round(), index -> client(kind));
            done += result.answers();
            progress.step("warming up %s: %.0f a second".formatted(kind.command, result.perSecond()));
        }
    }

    private String measure(Kind kind, int clients, Floor floor, Table table) throws IOException, SQLException {
        Twin.Row row = Twin.sample(server, kind.event);
        Rounds rounds = new Rounds(server);
        List<Load.Result> results = new ArrayList<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            double bare = floor.run(clients, effort.round(), row).perSecond();
            Twin.empty(server);
            rounds.round(bare, () -> {
                results.add(Load.run(clients, effort.round(), index -> client(kind)));
                return results.getLast().answers();
            });
            progress.step("%s, %d clients, %s".formatted(kind.command, clients, rounds.last(floor.name())));
        }
        table.row(
                kind.command,
                String.valueOf(clients),
                Table.whole(rounds.ours()),
                Table.whole(rounds.floor()),
                Table.fine(rounds.ratio()),
                Table.fine(percentile(results, 50)),
                Table.fine(percentile(results, 99)));
        return rounds.where("command");
    }

    private static Spread percentile(List<Load.Result> results, double percentile) {
        return Spread.of(
                results.stream().map(result -> result.millis(percentile)).toList());
    }

    private Load.Client client(Kind kind) throws IOException {
        Call call = new Call(server.port(), server.api().token("intake@abei"));
        return new Load.Client() {
            @Override
            public void ask() throws IOException {
                Call.Reply reply = switch (kind) {
                    case ADD_EVIDENCE ->
                        call.post("/api/v1/cases/" + nextCase() + "/add-evidence", BenchBodies.evidence());
                    case REPORT_CONTENT -> call.post("/api/v1/cases/report-content", BenchBodies.report());
                };
                if (!reply.ok()) throw new IllegalStateException(kind.command + " was turned down: " + reply.text());
            }

            @Override
            public void close() throws IOException {
                call.close();
            }
        };
    }

    private String nextCase() {
        return cases.get(Math.floorMod(turn.getAndIncrement(), cases.size()));
    }
}
