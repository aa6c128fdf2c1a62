package org.hoso.command.importing;

import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.Report.ReportContent;
import org.hoso.runtime.intake.Draft;
import org.jspecify.annotations.Nullable;

/** Lines that are handled together, in their order, with what is known of each so far. */
final class Batch {
    /** One line of the batch: a draft to carry out, or an outcome already known. */
    static final class Entry {
        final long line;
        final @Nullable String reference;
        final @Nullable Draft<ReportContent> draft;

        @Nullable
        LineOutcome outcome;

        Entry(
                long line,
                @Nullable String reference,
                @Nullable Draft<ReportContent> draft,
                @Nullable LineOutcome outcome) {
            this.line = line;
            this.reference = reference;
            this.draft = draft;
            this.outcome = outcome;
        }

        boolean open() {
            return outcome == null;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    int size() {
        return entries.size();
    }

    List<Entry> all() {
        return entries;
    }

    /** Entries whose outcome is not known yet. */
    List<Entry> open() {
        return entries.stream().filter(Entry::open).toList();
    }
}
