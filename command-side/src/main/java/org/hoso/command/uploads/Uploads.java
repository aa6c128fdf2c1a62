package org.hoso.command.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.hoso.cases.Sha256;
import org.hoso.runtime.arrival.ArrivalProperties;
import org.hoso.runtime.files.FileName;
import org.hoso.runtime.files.FileStore;
import org.hoso.runtime.files.SealingWriter;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NoRoomForFiles;
import org.hoso.runtime.sealing.ContentKey;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.sealing.UploadedFile;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/** Takes files in: all of one is kept, or nothing of it. */
class Uploads {
    static final String DIGEST = "/Content-Digest";
    private static final String FULL = "No space left";

    private final FileStore store;
    private final FileKeys keys;
    private final RowMacs codes;
    private final ArrivalProperties pace;
    private final SecureRandom random;
    private final Clock clock;

    Uploads(FileStore store, FileKeys keys, RowMacs codes, ArrivalProperties pace, SecureRandom random, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.codes = codes;
        this.pace = pace;
        this.random = random;
        this.clock = clock;
    }

    /**
     * @param announced what the sender says that its digest is; absent where nothing is said
     * @throws BadShape       where it is empty or another one than announced
     * @throws NoRoomForFiles where the disk is full
     */
    UploadedFile take(InputStream body, SignedIn who, @Nullable Sha256 announced) throws IOException {
        Path place = store.place();
        try {
            return taken(body, who, announced, place);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains(FULL)) throw new NoRoomForFiles();
            throw e;
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private UploadedFile taken(InputStream body, SignedIn who, @Nullable Sha256 announced, Path place)
            throws IOException {
        ContentKey key = ContentKey.drawn(random);
        Incoming incoming = new Incoming(pace);
        try (SealingWriter writer = SealingWriter.begin(place, key, random)) {
            incoming.read(body, writer);
            writer.finish();
        }
        if (incoming.size() == 0) throw new BadShape(Fault.at("", FaultCode.EMPTY));
        Sha256 sha256 = incoming.digest();
        if (announced != null && !announced.equals(sha256))
            throw new BadShape(Fault.at(DIGEST, FaultCode.OTHER_CONTENT, "actual", sha256));
        FileName name = FileName.of(sha256, codes);
        UploadedFile file = new UploadedFile(
                UUID.randomUUID(),
                who.agency(),
                who.officer(),
                name.value(),
                sha256,
                incoming.mediaType(),
                incoming.size(),
                clock.instant());
        keys.take(file, key, bytes(place, name));
        return file;
    }

    private FileKeys.Bytes bytes(Path place, FileName name) {
        return new FileKeys.Bytes() {
            @Override
            public void keep() throws IOException {
                // Bytes without a key: whoever brought them died between the two.
                store.remove(name);
                store.keep(place, name);
            }

            @Override
            public void discard() throws IOException {
                Files.delete(place);
            }
        };
    }
}
