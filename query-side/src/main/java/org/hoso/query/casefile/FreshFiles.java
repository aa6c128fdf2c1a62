package org.hoso.query.casefile;

import java.util.Optional;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case files by what an address says: the id or the number, and what the reader wants to have been seen. */
@Component
class FreshFiles {
    /** A file, and how fresh it is. */
    record Fresh(Seen seen, CaseView file) {}

    private final CaseFileView view;
    private final CaseFiles files;
    private final Freshness freshness;

    FreshFiles(CaseFileView view, CaseFiles files, Freshness freshness) {
        this.view = view;
        this.files = files;
        this.freshness = freshness;
    }

    /** @throws NoSuchCase where there is no such case at all */
    Fresh read(String caseId, @Nullable String since) {
        CaseKey key = CaseKey.of(caseId);
        Seen seen = seen(key, Since.of(since));
        return new Fresh(seen, files.find(seen.place(), key).orElseThrow(NoSuchCase::new));
    }

    private Seen seen(CaseKey key, @Nullable Since since) {
        return switch (key) {
            case CaseKey.ById byId -> freshness.await(view, byId.caseId(), since);
            case CaseKey.ByNumber byNumber -> {
                Seen now = freshness.await(view, since instanceof Since.AtPosition ? since : null);
                Optional<CaseView> file = files.find(now.place(), byNumber);
                yield since instanceof Since.AtVersion && file.isPresent()
                        ? freshness.await(view, file.get().caseId(), since)
                        : now;
            }
        };
    }
}
