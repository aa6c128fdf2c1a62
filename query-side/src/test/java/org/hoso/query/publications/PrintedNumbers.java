package org.hoso.query.publications;

import java.util.List;
import java.util.regex.Pattern;
import org.hoso.runtime.paper.PrintedPages;

/** The counts that a printed report tells, {@code 46/50}, sorted; as read back from the file. */
final class PrintedNumbers {
    private static final Pattern COUNTS = Pattern.compile("%\\((\\d+/\\d+)\\)");

    private PrintedNumbers() {}

    static List<String> of(PrintedPages read) {
        return COUNTS.matcher(read.joined())
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }
}
