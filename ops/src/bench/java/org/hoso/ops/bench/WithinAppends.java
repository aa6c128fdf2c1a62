package org.hoso.ops.bench;

import org.hoso.ops.standalone.StandaloneProcess;

/** The append beneath the commands: with what comes along with it, and without. */
final class WithinAppends {
    private final RatioRun run;
    private final Comparison comparison;
    private final WithinProcess within;
    private final StandaloneProcess server;
    private final InProcess inside;

    WithinAppends(RatioRun run, Comparison comparison, WithinProcess within, StandaloneProcess server) {
        this.run = run;
        this.comparison = comparison;
        this.within = within;
        this.server = server;
        this.inside = new InProcess(server);
    }

    /** Nothing follows any more: the histories that are appended here are none that anybody could act on. */
    void run() {
        run.measure(
                "R17",
                () -> run.take(comparison.of(
                        Ratio.of("R17"),
                        Comparison.Answers.OWN,
                        () -> within.opened(server, "append-ordered"),
                        () -> within.bare(server, "message-db", MessageFunction.TABLE, "substr(stream_name, 6)"))));
        run.measure(
                "R12",
                () -> run.take(comparison.of(
                        Ratio.of("R12"),
                        Comparison.Answers.OWN,
                        () -> within.opened(server, "append-sealed"),
                        () -> within.opened(server, "append"))));
        run.measure("R10", () -> {
            inside.run("tree");
            run.take(comparison.of(
                    Ratio.of("R10"), Comparison.Answers.OWN, () -> within.opened(server, "append-treed"), () -> {
                        SideTurn turn = within.opened(server, "append-ordered");
                        inside.run("tree");
                        return turn;
                    }));
        });
        run.measure(
                "R5",
                () -> run.take(comparison.of(
                        Ratio.of("R5"), Comparison.Answers.OWN, () -> within.opened(server, "append-ordered"), () -> {
                            inside.run("order-off");
                            StoredIds stored = new StoredIds(server);
                            long mark = stored.mark();
                            Inside.Answer answer = inside.run(
                                    "append", WithinProcess.CLIENTS, run.plan().half());
                            inside.run("order-on");
                            inside.run("settle");
                            return new SideTurn(
                                    answer.perSecond(),
                                    answer.done(),
                                    answer.told(),
                                    stored.events(mark, WithinProcess.REPORTED, "caseId"));
                        })));
    }
}
