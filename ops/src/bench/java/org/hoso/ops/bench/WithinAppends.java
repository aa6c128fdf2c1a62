package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
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
        run.measure("R17", () -> {
            Pacing pace = run.pace("R17");
            take(
                    "R17",
                    pace,
                    () -> within.opened(server, "append-ordered", pace),
                    () -> within.bare(server, "message-db", pace, MessageFunction.TABLE, "substr(stream_name, 6)"));
        });
        run.measure("R12", () -> {
            Pacing pace = run.pace("R12");
            take(
                    "R12",
                    pace,
                    () -> within.opened(server, "append-sealed", pace),
                    () -> within.opened(server, "append", pace));
        });
        run.measure("R10", this::treed);
        run.measure("R5", () -> {
            Pacing pace = run.pace("R5");
            take("R5", pace, () -> within.opened(server, "append-ordered", pace), () -> unordered(pace));
        });
    }

    private void take(String number, Pacing pace, Comparison.Half ours, Comparison.Half other)
            throws IOException, SQLException {
        run.take(comparison.of(Ratio.of(number), Comparison.Answers.OWN, pace, ours, other));
    }

    private void treed() throws IOException, SQLException {
        inside.run("tree");
        Pacing pace = run.pace("R10");
        take("R10", pace, () -> within.opened(server, "append-treed", pace), () -> {
            SideTurn turn = within.opened(server, "append-ordered", pace);
            inside.run("tree");
            return turn;
        });
    }

    private SideTurn unordered(Pacing pace) throws IOException, SQLException {
        inside.run("order-off");
        StoredIds stored = new StoredIds(server);
        long mark = stored.mark();
        Inside.Answer answer = inside.run("append", WithinProcess.CLIENTS, pace.half());
        inside.run("order-on");
        inside.run("settle");
        return new SideTurn(
                answer.perSecond(),
                answer.done(),
                answer.told(),
                stored.events(mark, WithinProcess.REPORTED, "caseId"));
    }
}
