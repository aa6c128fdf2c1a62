package org.hoso.ops.bench;

import java.util.List;
import java.util.Map;

/**
 * What was measured at one size.
 *
 * @param p99   in milliseconds, of each kind of read and command, a figure for each round
 * @param pages p95 of a page of the board, of the search and of the file of a case
 */
record GrownMark(long cases, long events, String day, Map<String, List<Double>> p99, PagesBesideFiles.Pages pages) {}
