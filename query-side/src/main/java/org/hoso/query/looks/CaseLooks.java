package org.hoso.query.looks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The looks at one case: those of the ledger, and the rows that were written before looks were events. */
@Component
public class CaseLooks {
    private static final String OLD = """
            select at, officer, agency, what, position, reason from views.access_log
            where case_id = ? and at <= ? order by at desc, id desc limit ?
            """;

    private final LooksView view;
    private final Freshness freshness;
    private final JdbcClient jdbc;

    CaseLooks(LooksView view, Freshness freshness, JdbcClient jdbc) {
        this.view = view;
        this.freshness = freshness;
        this.jdbc = jdbc;
    }

    /** Up to an instant, the last first. */
    public List<KnownLook> of(CaseId caseId, Instant until, int most) {
        int generation = freshness.await(view, null).place().generation();
        Stream<KnownLook> ledgered =
                view.lines().ofCase(generation, caseId, until, most).stream().map(KnownLook::of);
        return Stream.concat(ledgered, old(caseId, until, most).stream())
                .sorted(Comparator.comparing(KnownLook::at).reversed())
                .limit(most)
                .toList();
    }

    private List<KnownLook> old(CaseId caseId, Instant until, int most) {
        return jdbc.sql(OLD)
                .params(caseId.value(), OffsetDateTime.ofInstant(until, ZoneOffset.UTC), most)
                .query((row, n) -> new KnownLook(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"),
                        row.getString("agency"),
                        row.getString("what"),
                        row.getLong("position"),
                        null,
                        null,
                        null,
                        row.getString("reason")))
                .list();
    }
}
