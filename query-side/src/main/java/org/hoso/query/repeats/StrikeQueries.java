package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the strikes; every question goes by an index and is bounded. */
final class StrikeQueries {
    /** Most strikes read for one answer; a page that holds as many may lack some, and says so. */
    static final int MOST = 5_000;

    private static final String COUNTED = """
            select strike.case_id, known.case_number, known.access, strike.strike as what
            from %s strike join %s known using (case_id)
            where strike.holder = any(:holders) and strike.act_day between :first and :last
            and (:known::bigint is null or (strike.since_position <= :known
                and (strike.until_position is null or strike.until_position > :known)))
            order by strike.act_day, strike.since_position, strike.case_id, strike.n limit :limit
            """;

    private static final String REPEATED = """
            select holder from %s
            where account and act_day between :first and :last and holder > :after
            and (:platform::text is null or platform = :platform)
            and since_position <= :known and (until_position is null or until_position > :known)
            group by holder having count(*) >= :least order by holder limit :limit
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    StrikeQueries(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * Strikes of these holders whose act lies between two days, both included.
     *
     * @param known only those that counted as known at that position; absent for all there ever were
     */
    List<StoredRepeat<Strike>> of(
            int generation, Collection<String> holders, LocalDate first, LocalDate last, @Nullable Long known) {
        return jdbc.sql(COUNTED.formatted(RepeatRows.STRIKES.in(generation), RepeatRows.CASES.in(generation)))
                .param("holders", holders.toArray(String[]::new))
                .param("first", first)
                .param("last", last)
                .param("known", known)
                .param("limit", MOST)
                .query((row, n) -> FoundRows.read(row, Strike.class, texts, RepeatRows.STRIKES, "strike", generation))
                .list();
    }

    /** Accounts with at least so many strikes between two days, by their keys, after one of them. */
    List<String> repeated(int generation, RepeatsQuery sought, LocalDate first, long known, int least) {
        return jdbc.sql(REPEATED.formatted(RepeatRows.STRIKES.in(generation)))
                .param("first", first)
                .param("last", sought.on())
                .param("after", sought.after())
                .param("platform", sought.platform())
                .param("known", known)
                .param("least", least)
                .param("limit", sought.limit() + 1)
                .query(String.class)
                .list();
    }
}
