package org.hoso.command.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.files.FileName;
import org.hoso.runtime.files.FileStore;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.FileKeys.Unproven;
import org.hoso.runtime.sealing.RowMacs;

/** Takes away what nobody has any more: uploads that no step named, files given for a step that was refused, files of erased keys. */
class FileSweep {
    /** So long an upload waits for a step. */
    static final Duration WAIT = Duration.ofHours(1);

    private final FileStore store;
    private final FileKeys keys;
    private final Function<CaseId, CaseFile> cases;
    private final RowMacs codes;
    private final Clock clock;

    /** @param cases each as it stands; empty where there is none */
    FileSweep(FileStore store, FileKeys keys, Function<CaseId, CaseFile> cases, RowMacs codes, Clock clock) {
        this.codes = codes;
        this.store = store;
        this.keys = keys;
        this.cases = cases;
        this.clock = clock;
    }

    void sweep() {
        Instant before = clock.instant().minus(WAIT);
        try {
            keys.forget(before, name -> store.remove(new FileName(name)));
            for (Unproven one : keys.unproven(before)) settle(one);
            store.clear(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle(Unproven one) throws IOException {
        CaseFile file = cases.apply(new CaseId(one.caseId()));
        // Where cases go on under this one, it may have been named in one of them.
        if (named(file, one.name()) || !file.merged().taken().isEmpty()) keys.prove(one);
        else keys.drop(one, name -> store.remove(new FileName(name)));
    }

    private boolean named(CaseFile file, String name) {
        return file.evidence().byId().values().stream()
                .anyMatch(digest -> FileName.of(digest, codes).value().equals(name));
    }
}
