package org.hoso.query.lists;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.cases.Role;
import org.hoso.law.ClockRules;
import org.hoso.law.Law;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever challenged a listing what became of it, with the reasons and the way on: nobody's challenges but one's own. */
@RestController
class ChallengesEndpoint {
    private static final int LISTINGS = 50;
    private static final String MINE = """
            select listing_id, known_from, ledgered_at, state from %s
            where known_to is null and challengers @> cast(:by as text[]) and listing_id < :before
            order by listing_id desc limit :limit
            """;
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final ListsView view;
    private final JdbcClient jdbc;
    private final VouchedTexts rows;
    private final Freshness freshness;
    private final TextRendering texts;
    private final Supplier<Law> law;

    ChallengesEndpoint(
            ListsView view,
            JdbcClient jdbc,
            Freshness freshness,
            VouchedTexts rows,
            TextRendering texts,
            Supplier<Law> law) {
        this.rows = rows;
        this.view = view;
        this.jdbc = jdbc;
        this.freshness = freshness;
        this.texts = texts;
        this.law = law;
    }

    /** The newest listings first. @param next the {@code before} of the next page; absent at the end */
    record MyChallenges(
            List<ToldChallenge> challenges, @Nullable UUID next) {}

    @Operation(
            summary = "my challenges",
            description =
                    "Kết quả xem xét phản đối của tôi (what became of my challenges of list entries, why, and what is open next)."
                            + " Who may: reporter, own challenges only.")
    @GetMapping("/api/v1/lists/challenges")
    ResponseEntity<MyChallenges> mine(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.is(Role.REPORTER)) throw new AccessDeniedException("challenges are told to those who brought them");
        Seen seen = freshness.await(view, since);
        List<ListingState> found = jdbc.sql(
                        MINE.formatted(ListingRows.table(seen.place().generation())))
                .param("by", new String[] {reader.officer()})
                .param("before", before == null ? AFTER_ALL : before)
                .param("limit", LISTINGS + 1)
                .query((row, n) -> ListingRows.state(rows, row, seen.place().generation()))
                .list();
        CutPage<ListingState> page = CutPage.of(found, LISTINGS);
        ClockRules clocks = law.get().clocks();
        List<ToldChallenge> told = page.shown().stream()
                .flatMap(state -> ToldChallenge.of(state, reader.officer(), clocks))
                .toList();
        return seen.answer(texts.told(new MyChallenges(told, page.next(ListingState::listingId))));
    }
}
