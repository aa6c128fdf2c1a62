package org.hoso.runtime.verifying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hoso.runtime.stamping.Imprint;
import org.hoso.runtime.stamping.NotAStamp;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.runtime.stamping.Token;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time stamps that are kept, each compared with the checkpoint that it is of, and with what is said beside it. */
final class KeptStamps {
    private static final int AT_ONCE = 500;
    private static final String NEXT = """
            select s.size, s.key_id, s.certificate, s.stamped_at, s.token, p.note
            from events.checkpoint_stamp s left join events.checkpoint p using (key_id, size)
            where (s.size, s.key_id, s.certificate) > (?, ?, ?) order by s.size, s.key_id, s.certificate limit ?
            """;

    private record Kept(
            long size,
            String keyId,
            String certificate,
            Instant at,
            byte[] token,
            @Nullable String note) {}

    private final JdbcClient jdbc;
    private final TrustedAuthorities trusted;
    private long count;

    /** @param trusted whose stamps count; none: each is compared with the certificate that it brings along */
    KeptStamps(JdbcClient jdbc, TrustedAuthorities trusted) {
        this.jdbc = jdbc;
        this.trusted = trusted;
    }

    /** How many agreed. */
    long count() {
        return count;
    }

    /** The first that is false. */
    Optional<Bad> firstFalse() {
        Kept last = new Kept(-1, "", "", Instant.EPOCH, new byte[0], null);
        while (true) {
            List<Kept> page = after(last);
            for (Kept kept : page) {
                Optional<Bad> bad = against(kept);
                if (bad.isPresent()) return bad;
                count++;
            }
            if (page.size() < AT_ONCE) return Optional.empty();
            last = page.getLast();
        }
    }

    private List<Kept> after(Kept last) {
        return jdbc.sql(NEXT)
                .params(last.size(), last.keyId(), last.certificate(), AT_ONCE)
                .query((row, n) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getBytes(5),
                row.getString(6));
    }

    private Optional<Bad> against(Kept kept) {
        if (kept.note() == null) return bad(kept, "its checkpoint is gone");
        try {
            Token token = Token.read(kept.token()).of(Imprint.of(kept.note()));
            Stamp stamp = trusted.isEmpty() ? token.bySomebody() : token.by(trusted);
            boolean same = stamp.at().equals(kept.at()) && stamp.certificate().equals(kept.certificate());
            return same ? Optional.empty() : bad(kept, "it says something else than is kept beside it");
        } catch (NotAStamp otherwise) {
            return bad(kept, otherwise.trouble().text());
        }
    }

    private static Optional<Bad> bad(Kept kept, String why) {
        return Optional.of(Bad.at(
                kept.size(),
                FaultReason.FALSE_STAMP,
                "time stamp of the checkpoint of " + kept.size() + " events, key " + kept.keyId() + ": " + why));
    }
}
