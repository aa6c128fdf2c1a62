package org.hoso.query.queues;

import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.stays.Stay;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** What the columns of each row say, in the order of the statements that write it. */
final class QueueColumns {
    private QueueColumns() {}

    static @Nullable Object[] ofLine(UUID caseId, Stay<BoardLine> stay) {
        BoardLine line = stay.what();
        return new @Nullable Object[] {
            caseId,
            stay.by().position(),
            until(stay),
            line.dueMillis(),
            line.keys().agencies().toArray(String[]::new),
            line.keys().open().toArray(String[]::new),
            line.platforms().toArray(String[]::new),
            json(stay)
        };
    }

    /** A row for each platform on which the case had content then. */
    static Stream<@Nullable Object[]> ofPlaces(UUID caseId, Stay<BoardLine> stay) {
        return stay.what().platforms().stream().map(platform ->
                new @Nullable Object[] {platform, caseId, stay.by().position()});
    }

    static @Nullable Object[] ofDuty(UUID caseId, Stay<Duty> stay) {
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
            json(stay)
        };
    }

    static @Nullable Object[] ofMatter(UUID caseId, Stay<Matter> stay) {
        Matter matter = stay.what();
        return new @Nullable Object[] {
            caseId,
            stay.key(),
            stay.by().position(),
            until(stay),
            BodyKeys.key(matter.body()),
            matter.officer(),
            matter.stage().track().code(),
            matter.since().toEpochMilli(),
            json(stay)
        };
    }

    private static long until(Stay<?> stay) {
        return stay.until() == null ? QueueRows.NEVER : stay.until().position();
    }

    private static String json(Object value) {
        return CaseJson.stored().writeValueAsString(value);
    }
}
