package org.hoso.query.casefile;

import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.OfCase;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case files by what an address says: the id or the number, and what the reader wants to have been seen. */
@Component
public class FreshFiles {
    /** A file, and how fresh it is. */
    public record Fresh<T>(Seen seen, T file) {}

    private final CaseFileView view;
    private final Freshness freshness;

    FreshFiles(CaseFileView view, Freshness freshness) {
        this.view = view;
        this.freshness = freshness;
    }

    /**
     * @param form as much of the file as is wanted
     * @throws NoSuchCase where there is no such case at all
     */
    public <T extends OfCase> Fresh<T> read(String caseId, @Nullable Since since, Class<T> form) {
        FreshRow<T> fresh = freshness.row(
                view,
                CaseKey.of(caseId),
                since,
                (generation, key) -> view.rows().find(generation, key, form));
        return new Fresh<>(fresh.seen(), fresh.row());
    }
}
