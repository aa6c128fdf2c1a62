package org.hoso.ops.bench;

import static org.hoso.ops.bench.Ratio.Sense.HIGHER;
import static org.hoso.ops.bench.Ratio.Sense.LOWER;

import java.util.List;

/** All of them, in their order: the table has a line for each, measured or not. */
final class Ratios {
    private static final String RATE = "a second";
    private static final String MILLIS = "ms";

    static final List<Ratio> ALL = List.of(
            new Ratio(
                    "R1",
                    "",
                    "report-content over HTTP, 16 clients, until all views have it",
                    "single-row commits, 16 clients",
                    RATE,
                    HIGHER,
                    0.04,
                    0.08),
            new Ratio(
                    "R2",
                    "one commit each",
                    "opening in process, 16 clients, views off",
                    "plain JDBC insert and commit",
                    RATE,
                    HIGHER,
                    0.25,
                    0.4),
            new Ratio(
                    "R2",
                    "shared commits",
                    "opening in process as an import does, 500 a commit, views off",
                    "plain JDBC insert and commit, one each",
                    RATE,
                    HIGHER,
                    0.4,
                    0.8),
            new Ratio(
                    "R3",
                    "",
                    "opening a case in process, 16 clients, views off",
                    "stock Axon 4.13, 16 clients",
                    RATE,
                    HIGHER,
                    0.8,
                    1.2),
            new Ratio(
                    "R4",
                    "",
                    "updating a case of 200 events, 8 clients",
                    "stock Axon 4.13 without cache",
                    RATE,
                    HIGHER,
                    3,
                    5),
            new Ratio(
                    "R5",
                    "",
                    "append with dense order, 16 clients, until the last is ordered",
                    "the same without order",
                    RATE,
                    HIGHER,
                    0.8,
                    0.9),
            new Ratio("R6", "", "replay with an empty handler", "cursor and parse", RATE, HIGHER, 0.6, 0.8),
            new Ratio(
                    "R7",
                    "",
                    "rebuild of the board",
                    "stock Axon 4.13 defaults, one upsert an event",
                    "events a second",
                    HIGHER,
                    30,
                    50),
            new Ratio(
                    "R8",
                    "",
                    "rebuild of the board",
                    "COPY of its finished rows, same indexes",
                    "events a second",
                    HIGHER,
                    0.5,
                    0.7),
            new Ratio("R9", "", "checked import", "COPY of the same rows, same indexes", RATE, HIGHER, 0.25, 0.4),
            new Ratio("R10", "", "append with the tree on", "with the tree off", RATE, HIGHER, 0.95, 1),
            new Ratio(
                    "R11",
                    "of events",
                    "full verification of events",
                    "binary COPY of the same rows and hashing, same threads",
                    "events a second",
                    HIGHER,
                    0.8,
                    1.2),
            new Ratio(
                    "R11",
                    "of views",
                    "verification of views: each folded anew and compared",
                    "binary COPY of the same rows and hashing, same threads",
                    "events a second",
                    HIGHER,
                    0.8,
                    1.2),
            new Ratio(
                    "R12",
                    "",
                    "append with three texts sealed, of a known person",
                    "the same rows, sealed before",
                    RATE,
                    HIGHER,
                    0.85,
                    0.95),
            new Ratio(
                    "R13",
                    "",
                    "report-content over HTTP, 16 clients",
                    "opening in process, 16 clients, views on in both",
                    RATE,
                    HIGHER,
                    0.5,
                    0.7),
            past("20 events"),
            past("200 events"),
            past("1,000 events"),
            new Ratio(
                            "R15",
                            "",
                            "near-duplicate look-up in a million adverts",
                            "brute force in the JVM",
                            RATE,
                            HIGHER,
                            500,
                            2_000)
                    .unbuilt("not built yet"),
            new Ratio("R16", "", "append, 16 clients, dense order", "Emmett on PostgreSQL (npm)", RATE, HIGHER, 1, 1.5),
            new Ratio(
                    "R17",
                    "",
                    "append, 16 clients, dense order",
                    "a message-db style function with an advisory lock",
                    RATE,
                    HIGHER,
                    3,
                    5),
            new Ratio("R18", "", "event seen in 200 consoles, p95", "row visible, p95", MILLIS, LOWER, 2, 1.5)
                    .unbuilt("not built yet"),
            new Ratio(
                    "R19",
                    "an event",
                    "an event with ledger, tree and indexes",
                    "stock Axon table with indexes, same JSON",
                    "bytes",
                    LOWER,
                    0.75,
                    0.6),
            new Ratio("R19", "views an event", "all views an event, with indexes", null, "kB", LOWER, 5, 4),
            new Ratio(
                    "R20", "", "open loop at half of the maximum, p99", "median at the same load", MILLIS, LOWER, 6, 4),
            new Ratio(
                    "R21",
                    "",
                    "mixed story of five commands and two reads, 16 clients",
                    "Ozone (npm), the nearest seven calls",
                    RATE,
                    HIGHER,
                    1,
                    2),
            new Ratio("R21", "p95", "the same, p95", "Ozone, p95", MILLIS, LOWER, 1, 0.5),
            new Ratio(
                    "R22",
                    "",
                    "p99 of every read and command at the largest store",
                    "at 100,000 events",
                    MILLIS,
                    LOWER,
                    1.3,
                    1.1),
            page("board, 1,000", "board page of 1,000 cases, p95"),
            page("search, 1,000", "search page of 1,000 cases, p95"),
            page("board, 100,000", "board page of 100,000 cases, p95"),
            page("search, 100,000", "search page of 100,000 cases, p95"),
            page("largest", "board and search page of as many cases as fit, p95"),
            new Ratio(
                    "R24",
                    "commits",
                    "one client: commits a command, views and watchers included",
                    null,
                    "commits",
                    LOWER,
                    5,
                    4),
            new Ratio("R24", "WAL", "one client: WAL a command without full-page images", null, "kB", LOWER, 16, 8),
            new Ratio("R24", "p50", "one client: p50", null, MILLIS, LOWER, 10, 8),
            new Ratio("R25", "", "console page", "its endpoint", MILLIS, LOWER, 1.5, 1.2).unbuilt("not built yet"));

    private Ratios() {}

    private static Ratio past(String events) {
        return new Ratio(
                "R14", events, "past state asked the first time, p50", "present state, p50", MILLIS, LOWER, 1.5, 1.2);
    }

    private static Ratio page(String part, String ours) {
        return new Ratio("R23", part, ours, "GET of a case, p95", MILLIS, LOWER, 2, 1.2);
    }
}
