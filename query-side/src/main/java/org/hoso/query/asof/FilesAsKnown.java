package org.hoso.query.asof;

import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.FreshFiles;
import org.hoso.query.casefile.FreshFiles.Fresh;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file of one case as a reader may see it, as it stands or as it was known: for what is worked out of a file. */
@Component
public final class FilesAsKnown {
    /** A file, and up to where it was read. */
    public record Known(Seen seen, SeenCase file) {}

    private final FreshFiles reading;
    private final CaseFiles files;
    private final PastFiles past;

    FilesAsKnown(FreshFiles reading, CaseFiles files, PastFiles past) {
        this.reading = reading;
        this.files = files;
        this.past = past;
    }

    /**
     * @throws org.hoso.runtime.problems.NoSuchCase   where there is no such case for this reader
     * @throws org.hoso.runtime.problems.NotKnownThen where it was not known yet
     * @throws org.hoso.runtime.problems.BadShape     for a moment that is still to come
     */
    public Known read(String caseId, @Nullable Moment knownAt, @Nullable Since since, Reader reader, Grounds grounds) {
        if (knownAt != null) {
            PastFiles.Past then = past.read(caseId, new Pasts(knownAt, null), since, reader, grounds);
            return new Known(then.seen(), then.file());
        }
        Fresh<CaseView> fresh = reading.read(caseId, since, CaseView.class);
        return new Known(fresh.seen(), files.see(fresh.file(), reader, grounds));
    }
}
