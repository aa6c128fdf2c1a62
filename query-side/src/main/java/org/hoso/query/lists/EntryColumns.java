package org.hoso.query.lists;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.hoso.query.csv.SafeCsv;
import org.jspecify.annotations.Nullable;

/** An entry as a line of a file. Columns are only ever added, at the end. */
final class EntryColumns {
    static final CSVFormat FORM = SafeCsv.withHeader(List.of(
            "listing_id",
            "list",
            "kind",
            "url",
            "url_sha256",
            "platform",
            "natural_person",
            "ground",
            "case_number",
            "violation_types",
            "announcement",
            "announced_on",
            "announced_where",
            "from",
            "until",
            "review_on",
            "contested",
            "ground_fell",
            "review_overdue"));

    private EntryColumns() {}

    static Stream<@Nullable String> of(PublicEntry entry) {
        return Stream.<@Nullable Object>of(
                        entry.listingId(),
                        entry.list(),
                        entry.kind(),
                        entry.url(),
                        entry.urlSha256(),
                        entry.platform(),
                        entry.naturalPerson(),
                        entry.ground(),
                        entry.caseNumber(),
                        String.join(";", entry.violationTypes()),
                        entry.announcement(),
                        entry.announcedOn(),
                        entry.where(),
                        entry.from(),
                        entry.until(),
                        entry.reviewOn(),
                        entry.contested(),
                        entry.groundFell(),
                        entry.reviewOverdue())
                .map(value -> value == null ? null : SafeCsv.harmless(value.toString()));
    }
}
