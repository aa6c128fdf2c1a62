package org.hoso.query.lists;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.rights.Reader;
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

/** Tells a subscriber which removals it has not shown to have taken over: entries that it held and holds, for all that is known. */
@RestController
class OwedEndpoint {
    private static final int MOST = 200;

    private final ListsView view;
    private final Freshness freshness;
    private final ListProperties settings;

    OwedEndpoint(ListsView view, Freshness freshness, ListProperties settings) {
        this.view = view;
        this.freshness = freshness;
        this.settings = settings;
    }

    /**
     * @param number of the change that took the entry off
     * @param since  when that got its place in the ledger
     * @param due    by when it is to be confirmed; afterwards those who keep the lists see that it is not
     */
    record OwedRemoval(UUID listingId, long number, Instant since, Instant due) {}

    /**
     * @param held the last change that this subscriber has confirmed; 0 where it has confirmed none, and then it owes nothing
     * @param owed in the order of their numbers; confirming the last of them settles all
     * @param next the {@code after} of the next page; absent at the end
     */
    record OwedRemovals(
            long held, List<OwedRemoval> owed, @Nullable Long next) {}

    @Operation(
            summary = "removals that I have not confirmed",
            description =
                    "Mục đã gỡ mà bên đăng ký chưa xác nhận. Who may: subscriber. `confirm-list` with a later number settles them.")
    @GetMapping("/api/v1/lists/owed")
    ResponseEntity<OwedRemovals> owed(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Checks.page(after, limit, MOST);
        Reader reader = Readers.of(signedIn);
        if (!reader.is(Role.SUBSCRIBER)) throw new AccessDeniedException("only subscribers owe confirmations");
        Seen seen = freshness.await(view, since);
        ConfirmationRows rows = view.confirmations();
        long held = rows.held(seen.place().generation(), reader.officer());
        List<ConfirmationRows.Removal> found = rows.owedAfter(held, after, limit + 1);
        CutPage<OwedRemoval> page = CutPage.of(found, limit).told(this::told);
        return seen.answer(new OwedRemovals(held, page.shown(), page.next(OwedRemoval::number)));
    }

    private OwedRemoval told(ConfirmationRows.Removal removal) {
        return new OwedRemoval(
                removal.listingId(),
                removal.number(),
                removal.since(),
                removal.since().plus(settings.confirmWithin()));
    }
}
