package org.hoso.query.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.jspecify.annotations.Nullable;

/**
 * What everybody is told of a listing, for one day.
 *
 * @param url            absent where it is a natural person's own: the hash finds it for who has the address (decision 0090)
 * @param urlSha256      of the canonical address, hex
 * @param violationTypes codes; none for an application
 * @param ground         {@code case} or {@code application}
 * @param announcement   number of the document that announced it
 * @param until          last day; absent where only a removal ends it
 * @param contested      whether a challenge of it waited to be decided that day
 * @param groundFell     whether what it rests on was known to be annulled or no violation any more; it is to be reviewed
 * @param reviewOverdue  whether its day of review had passed
 */
record PublicEntry(
        UUID listingId,
        String list,
        String kind,
        @Nullable String url,
        String urlSha256,
        String platform,
        boolean naturalPerson,
        String ground,
        @Nullable CaseNumber caseNumber,
        List<String> violationTypes,
        String announcement,
        LocalDate announcedOn,
        String where,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate reviewOn,
        boolean contested,
        boolean groundFell,
        boolean reviewOverdue) {
    static PublicEntry of(ListingState state, LocalDate day, Map<CaseId, GroundState> grounds) {
        DocumentRef announcement = Objects.requireNonNull(state.announcement(), "only what was announced is told");
        CaseId caseId = state.ground().caseId();
        LocalDate reviewOn = state.reviewOn(day);
        return new PublicEntry(
                state.listingId(),
                state.list().stored(),
                state.listed().kind().stored(),
                state.listed().naturalPerson() ? null : state.listed().url(),
                state.listed().hash().value(),
                state.listed().platform(),
                state.listed().naturalPerson(),
                caseId == null ? "application" : "case",
                state.caseNumber(),
                state.violationTypes(),
                announcement.number(),
                announcement.date(),
                Objects.requireNonNullElse(state.where(), ""),
                state.from(),
                state.until(),
                reviewOn,
                state.contestedOn(day),
                caseId != null && grounds.getOrDefault(caseId, GroundState.NONE).fell(state.ground()),
                reviewOn.isBefore(day));
    }
}
