package org.hoso.command.watching;

import org.hoso.cases.Role;
import org.hoso.runtime.following.WatcherStanding;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an administrator may do about a watcher; where all of them stand is told with the views. */
@RestController
@RequestMapping("/api/v1/watchers")
class WatchersEndpoint {
    private final Watchers watchers;
    private final WatcherRetry retrying;

    WatchersEndpoint(Watchers watchers, WatcherRetry retrying) {
        this.watchers = watchers;
        this.retrying = retrying;
    }

    /** Returns when each parked event was tried once more. @throws AccessDeniedException for anyone but administrators */
    @PostMapping("/{watcher}/dead-letters/retry")
    WatcherStanding retry(@PathVariable String watcher, SignedIn signedIn) {
        if (!signedIn.has(Role.ADMIN)) throw new AccessDeniedException("only an administrator may do that");
        return retrying.retry(watchers.find(watcher).orElseThrow(NotThere::watcher));
    }
}
