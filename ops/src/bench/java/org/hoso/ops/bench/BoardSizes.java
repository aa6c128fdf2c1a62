package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** The last server: its views verified, then pages of few and of very many cases. */
final class BoardSizes {
    private static final String OFFICER = "coordinator@abei";
    private static final int FEW = 1_000;
    /** All rounds of one size. */
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final RatioRun run;
    private final RatioRun.Plan plan;

    BoardSizes(RatioRun run) {
        this.run = run;
        this.plan = run.plan();
    }

    void run() throws IOException, SQLException {
        if (!run.wants("R11", "R23")) return;
        try (StandaloneProcess server = StandaloneProcess.start(List.of())) {
            Comparison comparison = new Comparison(new ServerMeter(server), plan.rounds(), run.progress());
            run.measure("R11", () -> new VerifiedViews(run, server, comparison).run());
            run.measure("R23", () -> sizes(server));
        }
    }

    private void sizes(StandaloneProcess server) throws IOException, SQLException {
        BoardedCases cases = new BoardedCases(server, run.progress());
        cases.play();
        for (int size : new int[] {FEW, plan.cases()}) {
            cases.fillUpTo(size);
            List<String> files = cases.answeredForBy("ABEI", 200);
            Pacing pace = new Pacing(MEASURED, plan.rounds() + 1, plan.half());
            new PagesBesideFiles(server, OFFICER, files, run.progress())
                    .measure(size == FEW ? "1,000" : "100,000", plan.rounds(), pace)
                    .forEach(run::take);
        }
        run.take(new RatioLine.Untaken(Ratio.of("R23", "largest"), Growth.WHY_NOT_HERE));
    }
}
