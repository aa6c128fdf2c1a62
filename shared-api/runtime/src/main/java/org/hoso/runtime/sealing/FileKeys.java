package org.hoso.runtime.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Sealed;

/**
 * The keys of files. The bytes of a file are sealed once, whoever has it; what each case has is the file's key, sealed under the case's
 * own. Until a step names it, an upload has it under the master key. With the last of them the file is gone.
 */
public final class FileKeys {
    /** The field under which a case's key seals that of a file. */
    private static final String FIELD = "file";

    /** What is done with bytes while nobody else may do anything with the same file. */
    public interface Bytes {
        /** Keeps what was just written; what lay there before opens for nobody any more. */
        void keep() throws IOException;

        /** The same bytes are kept already. */
        void discard() throws IOException;
    }

    /** Takes the bytes of that name away. */
    public interface Removal {
        void of(String name) throws IOException;
    }

    /** A file that was kept for a step of that case. */
    public record Unproven(UUID caseId, String name) {}

    private final KeyStore store;
    private final MasterKey master;
    private final Sealer sealer;
    private final Opener opener;
    private final VouchedRows vouched;
    private final SecureRandom random;

    FileKeys(KeyStore store, MasterKey master, Sealer sealer, Opener opener, VouchedRows vouched, SecureRandom random) {
        this.store = store;
        this.master = master;
        this.sealer = sealer;
        this.opener = opener;
        this.vouched = vouched;
        this.random = random;
    }

    /** Takes in a file that came whole. @param drawn the key that its bytes were sealed under */
    public void take(UploadedFile file, ContentKey drawn, Bytes bytes) throws IOException {
        locked(file.name(), rows -> {
            Optional<ContentKey> before = known(rows, file.name());
            if (before.isPresent()) bytes.discard();
            else bytes.keep();
            rows.insert(new FileKeyRows.Waiting(file, wrapped(before.orElse(drawn), file.name()), mac(file)));
            return file;
        });
    }

    /** The newest upload of these bytes by that body. */
    public Optional<UploadedFile> uploaded(String agency, String name) {
        return store.file(rows -> ofAgency(rows, agency, name).map(FileKeyRows.Waiting::file));
    }

    /**
     * Gives the case the key of a file that its body uploaded, before the step that names it; whether that step was accepted is looked
     * at later.
     *
     * @return whether there was such an upload
     */
    public boolean keep(UUID caseId, String agency, String name) throws IOException {
        // Another connection than the lock's: found or drawn before anything is locked.
        SealingSession session = sealer.open();
        session.needs(caseId, false);
        session.prepare();
        return locked(name, rows -> {
            Optional<FileKeyRows.Waiting> waiting = ofAgency(rows, agency, name);
            waiting.ifPresent(one -> {
                Sealed sealed = session.seal(caseId, FIELD, key(one).text());
                rows.keep(new FileKeyRows.OfCase(
                        caseId,
                        name,
                        sealed.person(),
                        sealed,
                        vouched.mac(FileKeyRows.FILE_KEY, caseId, name, sealed.person())));
            });
            return waiting.isPresent();
        });
    }

    /** Nothing where the case has no such file, or its key was destroyed. */
    public Optional<ContentKey> ofCase(UUID caseId, String name) {
        return store.file(rows -> rows.ofCase(caseId, name)).flatMap(this::opened);
    }

    /** Forgets uploads that are older, and files of cases whose key is gone; bytes that nobody has any more are taken away. */
    public void forget(Instant before, Removal removal) throws IOException {
        for (String name : store.file(rows -> rows.perhapsOver(before)))
            locked(name, rows -> {
                rows.deleteOver(name, before);
                if (!rows.anyOf(name)) removal.of(name);
                return name;
            });
    }

    /** What was kept before that instant for a step of which it is not known yet whether it was accepted. */
    public List<Unproven> unproven(Instant before) {
        return store.file(rows -> rows.unproven(before));
    }

    /** The step was accepted. */
    public void prove(Unproven one) {
        store.file(rows -> {
            rows.prove(one.caseId(), one.name());
            return one;
        });
    }

    /** The step was not accepted: the case never had the file. */
    public void drop(Unproven one, Removal removal) throws IOException {
        locked(one.name(), rows -> {
            rows.drop(one.caseId(), one.name());
            if (!rows.anyOf(one.name())) removal.of(one.name());
            return one;
        });
    }

    private Optional<FileKeyRows.Waiting> ofAgency(FileKeyRows rows, String agency, String name) {
        return rows.uploads(name).stream()
                .filter(one -> one.file().agency().equals(agency))
                .map(this::ours)
                .findFirst();
    }

    private Optional<ContentKey> known(FileKeyRows rows, String name) {
        return rows.uploads(name).stream()
                .map(this::ours)
                .map(this::key)
                .findFirst()
                .or(() -> rows.ofCases(name).stream()
                        .flatMap(one -> opened(one).stream())
                        .findFirst());
    }

    private FileKeyRows.Waiting ours(FileKeyRows.Waiting one) {
        vouched.demand(one.mac(), FileKeyRows.UPLOAD, one.file().uploadId(), said(one.file()));
        return one;
    }

    private byte[] mac(UploadedFile file) {
        return vouched.mac(FileKeyRows.UPLOAD, file.uploadId(), said(file));
    }

    /** Whatever the row of an upload says beside its id. */
    private static Object[] said(UploadedFile file) {
        return new Object[] {
            file.agency(),
            file.officer(),
            file.name(),
            file.sha256(),
            file.mediaType(),
            file.sizeBytes(),
            file.takenAt()
        };
    }

    private Optional<ContentKey> opened(FileKeyRows.OfCase one) {
        vouched.demand(one.mac(), FileKeyRows.FILE_KEY, one.caseId(), one.name(), one.person());
        return opener.open(one.sealed(), FIELD).map(ContentKey::of);
    }

    private byte[] wrapped(ContentKey key, String name) {
        return master.wrap(key.text().getBytes(StandardCharsets.US_ASCII), bound(name), random);
    }

    private ContentKey key(FileKeyRows.Waiting one) {
        String name = one.file().name();
        return master.unwrap(one.wrapped(), bound(name))
                .map(text -> ContentKey.of(new String(text, StandardCharsets.US_ASCII)))
                .orElseThrow(() -> new IllegalStateException("the key of the uploaded file " + name + " is not ours"));
    }

    private static byte[] bound(String name) {
        return ("file " + name).getBytes(StandardCharsets.US_ASCII);
    }

    private interface Work<T> {
        T on(FileKeyRows rows) throws IOException;
    }

    private <T> T locked(String name, Work<T> work) throws IOException {
        try {
            return store.files(rows -> {
                rows.lock(name);
                try {
                    return work.on(rows);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
