package org.hoso.query.subjects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The register in the store, as it stood at a place of the ledger. */
@Component
final class Register {
    /** The most entries that are told of one party at once. */
    static final int MOST_OF_ONE = 100;

    private static final TypeReference<QueueInterval<RegisterParty>> ENTRY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    Register(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** A party in one case, while it stood so. */
    record Entry(CaseId caseId, QueueInterval<RegisterParty> stay) {}

    /** A generation of the view, and up to where it is looked at. */
    record At(int generation, long position) {}

    /** The keys that fit, in their order; one more than the limit where there are more. */
    List<String> keys(At at, SubjectQuery asked, Reach reach) {
        Conditions all = standing(at);
        reached(all, at, reach);
        if (asked.kind() != null) all.and("s.kind = ?", asked.kind().code());
        if (asked.role() != null) all.and("s.roles @> ?::text[]", new String[] {asked.role()});
        if (!asked.words().isEmpty())
            all.and("s.words @> ?::text[]", asked.words().toArray(String[]::new));
        if (asked.after() != null) all.and("s.key > ?", asked.after());
        return jdbc.sql("select distinct s.key from " + entries(at) + " s" + all.where() + " order by s.key limit "
                        + (asked.limit() + 1))
                .params(all.values())
                .query(String.class)
                .list();
    }

    /** What stands under these keys in cases that are reached, at most so many of each. */
    List<Entry> under(At at, Collection<String> keys, Reach reach, int mostOfOne) {
        if (keys.isEmpty()) return List.of();
        Conditions all = standing(at).and("s.key = any(?)", keys.toArray(String[]::new));
        reached(all, at, reach);
        return entries(
                at,
                "select case_id, key, from_position, until_position, document from (select s.*, row_number() over"
                        + " (partition by s.key order by s.case_id desc) n from " + entries(at) + " s" + all.where()
                        + ") s where n <= " + mostOfOne + " order by s.key, s.case_id desc",
                all.values());
    }

    /** How many stand under a key in all cases, reached or not. */
    long count(At at, String key) {
        Conditions all = standing(at).and("s.key = ?", key);
        return jdbc.sql("select count(*) from " + entries(at) + " s" + all.where())
                .params(all.values())
                .query(Long.class)
                .single();
    }

    /** Who stands in these cases. */
    List<Entry> of(At at, Collection<CaseId> cases) {
        if (cases.isEmpty()) return List.of();
        Conditions all = standing(at)
                .and("s.case_id = any(?)", cases.stream().map(CaseId::value).toArray(UUID[]::new));
        return entries(
                at,
                "select s.case_id, s.key, s.from_position, s.until_position, s.document from " + entries(at) + " s"
                        + all.where(),
                all.values());
    }

    private List<Entry> entries(At at, String query, List<Object> values) {
        return jdbc.sql(query)
                .params(values)
                .query((row, n) -> entry(row, at.generation()))
                .list();
    }

    private Entry entry(ResultSet row, int generation) throws SQLException {
        return new Entry(
                new CaseId(row.getObject(1, UUID.class)),
                SubjectRows.ENTRIES.read(ENTRY, SubjectRows.DOCUMENT, texts, row, generation));
    }

    private static Conditions standing(At at) {
        return new Conditions()
                .andAll("s.from_position <= ? and s.until_position > ?", Arrays.asList(at.position(), at.position()));
    }

    private static void reached(Conditions all, At at, Reach reach) {
        if (!reach.all())
            all.and(
                    "exists (select from " + SubjectRows.CASES.in(at.generation())
                            + " c where c.case_id = s.case_id and c.access && ?::text[])",
                    reach.anyOf().toArray(String[]::new));
    }

    private static String entries(At at) {
        return SubjectRows.ENTRIES.in(at.generation());
    }
}
