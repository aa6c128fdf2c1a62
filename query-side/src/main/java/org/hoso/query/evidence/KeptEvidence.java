package org.hoso.query.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hoso.access.CasePart;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.EvidencePiece;
import org.hoso.query.casefile.FreshFiles;
import org.hoso.query.casefile.SeenEvidence;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.files.FileName;
import org.hoso.runtime.files.FileStore;
import org.hoso.runtime.files.SealedFile;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.sealing.ContentKey;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;

/** Finds the bytes of a piece of evidence. */
final class KeptEvidence {
    /** @param piece what the case says of it */
    record Found(Seen seen, EvidencePiece piece, SealedFile file) {}

    private static final Duration SOON = Duration.ofSeconds(5);

    private final FreshFiles fresh;
    private final CaseFiles files;
    private final FileStore store;
    private final FileKeys keys;
    private final RowMacs codes;

    KeptEvidence(FreshFiles fresh, CaseFiles files, FileStore store, FileKeys keys, RowMacs codes) {
        this.fresh = fresh;
        this.files = files;
        this.store = store;
        this.keys = keys;
        this.codes = codes;
    }

    /**
     * A look that needs a reason is recorded before a byte is told.
     *
     * @throws NotThere where the reader sees no such piece, or nothing but its digest is kept
     */
    Found find(String caseId, UUID evidenceId, @Nullable Since since, Reader reader, Grounds grounds)
            throws IOException {
        FreshFiles.Fresh<CaseView> read = fresh.read(caseId, since, CaseView.class);
        CaseView view = read.file();
        EvidencePiece piece = piece(
                files.see(view, reader, grounds, CasePart.EVIDENCE).findings().evidence(), evidenceId);
        FileName name = FileName.of(piece.sha256(), codes);
        ContentKey key = key(view, name).orElseThrow(NotThere::evidence);
        return new Found(
                read.seen(), piece, new SealedFile(name, store.find(name).orElseThrow(NotThere::evidence), key));
    }

    private static EvidencePiece piece(@Nullable SeenEvidence seen, UUID evidenceId) {
        if (seen == null) throw NotThere.evidence();
        return seen.pieces().stream()
                .filter(piece -> piece.evidenceId().equals(evidenceId))
                .findFirst()
                .orElseThrow(NotThere::evidence);
    }

    /** What was named while the case went on under another one was given to that one. */
    private Optional<ContentKey> key(CaseView view, FileName name) {
        return keys.ofCase(view.caseId().value(), name.value())
                .or(() -> Optional.ofNullable(view.merged().into())
                        .flatMap(other -> keys.ofCase(other.caseId().value(), name.value())));
    }
}
