package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** What is measured of the command side alone, in its own process and without views; and of the append beneath it. */
final class WithinProcess {
    static final int CLIENTS = 16;
    private static final int FEWER_CLIENTS = 8;
    private static final int LONG_CASES = 64;
    private static final int EVENTS = 200;
    /** Events of one turn at most. */
    private static final int REPLAYED = 60_000;

    static final String REPORTED = "case.content-reported";
    private static final String ADDED = "case.evidence-added";

    private final RatioRun run;
    private final RatioRun.Plan plan;

    WithinProcess(RatioRun run) {
        this.run = run;
        this.plan = run.plan();
    }

    void run() throws IOException, SQLException {
        if (!run.wants("R2", "R3", "R4", "R5", "R6", "R10", "R12", "R17")) return;
        try (StandaloneProcess server = StandaloneProcess.start(InsideStandalone.class, InsideStandalone.quiet())) {
            Comparison comparison = new Comparison(new ServerMeter(server), plan.rounds(), run.progress());
            InProcess inside = new InProcess(server);
            prepare(server, inside);
            run.measure("R2", () -> inserts(server, comparison));
            run.measure("R3", () -> {
                Pacing pace = run.pace("R3");
                run.take(comparison.of(
                        Ratio.of("R3"),
                        Comparison.Answers.OWN,
                        pace,
                        () -> opened(server, "open", pace),
                        () -> stocked(server, "stock-open", CLIENTS, pace, "caseId")));
            });
            run.measure("R4", () -> {
                Pacing pace = run.pace("R4");
                run.take(comparison.of(
                        Ratio.of("R4"),
                        Comparison.Answers.OWN,
                        pace,
                        () -> appended(server, "update", FEWER_CLIENTS, pace, ADDED, "evidenceId"),
                        () -> stocked(server, "stock-update", FEWER_CLIENTS, pace, "evidenceId")));
            });
            run.measure("R6", () -> replay(server, comparison));
            inside.run("watchers-off");
            new WithinAppends(run, comparison, this, server).run();
        }
    }

    private void prepare(StandaloneProcess server, InProcess inside) throws IOException, SQLException {
        LongCase.of(server, 2, run.progress());
        inside.run("settle");
        inside.run("views-off");
        inside.run("stock-begin");
        Twin.create(server);
        StoredIds stored = new StoredIds(server);
        stored.run(MessageFunction.SCHEMA);
        longCases(server, stored);
        inside.run("settle");
        for (String work : List.of("open", "stock-open", "bare", "open"))
            inside.run(work, CLIENTS, plan.warm().dividedBy(6));
        Twin.empty(server);
        inside.run("settle");
    }

    /** The same histories, the same JSON, in both stores. */
    private void longCases(StandaloneProcess server, StoredIds stored) throws IOException, SQLException {
        List<String> ids = new Seeding(server, run.progress()).longCases(LONG_CASES, EVENTS);
        stored.run("create table bench.long_case (id text primary key)");
        for (String id : ids) stored.run("insert into bench.long_case values ('" + id + "')");
        stored.run(StockRows.COPY
                + " where e.aggregate_identifier in (select id from bench.long_case) order by e.global_index");
    }

    private void inserts(StandaloneProcess server, Comparison comparison) throws IOException, SQLException {
        for (String[] one : new String[][] {{"one commit each", "open"}, {"shared commits", "open-together"}}) {
            Pacing pace = new Pacing(Budget.of("R2").dividedBy(2), plan.rounds(), plan.half());
            run.take(comparison.of(
                    Ratio.of("R2", one[0]),
                    Comparison.Answers.OWN,
                    pace,
                    () -> opened(server, one[1], pace),
                    () -> bare(server, "bare", pace, Twin.TABLE, "aggregate_identifier")));
        }
    }

    SideTurn opened(StandaloneProcess server, String work, Pacing pace) throws IOException, SQLException {
        return appended(server, work, CLIENTS, pace, REPORTED, "caseId");
    }

    /** What follows is waited for, outside of the time that is taken. */
    private SideTurn appended(
            StandaloneProcess server, String work, int clients, Pacing pace, String name, String field)
            throws IOException, SQLException {
        StoredIds stored = new StoredIds(server);
        InProcess inside = new InProcess(server);
        long mark = stored.mark();
        Inside.Answer answer = inside.run(work, clients, pace.half());
        inside.run("settle");
        return new SideTurn(answer.perSecond(), answer.done(), answer.told(), stored.events(mark, name, field));
    }

    private SideTurn stocked(StandaloneProcess server, String work, int clients, Pacing pace, String field)
            throws IOException, SQLException {
        StoredIds stored = new StoredIds(server);
        long mark = stored.stockMark();
        Inside.Answer answer = new InProcess(server).run(work, clients, pace.half());
        return new SideTurn(answer.perSecond(), answer.done(), answer.told(), stored.stock(mark, field));
    }

    SideTurn bare(StandaloneProcess server, String work, Pacing pace, String table, String id)
            throws IOException, SQLException {
        StoredIds stored = new StoredIds(server);
        Inside.Answer answer = new InProcess(server).run(work, CLIENTS, pace.half());
        String kept = stored.of("select " + id + " from " + table);
        stored.run("truncate " + table);
        return new SideTurn(answer.perSecond(), answer.done(), answer.told(), kept);
    }

    private void replay(StandaloneProcess server, Comparison comparison) throws IOException, SQLException {
        long all = new StoredIds(server).number("select position from events.ledger_head");
        Pacing pace = run.pace("R6");
        int most = (int) Math.min(all, REPLAYED);
        run.take(comparison.of(
                Ratio.of("R6"),
                Comparison.Answers.SAME,
                pace,
                () -> replayed(server, "replay", pace.of(most)),
                () -> replayed(server, "parse", pace.of(most))));
    }

    private static SideTurn replayed(StandaloneProcess server, String work, long events)
            throws IOException, SQLException {
        Inside.Answer answer = new InProcess(server).run(work, events);
        String kept = new StoredIds(server)
                .of("select e.aggregate_identifier from events.ledger l join events.event_entry e"
                        + " on e.global_index = l.global_index where l.position <= " + events);
        return new SideTurn(answer.perSecond(), answer.done(), answer.told(), kept);
    }
}
