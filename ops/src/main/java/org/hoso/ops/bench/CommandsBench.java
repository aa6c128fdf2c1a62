package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Committed commands a second over HTTP, each with its bearer token, beside bare commits of rows of the same size. */
final class CommandsBench {
    private static final int[] CLIENTS = {1, 4, 16};
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(5);

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

    private final Server server;
    private final Effort effort;
    private final Progress progress = new Progress("commands");
    private final AtomicInteger turn = new AtomicInteger();
    private List<String> cases = List.of();

    CommandsBench(Server server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        Twin.create(server);
        cases = Importing.send(server, Importing.lines(effort.pool()), progress);
        Floor floor = Floor.of(server);
        for (Kind kind : Kind.values()) warmUp(kind);
        Table table = new Table("command", "clients", "a second", floor.name(), "ratio", "p50 ms", "p99 ms");
        List<String> where = new ArrayList<>();
        for (Kind kind : Kind.values()) for (int clients : CLIENTS) where.add(measure(kind, clients, floor, table));
        table.print("Committed commands over HTTP, median of " + effort.rounds() + " rounds (least-most)");
        System.out.println("  add-evidence at 16 clients. " + where.get(2));
        System.out.println("  report-content at 16 clients. " + where.get(5));
    }

    /** Not counted: until the compiler has seen the paths, or five minutes are over. */
    private void warmUp(Kind kind) {
        progress.step("warming up " + kind.command);
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (long done = 0; done < effort.warmUp() && System.nanoTime() < end; ) {
            Load.Result result = Load.run(4, effort.round(), index -> client(kind));
            done += result.answers();
            progress.step("warming up %s: %.0f a second".formatted(kind.command, result.perSecond()));
        }
    }

    private String measure(Kind kind, int clients, Floor floor, Table table) throws IOException, SQLException {
        Twin.Row row = Twin.sample(server, kind.event);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        Shares shares = new Shares(0, 0, 0, 0);
        long answers = 0;
        for (int round = 1; round <= effort.rounds(); round++) {
            bare.add(floor.run(clients, effort.round(), row));
            Twin.empty(server);
            Shares before = Shares.now(server);
            Load.Result result = Load.run(clients, effort.round(), index -> client(kind));
            shares = shares.plus(Shares.now(server).since(before));
            answers += result.answers();
            ours.add(result.perSecond());
            p50.add(result.millis(50));
            p99.add(result.millis(99));
            progress.step("%s, %d clients, round %d: %.0f a second; %s %.0f"
                    .formatted(kind.command, clients, round, ours.getLast(), floor.name(), bare.getLast()));
        }
        table.row(
                kind.command,
                String.valueOf(clients),
                Table.whole(Spread.of(ours)),
                Table.whole(Spread.of(bare)),
                Table.fine(Spread.ratio(ours, bare)),
                Table.fine(Spread.of(p50)),
                Table.fine(Spread.of(p99)));
        return shares.told(answers, "command");
    }

    private Load.Client client(Kind kind) throws IOException {
        Call call = new Call(server.port(), server.api().token("intake@abei"));
        return new Load.Client() {
            @Override
            public void ask() throws IOException {
                Call.Reply reply = switch (kind) {
                    case ADD_EVIDENCE -> call.post("/api/v1/cases/" + nextCase() + "/add-evidence", Bodies.evidence());
                    case REPORT_CONTENT -> call.post("/api/v1/cases/report-content", Bodies.report());
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
