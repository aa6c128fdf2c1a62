package org.hoso.query.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Period;
import org.jspecify.annotations.Nullable;

/**
 * What could be published of a period as known at a place of the ledger.
 *
 * @param standing  the publication that holds for the period; absent where there is none
 * @param differs   whether the numbers read otherwise than there; true where there is none
 * @param propose   where the proposal is sent
 * @param proposal  the body to send, as it is
 */
record PublicationDraft(
        Period period, long position, @Nullable UUID standing, boolean differs, String propose, Proposal proposal) {
    /** @param restates and causes left out for the first publication of a period: its step takes no such field, be it null */
    record Proposal(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID restates,

            FigureTable table,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<ChangeCause> causes) {}

    static PublicationDraft first(FigureTable table) {
        return new PublicationDraft(
                table.period(),
                table.position(),
                null,
                true,
                "/api/v1/publishing/propose-figures",
                new Proposal(null, table, null));
    }

    static PublicationDraft restating(KnownPublication standing, FigureTable table, List<ChangeCause> causes) {
        boolean differs = !standing.table().rows().equals(table.rows())
                || !standing.table().figures().equals(table.figures());
        return new PublicationDraft(
                table.period(),
                table.position(),
                standing.publicationId(),
                differs,
                "/api/v1/publishing/propose-restatement",
                new Proposal(standing.publicationId(), table, causes));
    }
}
