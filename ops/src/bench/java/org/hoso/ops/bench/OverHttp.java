package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** What is measured of a whole server, its views and watchers following. */
final class OverHttp {
    private static final int CLIENTS = 16;
    private static final String REPORTED = "case.content-reported";
    /** Turns of others in one of the five stretches of R1. */
    private static final int STRETCH = 8;
    /** Events in the ledger at least of which the board is made anew. */
    private static final int REBUILT = 10_000;

    private final RatioRun run;
    private final RatioRun.Plan plan;
    private final RunHead head;
    /** Reports a second that were sustained. */
    private double most;

    OverHttp(RatioRun run, RunHead head) {
        this.run = run;
        this.plan = run.plan();
        this.head = head;
    }

    void run() throws IOException, SQLException {
        try (StandaloneProcess server = StandaloneProcess.start(InsideStandalone.class, List.of())) {
            head.tell(server);
            Twin.create(server);
            ReportingClients.warmUp(server, plan.warm(), run.progress());
            head.floor(server, Twin.sample(server, REPORTED), plan.half().plusSeconds(1));
            Comparison comparison = new Comparison(new ServerMeter(server), plan.rounds(), run.progress());
            settle(server);
            run.measure(List.of("R8", "R7"), () -> rebuilt(server, comparison));
            run.measure("R1", () -> sustained(server, comparison));
            run.measure("R24", () -> alone(server));
            run.measure("R20", () -> openLoop(server));
            run.measure("R13", () -> insideAndOutside(server, comparison));
            settle(server);
            new OverStore(run, server, comparison).run();
        }
    }

    /** First, while the ledger is as long as it is to be for this. */
    private void rebuilt(StandaloneProcess server, Comparison comparison) throws IOException, SQLException {
        new Seeding(server, run.progress()).fill(REBUILT);
        WatchedViews.caughtUp(server, REBUILT, run.progress());
        new RebuiltBoard(server, comparison).run().forEach(run::take);
    }

    private static void settle(StandaloneProcess server) throws IOException {
        new InProcess(server).run("settle");
    }

    /** Until every view and every watcher has the last of them: a command that only lies in a queue is none that was done. */
    private void sustained(StandaloneProcess server, Comparison comparison) throws IOException, SQLException {
        Twin.Row row = Twin.sample(server, REPORTED);
        Floor floor = Floor.of(server);
        Pacing pace = run.pace("R1", plan.half().multipliedBy(STRETCH));
        RatioLine line = comparison.of(
                Ratio.of("R1"), Comparison.Answers.OWN, pace, () -> reports(server, CLIENTS, pace.half(), true), () -> {
                    Floor.Commits commits = floor.run(CLIENTS, plan.half(), row);
                    StoredIds stored = new StoredIds(server);
                    long kept = stored.number("select count(*) from " + Twin.TABLE);
                    Twin.empty(server);
                    return new SideTurn(
                            commits.perSecond(), commits.commits(), commits.commits() + " rows", kept + " rows");
                });
        if (line instanceof RatioLine.Taken taken) most = taken.ours().median();
        run.take(line);
    }

    private SideTurn reports(StandaloneProcess server, int clients, Duration time, boolean followed)
            throws IOException, SQLException {
        StoredIds stored = new StoredIds(server);
        long mark = stored.mark();
        ReportingClients reporting = new ReportingClients(server);
        long begin = System.nanoTime();
        Load.Result result = Load.run(clients, time, reporting);
        if (followed) settle(server);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!followed) settle(server);
        return new SideTurn(
                result.answers() / (followed ? seconds : result.seconds()),
                result.answers(),
                reporting.told().toString(),
                stored.events(mark, REPORTED, "caseId"));
    }

    private void alone(StandaloneProcess server) throws IOException, SQLException {
        ServerMeter meter = new ServerMeter(server);
        List<Double> commits = new ArrayList<>();
        List<Double> log = new ArrayList<>();
        List<Double> p50 = new ArrayList<>();
        Costs all = Costs.NONE;
        Pacing pace = run.pace("R24", plan.half());
        for (int round = 1; round <= plan.rounds(); round++) {
            Comparison.Stretch stretch = meter.begin();
            ReportingClients reporting = new ReportingClients(server);
            Load.Result result = Load.run(1, pace.half(), reporting);
            settle(server);
            Costs costs = stretch.end().of(result.answers());
            commits.add(costs.commitsEach());
            log.add(costs.kilobytes());
            p50.add(result.millis(50));
            all = all.plus(costs);
            run.progress()
                    .step("R24, round %d: %.1f commits, %.1f kB, %.1f ms"
                            .formatted(round, commits.getLast(), log.getLast(), p50.getLast()));
            pace.round();
        }
        run.take(RatioLine.Taken.alone(Ratio.of("R24", "commits"), Spread.of(commits), all));
        run.take(RatioLine.Taken.alone(Ratio.of("R24", "WAL"), Spread.of(log), all));
        run.take(RatioLine.Taken.alone(Ratio.of("R24", "p50"), Spread.of(p50), all));
    }

    /** The maximum is what was sustained in this run; where that was not asked for, what a few seconds give. */
    private void openLoop(StandaloneProcess server) throws IOException, SQLException {
        if (most == 0) most = reports(server, CLIENTS, plan.half(), true).figure();
        StoredIds stored = new StoredIds(server);
        List<Double> p99 = new ArrayList<>();
        List<Double> median = new ArrayList<>();
        Pacing pace = run.pace("R20", plan.half().multipliedBy(3));
        for (int round = 1; round <= plan.rounds(); round++) {
            long mark = stored.mark();
            ReportingClients reporting = new ReportingClients(server);
            Load.Result result = OpenLoop.run(most / 2, pace.half(), reporting);
            String kept = stored.events(mark, REPORTED, "caseId");
            if (!kept.equals(reporting.told().toString()))
                throw new IllegalStateException("told " + reporting.told() + " and kept " + kept);
            p99.add(result.millis(99));
            median.add(result.millis(50));
            run.progress()
                    .step("R20, round %d at %.0f a second: p50 %.1f ms, p99 %.1f ms"
                            .formatted(round, most / 2, median.getLast(), p99.getLast()));
            pace.round();
        }
        run.take(new RatioLine.Taken(
                Ratio.of("R20"), Spread.of(p99), Spread.of(median), Spread.ratio(p99, median), Costs.NONE, Costs.NONE));
        settle(server);
    }

    private void insideAndOutside(StandaloneProcess server, Comparison comparison) throws IOException, SQLException {
        StoredIds stored = new StoredIds(server);
        new InProcess(server).run("open", CLIENTS, plan.half());
        settle(server);
        Pacing pace = run.pace("R13", plan.half());
        run.take(comparison.of(
                Ratio.of("R13"),
                Comparison.Answers.OWN,
                pace,
                () -> reports(server, CLIENTS, pace.half(), false),
                () -> {
                    long mark = stored.mark();
                    Inside.Answer answer = new InProcess(server).run("open", CLIENTS, pace.half());
                    settle(server);
                    return new SideTurn(
                            answer.perSecond(), answer.done(), answer.told(), stored.events(mark, REPORTED, "caseId"));
                }));
    }
}
