package org.hoso.query.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What the columns of each row say, in the order of the statements that write it. */
final class QueueColumns {
    private QueueColumns() {}

    static @Nullable Object[] ofLine(VouchedTexts texts, UUID caseId, QueueInterval<BoardLine> stay) {
        BoardLine line = stay.what();
        return new @Nullable Object[] {
            caseId,
            stay.by().position(),
            until(stay),
            line.dueMillis(),
            line.keys().agencies().stream().sorted().toArray(String[]::new),
            line.keys().open().stream().sorted().toArray(String[]::new),
            line.platforms().stream().sorted().toArray(String[]::new),
            json(texts, stay, QueueRows.LINES, caseId)
        };
    }

    /** A row for each platform on which the case had content then. */
    static Stream<@Nullable Object[]> ofPlaces(UUID caseId, QueueInterval<BoardLine> stay) {
        return stay.what().platforms().stream().map(platform ->
                new @Nullable Object[] {platform, caseId, stay.by().position()});
    }

    static @Nullable Object[] ofDuty(VouchedTexts texts, UUID caseId, QueueInterval<Duty> stay) {
        Duty duty = stay.what();
        return new @Nullable Object[] {
            caseId,
            stay.key(),
            stay.by().position(),
            until(stay),
            BodyKeys.key(duty.body()),
            duty.track().code(),
            duty.paused(),
            duty.due().toEpochMilli(),
            json(texts, stay, QueueRows.DUTIES, caseId)
        };
    }

    static @Nullable Object[] ofMatter(VouchedTexts texts, UUID caseId, QueueInterval<QueueMatter> stay) {
        QueueMatter matter = stay.what();
        return new @Nullable Object[] {
            caseId,
            stay.key(),
            stay.by().position(),
            until(stay),
            BodyKeys.key(matter.body()),
            matter.officer(),
            matter.stage().track().code(),
            matter.since().toEpochMilli(),
            json(texts, stay, QueueRows.MATTERS, caseId)
        };
    }

    static long until(QueueInterval<?> stay) {
        return stay.until() == null ? QueueRows.NEVER : stay.until().position();
    }

    /** Vouched for with the places between which it stands, so that it is shown of no other time. */
    static String json(VouchedTexts texts, QueueInterval<?> stay, String table, UUID caseId) {
        return texts.write(stay, table, caseId, stay.by().position(), until(stay));
    }

    /** The same back, from columns of a row. */
    static <T> QueueInterval<T> stay(
            VouchedTexts texts,
            TypeReference<QueueInterval<T>> type,
            String json,
            String table,
            int generation,
            ResultSet row,
            int first)
            throws SQLException {
        return texts.read(
                type,
                json,
                table,
                generation,
                row.getObject("case_id", UUID.class),
                row.getLong(first),
                row.getLong(first + 1));
    }
}
