package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.hoso.ops.standalone.StandaloneProcess;

/** The last server: its views verified, then pages of few and of very many cases beside the file of one, one client, each asked in turn. */
final class BoardSizes {
    private static final String OFFICER = "coordinator@abei";
    private static final byte[] SEARCH = "{\"text\":\"thuc pham\"}".getBytes(StandardCharsets.UTF_8);
    private static final Pattern CASE = Pattern.compile("\"caseId\" ?: ?\"([0-9a-f-]{36})\"");
    private static final int PAGE = 50;
    private static final int FEW = 1_000;

    private final RatioRun run;
    private final RatioRun.Plan plan;

    BoardSizes(RatioRun run) {
        this.run = run;
        this.plan = run.plan();
    }

    void run() throws IOException, SQLException {
        if (!run.wants("R11", "R23")) return;
        try (StandaloneProcess server = StandaloneProcess.start(java.util.List.of())) {
            run.measure("R11", () -> new VerifiedViews(run, server).run());
            run.measure("R23", () -> sizes(server));
        }
    }

    private void sizes(StandaloneProcess server) throws IOException, SQLException {
        BoardedCases cases = new BoardedCases(server, run.progress());
        cases.play();
        for (int size : new int[] {FEW, plan.cases()}) {
            cases.fillUpTo(size);
            List<String> files = cases.answeredForBy("ABEI", 200);
            String told = size == FEW ? "1,000" : "100,000";
            measure(server, Ratio.of("R23", "board, " + told), files, call -> call.get("/api/v1/board?limit=" + PAGE));
            measure(server, Ratio.of("R23", "search, " + told), files, call -> call.post("/api/v1/search", SEARCH));
        }
        run.take(new RatioLine.Untaken(
                Ratio.of("R23", "largest"), "not measured yet: --grow does not go further than 100,000"));
    }

    private interface Page {
        Call.Reply ask(Call call) throws IOException;
    }

    private void measure(StandaloneProcess server, Ratio ratio, List<String> files, Page page)
            throws IOException, SQLException {
        List<Double> pages = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        int next = 0;
        for (int round = 0; round <= plan.rounds(); round++) {
            Histogram[] both = {Load.histogram(), Load.histogram()};
            try (Call call = new Call(server.port(), server.api().token(OFFICER))) {
                long end = System.nanoTime() + plan.half().toNanos();
                while (System.nanoTime() < end) {
                    check(server, asked(call, page, both[0]), both[0].getTotalCount() == 1);
                    String id = files.get(next++ % files.size());
                    Call.Reply file = asked(call, one -> one.get("/api/v1/cases/" + id), both[1]);
                    if (!file.text().contains(id)) throw new IllegalStateException("not the file of " + id);
                }
            }
            // The first one warms both.
            if (round == 0) continue;
            pages.add(both[0].getValueAtPercentile(95) / 1e3);
            plain.add(both[1].getValueAtPercentile(95) / 1e3);
            run.progress()
                    .step("%s, round %d: p95 %.1f ms, a file %.1f ms"
                            .formatted(ratio.name(), round, pages.getLast(), plain.getLast()));
        }
        run.take(new RatioLine.Taken(
                ratio, Spread.of(pages), Spread.of(plain), Spread.ratio(pages, plain), Costs.NONE, Costs.NONE));
    }

    private static Call.Reply asked(Call call, Page page, Histogram latency) throws IOException {
        long begin = System.nanoTime();
        Call.Reply reply = page.ask(call);
        latency.recordValue((System.nanoTime() - begin) / 1000);
        if (!reply.ok()) throw new IllegalStateException("a page cannot be read: " + reply.text());
        return reply;
    }

    /** A full page of different cases, and the first time of a round each is on the board. */
    private static void check(StandaloneProcess server, Call.Reply reply, boolean wholly) throws SQLException {
        Set<String> ids = new HashSet<>();
        Matcher found = CASE.matcher(reply.text());
        while (found.find()) ids.add(found.group(1));
        if (ids.size() < PAGE) throw new IllegalStateException("a page of " + ids.size());
        if (!wholly) return;
        long known = new StoredIds(server)
                .number("select count(*) from views.board_row_g1 where case_id in ('" + String.join("','", ids) + "')");
        if (known != ids.size()) throw new IllegalStateException("a page names what is not on the board");
    }
}
