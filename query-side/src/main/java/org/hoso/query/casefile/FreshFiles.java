package org.hoso.query.casefile;

import java.util.Optional;
import org.hoso.query.viewing.CaseKey;
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
    private final CaseFiles files;
    private final Freshness freshness;

    FreshFiles(CaseFileView view, CaseFiles files, Freshness freshness) {
        this.view = view;
        this.files = files;
        this.freshness = freshness;
    }

    /**
     * @param form as much of the file as is wanted
     * @throws NoSuchCase where there is no such case at all
     */
    public <T extends OfCase> Fresh<T> read(String caseId, @Nullable String since, Class<T> form) {
        CaseKey key = CaseKey.of(caseId);
        Seen seen = seen(key, Since.of(since), form);
        return new Fresh<>(seen, files.find(seen.place(), key, form).orElseThrow(NoSuchCase::new));
    }

    private <T extends OfCase> Seen seen(CaseKey key, @Nullable Since since, Class<T> form) {
        return switch (key) {
            case CaseKey.ById byId -> freshness.await(view, byId.caseId(), since);
            case CaseKey.ByNumber byNumber -> {
                Seen now = freshness.await(view, since instanceof Since.AtPosition ? since : null);
                Optional<T> file = files.find(now.place(), byNumber, form);
                yield since instanceof Since.AtVersion && file.isPresent()
                        ? freshness.await(view, file.get().caseId(), since)
                        : now;
            }
        };
    }
}
