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

/** A page of the board, a page of the search and the file of a case, one client, in turn. */
final class PagesBesideFiles {
    private static final byte[] SEARCH = "{\"text\":\"thuc pham\"}".getBytes(StandardCharsets.UTF_8);
    private static final Pattern CASE = Pattern.compile("\"caseId\" ?: ?\"([0-9a-f-]{36})\"");
    private static final int PAGE = 50;

    private final StandaloneProcess server;
    private final String officer;
    private final List<String> files;
    private final byte[] search;
    private final BenchProgress progress;
    private int next;

    /** @param officer reads @param files ids of cases that the officer sees in full */
    PagesBesideFiles(StandaloneProcess server, String officer, List<String> files, BenchProgress progress) {
        this(server, officer, files, SEARCH, progress);
    }

    /** @param search finds at least a page of cases */
    PagesBesideFiles(
            StandaloneProcess server, String officer, List<String> files, byte[] search, BenchProgress progress) {
        this.server = server;
        this.officer = officer;
        this.files = files;
        this.search = search;
        this.progress = progress;
    }

    /** p95 in milliseconds of each round. */
    record Pages(List<Double> board, List<Double> search, List<Double> file) {
        Pages() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param told how the sizes are named in the table */
    List<RatioLine> measure(String told, int rounds, Pacing pace) throws IOException, SQLException {
        Pages all = rounds(rounds, pace);
        return List.of(
                line(Ratio.of("R23", "board, " + told), all.board(), all.file()),
                line(Ratio.of("R23", "search, " + told), all.search(), all.file()));
    }

    static RatioLine line(Ratio ratio, List<Double> pages, List<Double> files) {
        return new RatioLine.Taken(
                ratio, Spread.of(pages), Spread.of(files), Spread.ratio(pages, files), Costs.NONE, Costs.NONE);
    }

    /** One round more than is counted: the first warms all. */
    Pages rounds(int rounds, Pacing pace) throws IOException, SQLException {
        Pages all = new Pages();
        for (int round = 0; round <= rounds; round++) {
            Histogram[] three = {Load.histogram(), Load.histogram(), Load.histogram()};
            round(pace, three);
            pace.round();
            if (round == 0) continue;
            all.board().add(three[0].getValueAtPercentile(95) / 1e3);
            all.search().add(three[1].getValueAtPercentile(95) / 1e3);
            all.file().add(three[2].getValueAtPercentile(95) / 1e3);
            progress.step("R23, round %d: p95 of the board %.1f ms, the search %.1f ms, a file %.1f ms"
                    .formatted(
                            round,
                            all.board().getLast(),
                            all.search().getLast(),
                            all.file().getLast()));
        }
        return all;
    }

    private void round(Pacing pace, Histogram[] three) throws IOException, SQLException {
        try (Call call = new Call(server.port(), server.api().token(officer))) {
            long end = System.nanoTime() + pace.half().toNanos();
            boolean first = true;
            while (System.nanoTime() < end) {
                check(asked(call, one -> one.get("/api/v1/board?limit=" + PAGE), three[0]), first);
                check(asked(call, one -> one.post("/api/v1/search", search), three[1]), first);
                String id = files.get(next++ % files.size());
                Call.Reply file = asked(call, one -> one.get("/api/v1/cases/" + id), three[2]);
                if (!file.text().contains(id)) throw new IllegalStateException("not the file of " + id);
                first = false;
            }
        }
    }

    private static Call.Reply asked(Call call, Asker.Question page, Histogram latency) throws IOException {
        long begin = System.nanoTime();
        Call.Reply reply = page.of(call);
        latency.recordValue((System.nanoTime() - begin) / 1000);
        if (!reply.ok()) throw new IllegalStateException("a page cannot be read: " + reply.text());
        return reply;
    }

    /** A full page of different cases, and the first time of a round each is on the board. */
    private void check(Call.Reply reply, boolean wholly) throws SQLException {
        Set<String> ids = new HashSet<>();
        Matcher found = CASE.matcher(reply.text());
        while (found.find()) ids.add(found.group(1));
        if (ids.size() < PAGE) throw new IllegalStateException("a page of " + ids.size());
        if (!wholly) return;
        StoredIds stored = new StoredIds(server);
        long generation = stored.number("select generation from views.view_pointer where view = 'board'");
        long known = stored.number("select count(*) from views.board_row_g" + generation + " where case_id in ('"
                + String.join("','", ids) + "')");
        if (known != ids.size()) throw new IllegalStateException("a page names what is not on the board");
    }
}
