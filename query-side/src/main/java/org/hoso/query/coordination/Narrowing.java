package org.hoso.query.coordination;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;

/** What is asked, as MongoDB is asked it. Only values of the reader's stand in it, never an operator. */
final class Narrowing {
    private Narrowing() {}

    /** Which cases exist for the reader. */
    static Bson to(Reach reach) {
        return reach.all() ? Filters.empty() : Filters.in(BoardDocument.ACCESS, reach.anyOf());
    }

    /** Of them, those that are asked for. */
    static Bson to(Reach reach, Sought sought, Instant now) {
        List<Bson> all = new ArrayList<>(List.of(to(reach)));
        if (sought.agency() != null) all.add(Filters.eq("agencies", sought.agency()));
        if (sought.track() != null) all.add(Filters.eq("open", sought.track().code()));
        if (sought.overdue() != null) all.add(overdue(sought.overdue(), now));
        if (!sought.words().isEmpty()) all.add(Filters.all(BoardDocument.TOKENS, sought.words()));
        if (sought.productField() != null) all.add(Filters.eq("productField", sought.productField()));
        if (sought.violationType() != null) all.add(Filters.eq("violationTypes", sought.violationType()));
        if (sought.platform() != null) all.add(Filters.eq("platforms", sought.platform()));
        if (sought.status() != null)
            all.add(Filters.eq("status", sought.status().code()));
        if (sought.from() != null) all.add(Filters.gte("openedAt", start(sought.from())));
        if (sought.to() != null)
            all.add(Filters.lt("openedAt", start(sought.to().plusDays(1))));
        if (sought.after() != null) all.add(sought.after().behind());
        return Filters.and(all);
    }

    private static Bson overdue(boolean wanted, Instant now) {
        return wanted
                ? Filters.lt(BoardDocument.DUE, now.toEpochMilli())
                : Filters.gte(BoardDocument.DUE, now.toEpochMilli());
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().toEpochMilli();
    }
}
