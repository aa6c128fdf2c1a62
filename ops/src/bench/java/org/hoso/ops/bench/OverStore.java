package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** What is measured of a store that holds many events: its past, its import, its bytes, its verification. */
final class OverStore {
    private static final String OFFICER = "coordinator@abei";
    private static final String REPORTED = "case.content-reported";
    private static final int CASES_A_ROUND = 4;
    private static final int IMPORTED = 3_000;
    private static final String EVENT_TABLES =
            "pg_total_relation_size('events.event_entry') + pg_total_relation_size('events.ledger')"
                    + " + pg_total_relation_size('events.tree_node')";
    private static final String VIEWS = "select sum(pg_total_relation_size(c.oid)) from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'views' and c.relkind = 'r'";

    private final RatioRun run;
    private final RatioRun.Plan plan;
    private final StandaloneProcess server;
    private final Comparison comparison;
    private final InProcess inside;
    private final StoredIds stored;

    OverStore(RatioRun run, StandaloneProcess server, Comparison comparison) {
        this.run = run;
        this.plan = run.plan();
        this.server = server;
        this.comparison = comparison;
        this.inside = new InProcess(server);
        this.stored = new StoredIds(server);
    }

    void run() {
        run.measure("R14", this::pasts);
        run.measure("R11", () -> new VerifiedStore(run, server, comparison).run());
        run.measure("R9", this::imports);
        run.measure("R19", this::bytes);
    }

    private void pasts() throws IOException, SQLException {
        TreeMap<Integer, List<String>> cases = new TreeMap<>();
        LongCase.of(server, 2, run.progress());
        Seeding seeding = new Seeding(server, run.progress());
        for (int size : new int[] {20, 200, 1_000})
            cases.put(size, seeding.longCases((plan.rounds() + 1) * CASES_A_ROUND, size));
        inside.run("settle");
        for (var one : cases.entrySet()) past(one.getKey(), one.getValue());
    }

    /** Each case is asked once for either; those of the first round warm both and are not counted. */
    private void past(int events, List<String> cases) throws IOException, SQLException {
        long position = stored.number("select position from events.ledger_head");
        List<Double> past = new ArrayList<>();
        List<Double> present = new ArrayList<>();
        for (int round = 0; round <= plan.rounds(); round++) {
            Histogram[] both = {Load.histogram(), Load.histogram()};
            try (Call call = new Call(server.port(), server.api().token(OFFICER))) {
                for (String id : cases.subList(round * CASES_A_ROUND, (round + 1) * CASES_A_ROUND)) {
                    String now = asked(call, "/api/v1/cases/" + id, both[0]);
                    String then = asked(call, "/api/v1/cases/" + id + "?knownAt=" + position, both[1]);
                    if (!now.equals(then))
                        throw new IllegalStateException("the past says " + then + " and today " + now);
                }
            }
            if (round == 0) continue;
            present.add(both[0].getValueAtPercentile(50) / 1e3);
            past.add(both[1].getValueAtPercentile(50) / 1e3);
        }
        run.take(new RatioLine.Taken(
                Ratio.of("R14", "%,d events".formatted(events)),
                Spread.of(past),
                Spread.of(present),
                Spread.ratio(past, present),
                Costs.NONE,
                Costs.NONE));
    }

    /** @return what it says of itself */
    private static String asked(Call call, String path, Histogram latency) throws IOException {
        long begin = System.nanoTime();
        Call.Reply reply = call.get(path);
        latency.recordValue((System.nanoTime() - begin) / 1000);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.text());
        JsonNode file = CaseJson.stored().readTree(reply.text());
        return file.path("caseId").asString() + ", version "
                + file.path("version").asLong() + ", " + file.path("evidence").size() + " pieces";
    }

    private void imports() throws IOException, SQLException {
        Twin.Row row = Twin.sample(server, REPORTED);
        ImportClient.send(server, ImportClient.lines(IMPORTED), run.progress());
        inside.run("settle");
        Pacing pace = run.pace("R9", plan.half());
        run.take(comparison.of(
                Ratio.of("R9"),
                Comparison.Answers.OWN,
                pace,
                () -> {
                    byte[] lines = ImportClient.lines(pace.of(IMPORTED));
                    long mark = stored.mark();
                    long begin = System.nanoTime();
                    IdSum told = new IdSum();
                    ImportClient.send(server, lines, run.progress()).forEach(told::add);
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    inside.run("settle");
                    return new SideTurn(
                            told.count() / seconds,
                            told.count(),
                            told.toString(),
                            stored.events(mark, REPORTED, "caseId"));
                },
                () -> {
                    int rows = pace.of(IMPORTED);
                    double perSecond = ImportBench.copy(server, row, rows);
                    long kept = stored.number("select count(*) from " + Twin.TABLE);
                    Twin.empty(server);
                    return new SideTurn(perSecond, rows, rows + " rows", kept + " rows");
                }));
    }

    private void bytes() throws IOException, SQLException {
        StockRows.fill(server);
        for (String table : List.of("events.event_entry", "events.ledger", StockAxon.TABLE))
            stored.run("vacuum " + table);
        String told = stored.of("select event_identifier from events.event_entry");
        String kept = stored.of("select eventidentifier from " + StockAxon.TABLE);
        if (!told.equals(kept)) throw new IllegalStateException("the stock table has " + kept + " of " + told);
        double events = stored.number("select count(*) from events.event_entry");
        double ours = stored.number("select " + EVENT_TABLES) / events;
        double other = stored.number("select pg_total_relation_size('" + StockAxon.TABLE + "')") / events;
        run.take(new RatioLine.Taken(
                Ratio.of("R19", "an event"),
                Spread.of(List.of(ours)),
                Spread.of(List.of(other)),
                Spread.of(List.of(ours / other)),
                Costs.NONE,
                Costs.NONE));
        run.take(RatioLine.Taken.alone(
                Ratio.of("R19", "views an event"),
                Spread.of(List.of(stored.number(VIEWS) / 1e3 / events)),
                Costs.NONE));
    }
}
