package org.hoso.query.standing;

import java.util.List;
import org.hoso.cases.Role;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.hoso.query.viewing.Retrying;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.WatcherRows;
import org.hoso.runtime.following.WatcherStanding;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows where the views stand to whoever is signed in; an administrator may rebuild one, or try its parked events again. */
@RestController
@RequestMapping("/api/v1/views")
class ViewsEndpoint {
    private final Views views;
    private final ViewPositions standings;
    private final Rebuilding rebuilding;
    private final Retrying retrying;
    private final WatcherRows watchers;

    ViewsEndpoint(
            Views views, ViewPositions standings, Rebuilding rebuilding, Retrying retrying, WatcherRows watchers) {
        this.views = views;
        this.standings = standings;
        this.rebuilding = rebuilding;
        this.retrying = retrying;
        this.watchers = watchers;
    }

    /**
     * @param head     last place of the ledger
     * @param watchers those of the command side, which keep the lists of what is to be done; their parked events are tried again
     *                 at {@code POST /api/v1/watchers/{watcher}/dead-letters/retry}
     */
    record ViewStandings(long head, List<ViewStanding> views, List<WatcherStanding> watchers) {}

    @GetMapping
    ViewStandings all(SignedIn signedIn) {
        List<ViewStanding> views = standings.all();
        if (!signedIn.has(Role.ADMIN))
            views = views.stream().map(ViewStanding::withoutRows).toList();
        return new ViewStandings(standings.head(), views, watchers.all());
    }

    /** Returns at once; how far it is stands in the answer to GET. A rebuild that runs already goes on. */
    @PutMapping("/{view}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress rebuild(@PathVariable String view, SignedIn signedIn) {
        return rebuilding.start(administered(view, signedIn));
    }

    /** Returns when each parked event was tried once more. */
    @PutMapping("/{view}/dead-letters/retry")
    ViewStanding retry(@PathVariable String view, SignedIn signedIn) {
        WatchedView watched = administered(view, signedIn);
        retrying.retry(watched);
        return standings.of(watched);
    }

    private WatchedView administered(String view, SignedIn signedIn) {
        if (!signedIn.has(Role.ADMIN)) throw new AccessDeniedException("only an administrator may do that");
        return views.find(view).orElseThrow(NotThere::view);
    }
}
