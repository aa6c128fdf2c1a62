package org.hoso.query.lists;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.lists.ListChain;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The changes of both lists in order, for those who keep a copy: each with its number and the running hash up to it. */
@RestController
class ListChangesEndpoint {
    private static final int MOST = 1_000;

    private final ListsView view;
    private final ListChanges changes;
    private final Freshness freshness;

    ListChangesEndpoint(ListsView view, ListChanges changes, Freshness freshness) {
        this.view = view;
        this.changes = changes;
        this.freshness = freshness;
    }

    /**
     * @param hash SHA-256 over the hash before, as 32 bytes, and the text in UTF-8; before the first it is SHA-256 of {@code hoso-lists1}
     * @param text the change, a JSON object, exactly as it is hashed
     */
    record GivenChange(long number, Sha256 hash, String text) {}

    /**
     * @param last     number of the last change there is, 0 before the first
     * @param lastHash the running hash there: who comes to the same one holds the current lists
     * @param owed     removals that this subscriber has not confirmed, counted up to 1,000; absent for who keeps the lists
     * @param next     the {@code after} of the next page; absent at the end
     */
    record GivenChanges(
            List<GivenChange> changes,
            long last,
            Sha256 lastHash,
            @Nullable Integer owed,
            @Nullable Long next) {}

    @Operation(
            summary = "changes of the lists",
            description =
                    "Who may: subscriber, lists, appeals, auditor. Prove that nothing is missing with `confirm-list`.")
    @GetMapping("/api/v1/lists/changes")
    ResponseEntity<GivenChanges> changes(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Checks.page(after, limit, MOST);
        Reader reader = Readers.of(signedIn);
        if (!reader.is(Role.SUBSCRIBER) && !reader.keepsLists())
            throw new AccessDeniedException("the changes of the lists are for subscribers");
        Seen seen = freshness.await(view, since);
        List<ListChange> found = changes.after(after, limit + 1);
        CutPage<GivenChange> page =
                CutPage.of(found, limit).told(one -> new GivenChange(one.number(), one.hash(), one.text()));
        var last = changes.last();
        return seen.answer(new GivenChanges(
                page.shown(),
                last.map(ListChange::number).orElse(0L),
                last.map(ListChange::hash).orElseGet(ListChain::beginning),
                reader.is(Role.SUBSCRIBER) ? owed(seen, reader) : null,
                page.next(GivenChange::number)));
    }

    private int owed(Seen seen, Reader reader) {
        ConfirmationRows rows = view.confirmations();
        return rows.owedAfter(rows.held(seen.place().generation(), reader.officer()), 0, MOST)
                .size();
    }
}
