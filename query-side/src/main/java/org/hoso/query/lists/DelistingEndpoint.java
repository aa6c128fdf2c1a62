package org.hoso.query.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An entry is off once every subscriber that held it has shown that it took the removal over; for those who keep the lists. */
@RestController
class DelistingEndpoint {
    private static final int MOST = 200;
    /** Removals looked at for one page of those still owed. */
    private static final int SCANNED = 500;

    private final ListsView view;
    private final ListChanges changes;
    private final Freshness freshness;

    DelistingEndpoint(ListsView view, ListChanges changes, Freshness freshness) {
        this.view = view;
        this.changes = changes;
        this.freshness = freshness;
    }

    /**
     * @param listed      number of the change that put it on the list
     * @param removed     number of the change that took it off
     * @param since       when that got its place in the ledger: since then it is owed
     * @param subscribers those that held it, whether they confirmed or not
     * @param next        the {@code after} of the next page; absent on the last one
     */
    record Delisting(
            UUID listingId,
            long listed,
            long removed,
            Instant since,
            List<ConfirmationRows.Held> subscribers,
            @Nullable String next) {}

    /** The last removals first. @param next the {@code before} of the next page; absent at the end */
    record Delistings(
            List<ConfirmationRows.Owed> owed, @Nullable Long next) {}

    @GetMapping("/api/v1/lists/{listingId:[0-9a-fA-F-]{36}}/delisting")
    ResponseEntity<Delisting> delisting(
            @PathVariable UUID listingId,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        check(limit, signedIn);
        Seen seen = freshness.await(view, since);
        List<ListChange> of = changes.of(listingId);
        ListChange listed = first(of, "listed");
        ListChange removed = first(of, "removed");
        List<ConfirmationRows.Held> found =
                view.confirmations().of(seen.place().generation(), listed.number(), removed.number(), after, limit + 1);
        CutPage<ConfirmationRows.Held> page = CutPage.of(found, limit);
        return seen.answer(new Delisting(
                listingId,
                listed.number(),
                removed.number(),
                removed.ledgeredAt(),
                page.shown(),
                page.next(ConfirmationRows.Held::subscriber)));
    }

    @GetMapping("/api/v1/lists/delistings")
    ResponseEntity<Delistings> delistings(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        check(limit, signedIn);
        Seen seen = freshness.await(view, since);
        List<ConfirmationRows.Owed> scanned =
                view.confirmations().owed(seen.place().generation(), before == null ? Long.MAX_VALUE : before, SCANNED);
        List<ConfirmationRows.Owed> owed =
                scanned.stream().filter(one -> one.owed() > 0).limit(limit).toList();
        Long next = owed.size() == limit
                ? Long.valueOf(owed.getLast().number())
                : scanned.size() == SCANNED ? Long.valueOf(scanned.getLast().number()) : null;
        return seen.answer(new Delistings(owed, next));
    }

    private static void check(int limit, SignedIn signedIn) {
        if (!Readers.of(signedIn).keepsLists())
            throw new AccessDeniedException("who has confirmed is for those who keep the lists");
        Checks.page(limit, MOST);
    }

    /** @throws NotThere where it was never on a list, or still is */
    private static ListChange first(List<ListChange> of, String what) {
        return of.stream()
                .filter(change -> change.what().equals(what))
                .findFirst()
                .orElseThrow(NotThere::delisting);
    }
}
