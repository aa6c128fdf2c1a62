package org.hoso.query.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done about entries, for those who keep the lists: a day of review that passes takes nothing off by itself. */
@RestController
class WorkEndpoint {
    private static final int MOST = 200;

    private final ListsView view;
    private final ToDo work;
    private final ListQuestions questions;
    private final Freshness freshness;
    private final ListProperties settings;

    WorkEndpoint(ListsView view, ToDo work, ListQuestions questions, Freshness freshness, ListProperties settings) {
        this.view = view;
        this.work = work;
        this.questions = questions;
        this.freshness = freshness;
        this.settings = settings;
    }

    /** Why somebody must look at it. */
    enum Why {
        @JsonProperty("to_announce")
        TO_ANNOUNCE,
        @JsonProperty("contested")
        CONTESTED,
        @JsonProperty("ground_fell")
        GROUND_FELL,
        @JsonProperty("review_overdue")
        REVIEW_OVERDUE
    }

    /**
     * @param url        also where it is a natural person's own
     * @param challenges those that wait to be decided
     */
    record WorkItem(
            UUID listingId,
            String list,
            String kind,
            String url,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate reviewOn,
            List<Why> why,
            List<UUID> challenges) {}

    /**
     * @param items   in the order of their ids
     * @param overdue on the first page, removals that subscribers should have confirmed by now, the oldest first
     * @param next    the {@code after} of the next page; absent on the last one
     */
    record Work(
            List<WorkItem> items,
            List<ConfirmationRows.Owed> overdue,
            @Nullable UUID next) {}

    @GetMapping("/api/v1/lists/work")
    ResponseEntity<Work> work(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        if (!Readers.of(signedIn).keepsLists())
            throw new AccessDeniedException("what is to be done about entries is for those who keep the lists");
        Checks.page(limit, MOST);
        Seen seen = freshness.await(view, since);
        LocalDate today = questions.today();
        List<ToDo.Found> found = work.page(seen.place().generation(), today, after, limit + 1);
        CutPage<WorkItem> page = CutPage.of(found, limit).told(one -> told(one, today));
        return seen.answer(
                new Work(page.shown(), after == null ? overdue(seen) : List.of(), page.next(WorkItem::listingId)));
    }

    private List<ConfirmationRows.Owed> overdue(Seen seen) {
        Instant before = Instant.now().minus(settings.confirmWithin());
        return view.confirmations().overdue(seen.place().generation(), before, MOST);
    }

    private static WorkItem told(ToDo.Found found, LocalDate today) {
        ListingState state = found.state();
        List<UUID> waiting = state.contests().stream()
                .filter(one -> one.until() == null)
                .map(Contest::challengeId)
                .toList();
        LocalDate reviewOn = state.reviewOn(today);
        List<Why> why = new ArrayList<>();
        if (!state.published()) why.add(Why.TO_ANNOUNCE);
        if (!waiting.isEmpty()) why.add(Why.CONTESTED);
        if (found.fell()) why.add(Why.GROUND_FELL);
        if (reviewOn.isBefore(today)) why.add(Why.REVIEW_OVERDUE);
        return new WorkItem(
                state.listingId(),
                state.list().stored(),
                state.listed().kind().stored(),
                state.listed().url(),
                state.from(),
                state.until(),
                reviewOn,
                why,
                waiting);
    }
}
