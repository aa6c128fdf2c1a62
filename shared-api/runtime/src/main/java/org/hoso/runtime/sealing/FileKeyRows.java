package org.hoso.runtime.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the key database by which files are opened. Whatever concerns one file is written under its lock. */
final class FileKeyRows {
    static final String UPLOAD = "upload";
    static final String FILE_KEY = "file_key";

    /** @param wrapped content key under the master key, bound to the file's name */
    record Waiting(UploadedFile file, byte[] wrapped, byte @Nullable [] mac) {}

    /** @param sealed content key under the key of the case */
    record OfCase(UUID caseId, String name, PersonId person, Sealed sealed, byte @Nullable [] mac) {}

    private final JdbcTemplate jdbc;

    FileKeyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction; of all processes on this database. */
    void lock(String name) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, name);
    }

    void insert(Waiting one) {
        UploadedFile file = one.file();
        jdbc.update(
                "insert into upload (upload_id, agency, officer, name, sha256, media_type, size_bytes, taken_at, wrapped, mac)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.uploadId(),
                file.agency(),
                file.officer(),
                file.name(),
                file.sha256().value(),
                file.mediaType(),
                file.sizeBytes(),
                time(file.takenAt()),
                one.wrapped(),
                one.mac());
    }

    List<Waiting> uploads(String name) {
        return jdbc.query(
                "select upload_id, agency, officer, name, sha256, media_type, size_bytes, taken_at, wrapped, mac"
                        + " from upload where name = ? order by taken_at desc, upload_id",
                (row, n) -> waiting(row),
                name);
    }

    void keep(OfCase one) {
        jdbc.update(
                "insert into file_key (case_id, name, person, sealed, mac) values (?, ?, ?, ?::json, ?)"
                        + " on conflict (case_id, name) do update set person = excluded.person, sealed = excluded.sealed,"
                        + " mac = excluded.mac",
                one.caseId(),
                one.name(),
                one.person().value(),
                CaseJson.stored().writeValueAsString(one.sealed()),
                one.mac());
    }

    Optional<OfCase> ofCase(UUID caseId, String name) {
        return jdbc
                .query(
                        "select case_id, name, person, sealed, mac from file_key where case_id = ? and name = ?",
                        (row, n) -> ofCase(row),
                        caseId,
                        name)
                .stream()
                .findFirst();
    }

    List<OfCase> ofCases(String name) {
        return jdbc.query(
                "select case_id, name, person, sealed, mac from file_key where name = ?",
                (row, n) -> ofCase(row),
                name);
    }

    /** Files of which something may be over: an upload that nobody named in time, or a case whose key is gone. */
    List<String> perhapsOver(Instant before) {
        return jdbc.queryForList(
                "select name from upload where taken_at < ? union select f.name from file_key f"
                        + " where not exists (select from person_key k where k.person = f.person)",
                String.class,
                time(before));
    }

    void deleteOver(String name, Instant before) {
        jdbc.update("delete from upload where name = ? and taken_at < ?", name, time(before));
        jdbc.update(
                "delete from file_key f where f.name = ?"
                        + " and not exists (select from person_key k where k.person = f.person)",
                name);
    }

    boolean anyOf(String name) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from upload where name = ?) or exists (select from file_key where name = ?)",
                Boolean.class,
                name,
                name));
    }

    /** Which were kept for a step of which it is not known yet whether it was accepted. */
    List<FileKeys.Unproven> unproven(Instant before) {
        return jdbc.query(
                "select case_id, name from file_key where not proven and kept_at < ?",
                (row, n) -> new FileKeys.Unproven(row.getObject(1, UUID.class), row.getString(2)),
                time(before));
    }

    void prove(UUID caseId, String name) {
        jdbc.update("update file_key set proven = true where case_id = ? and name = ?", caseId, name);
    }

    void drop(UUID caseId, String name) {
        jdbc.update("delete from file_key where case_id = ? and name = ?", caseId, name);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new UploadedFile(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new Sha256(row.getString(5)),
                        row.getString(6),
                        row.getLong(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()),
                row.getBytes(9),
                row.getBytes(10));
    }

    private static OfCase ofCase(ResultSet row) throws SQLException {
        return new OfCase(
                row.getObject(1, UUID.class),
                row.getString(2),
                new PersonId(row.getObject(3, UUID.class)),
                CaseJson.stored().readValue(row.getString(4), Sealed.class),
                row.getBytes(5));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
