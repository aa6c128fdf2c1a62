package org.hoso.command.storing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.command.lists.ListingFile;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;

/**
 * What the desk keeps beside a listing: the thing that it holds, and challenges that wait.
 *
 * @param today in Viet Nam; whose period is over holds nothing any more
 */
public record RowsOfListings(LocalDate today) implements ExpectedRows {
    private static final Hanging ADDRESS = Hanging.withEvents(
            "events.listed_address",
            "select listing_id::text, list || '|' || key, coalesce(until_day::text, '') || '|' || coalesce(agency, '')"
                    + " || '|' || coalesce(case_id::text, '') || '|' || coalesce(decision_id::text, '')"
                    + " from events.listed_address");
    private static final Hanging CHALLENGE = Hanging.withEvents(
            "events.waiting_challenge",
            "select listing_id::text, challenge_id::text, challenge_id::text from events.waiting_challenge");

    @Override
    public List<Hanging> tables() {
        return List.of(ADDRESS, CHALLENGE);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        ListingFile file = ListingFile.EMPTY;
        for (VerifiedEvent told : history) {
            if (!(told.event() instanceof ListsEvent event)) return List.of();
            file = file.after(event);
        }
        if (file.proposed() == null || file.removed()) return List.of();
        List<Must> must = new ArrayList<>(List.of(address(file.proposed())));
        file.challenges().values().stream()
                .filter(one -> !one.decided())
                .map(one ->
                        Must.be(CHALLENGE, one.challengeId(), one.challengeId().toString()))
                .forEach(must::add);
        return must;
    }

    private Must address(ListingProposed one) {
        LocalDate until = one.until();
        return Must.be(
                ADDRESS,
                one.list().stored() + "|" + one.listed().key(),
                Must.says(
                        until,
                        one.by().agency(),
                        one.ground().caseId(),
                        one.ground().decisionId()),
                until == null || !until.isBefore(today));
    }
}
