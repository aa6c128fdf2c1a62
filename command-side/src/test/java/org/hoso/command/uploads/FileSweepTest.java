package org.hoso.command.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Evidence.CaptureMethod;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.arrival.ArrivalProperties;
import org.hoso.runtime.files.FileName;
import org.hoso.runtime.files.FolderStore;
import org.hoso.runtime.files.SealedFile;
import org.hoso.runtime.sealing.ContentKey;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.KeyDatabase;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.sealing.UploadedFile;
import org.hoso.runtime.signin.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

@DisplayName("The sweep of files")
class FileSweepTest {
    private static final Instant SENT = Instant.parse("2026-12-01T08:00:00Z");
    private static final SignedIn OFFICER = new SignedIn(
            "officer-1", "ABEI", List.of(Role.INTAKE), null, null, new Signer("unknown", 0, "", false), null);

    @TempDir
    Path folder;

    private final FileKeys keys = KeyDatabase.running().process().files;
    private final byte[] content = UUID.randomUUID().toString().getBytes();
    private final UUID caseId = UUID.randomUUID();
    private RowMacs codes;
    private FolderStore store;
    private FileName name;
    private CaseFile asked = CaseFile.EMPTY;

    @BeforeEach
    void upload() throws IOException {
        codes = RowMacs.of(Files.write(
                Files.createFile(
                        folder.resolve("key"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                new byte[32]));
        store = new FolderStore(folder.resolve("files"));
        UploadedFile file = new Uploads(store, keys, codes, pace(), new SecureRandom(), at(SENT))
                .take(new ByteArrayInputStream(content), OFFICER, Sha256.of(content));
        name = new FileName(file.name());
    }

    @Test
    @DisplayName("leaves an upload its hour and takes it away after")
    void an_upload() throws IOException {
        sweep(Duration.ofMinutes(59));
        assertThat(store.find(name)).isPresent();

        sweep(Duration.ofMinutes(61));
        assertThat(store.find(name)).isEmpty();
        assertThat(keys.uploaded(OFFICER.agency(), name.value())).isEmpty();
    }

    @Test
    @DisplayName("leaves what a step named, long after")
    void named() throws IOException {
        keys.keep(caseId, OFFICER.agency(), name.value());
        asked = CaseFile.EMPTY.after(added());

        sweep(Duration.ofDays(900));
        sweep(Duration.ofDays(901));

        ContentKey key = keys.ofCase(caseId, name.value()).orElseThrow();
        try (SealedFile file = new SealedFile(name, store.find(name).orElseThrow(), key)) {
            file.verify(Sha256.of(content));
        }
    }

    @Test
    @DisplayName("takes back what was given for a step that was refused")
    void refused() throws IOException {
        keys.keep(caseId, OFFICER.agency(), name.value());

        sweep(Duration.ofDays(900));

        assertThat(keys.ofCase(caseId, name.value())).isEmpty();
        assertThat(store.find(name)).isEmpty();
    }

    @Test
    @DisplayName("clears away what was begun and left")
    void begun() throws IOException {
        Path left = Files.write(store.place(), new byte[9]);
        Path now = Files.write(store.place(), new byte[9]);
        Files.setLastModifiedTime(left, FileTime.from(SENT.minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(now, FileTime.from(SENT.plus(Duration.ofHours(2))));

        sweep(Duration.ofMinutes(1));

        assertThat(left).doesNotExist();
        assertThat(now).exists();
    }

    private EvidenceAdded added() {
        return new EvidenceAdded(
                new CaseId(caseId),
                new Actor("officer-1", "ABEI", LocalDate.of(2025, 3, 1), Role.INTAKE, null),
                SENT,
                UUID.randomUUID(),
                null,
                Sha256.of(content),
                "text/plain",
                content.length,
                SENT,
                CaptureMethod.SCREENSHOT,
                null);
    }

    private void sweep(Duration later) {
        new FileSweep(
                        store,
                        keys,
                        one -> one.value().equals(caseId) ? asked : CaseFile.EMPTY,
                        codes,
                        at(SENT.plus(later)))
                .sweep();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static ArrivalProperties pace() {
        return new ArrivalProperties(
                Duration.ofSeconds(10), DataSize.ofKilobytes(16), 32, DataSize.ofMegabytes(64), 64, Set.of());
    }
}
