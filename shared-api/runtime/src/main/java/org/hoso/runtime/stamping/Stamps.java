package org.hoso.runtime.stamping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time stamps of this ledger's checkpoints, kept for ever. */
public final class Stamps {
    private static final String BARE = """
            select size, note from events.checkpoint p
            where key_id = ? and size = (select max(size) from events.checkpoint where key_id = p.key_id)
              and not exists (select from events.checkpoint_stamp s where s.key_id = p.key_id and s.size = p.size)
            """;
    private static final String INSERT = """
            insert into events.checkpoint_stamp (key_id, size, certificate, authority, stamped_at, token)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String OF_SIZE = """
            select authority, certificate, stamped_at, token from events.checkpoint_stamp
            where key_id = ? and size = ? order by stamped_at, certificate
            """;

    private final JdbcClient jdbc;
    private final String keyId;

    /** @param keyId of the key that signs here, in hex */
    public Stamps(DataSource dataSource, String keyId) {
        this.jdbc = JdbcClient.create(dataSource);
        this.keyId = keyId;
    }

    /** A checkpoint that nobody has stamped. */
    record Bare(long size, String note) {}

    /** The latest checkpoint, where it has no stamp: one of it stands for all before, which it continues. */
    Optional<Bare> bare() {
        return jdbc.sql(BARE)
                .param(keyId)
                .query((row, n) -> new Bare(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Keeps one; of each certificate the first is kept. */
    public void keep(long size, Stamp stamp) {
        jdbc.sql(INSERT)
                .params(
                        keyId,
                        size,
                        stamp.certificate(),
                        stamp.authority(),
                        stamp.at().atOffset(ZoneOffset.UTC),
                        stamp.token())
                .update();
    }

    /** Those of one checkpoint, the earliest first. */
    public List<Stamp> of(long size) {
        return jdbc.sql(OF_SIZE)
                .param(keyId)
                .param(size)
                .query((row, n) -> stamp(row))
                .list();
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getString("authority"),
                row.getString("certificate"),
                row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                row.getBytes("token"));
    }
}
