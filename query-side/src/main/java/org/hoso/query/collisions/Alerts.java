package org.hoso.query.collisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.collisions.MeasureRows.Pair;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The alerts as they stood at a place of the ledger. Who may see them is the caller's to know: whoever sees wholly who a case is
 * against. Of the other case no more is told than that it is there, whose, and, where it exists for the reader, its number.
 */
@Component
public final class Alerts {
    /** Most alerts that are told of one case. */
    private static final int MOST_OF_A_CASE = 20;
    /** Most that are told of one party over its cases. */
    private static final int MOST_OF_A_PARTY = 200;
    /** Most cases that a list is narrowed to, those whose alert is the newest first. */
    private static final int MOST_CASES = 2_000;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;
    private final KeepsCollisions view;
    private final Freshness freshness;

    Alerts(JdbcClient jdbc, VouchedTexts texts, KeepsCollisions view, Freshness freshness) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.view = view;
        this.freshness = freshness;
    }

    /** A generation of the view, and up to where it is looked at. */
    public record At(int generation, long position) {}

    /** As they stand. @param since what they must have seen, if anything */
    public At now(@Nullable Since since) {
        return at(freshness.await(view, since));
    }

    /** As they stood. @param position place of the ledger */
    public At upTo(long position) {
        At reached = now(new Since.AtPosition(position));
        return new At(reached.generation(), Math.min(position, reached.position()));
    }

    static At at(Seen seen) {
        return new At(seen.place().generation(), seen.place().position());
    }

    /**
     * By case, the newest first; a case without any is absent.
     *
     * @param seen     the cases whose alerts are the reader's to see
     * @param existing the cases that exist for the reader
     */
    public Map<CaseId, List<Alert>> of(Collection<CaseId> cases, At at, Reach seen, Reach existing) {
        if (cases.isEmpty() || seen.nothing()) return Map.of();
        Conditions all = standing(at)
                .and("c.case_id = any(?)", cases.stream().map(CaseId::value).toArray(UUID[]::new));
        if (!seen.all()) all.and(lies("c.case_id", at), keys(seen));
        List<Object> values = new ArrayList<>();
        String exists = existing.all() ? "true" : lies("c.other_id", at);
        if (!existing.all()) values.add(keys(existing));
        values.addAll(all.values());
        Map<CaseId, List<Alert>> found = new LinkedHashMap<>();
        jdbc.sql("select case_id, from_position, until_position, document, known from (select c.*, " + exists
                        + " known, row_number() over (partition by c.case_id order by c.from_position desc, c.other_id,"
                        + " c.key, c.other_key) n from " + table(at) + " c" + all.where() + ") c where n <= "
                        + MOST_OF_A_CASE + " order by case_id, n")
                .params(values)
                .query((row, n) -> found.computeIfAbsent(id(row, 1), id -> new ArrayList<>())
                        .add(Alert.of(pair(row, at), row.getBoolean(5))))
                .list();
        return found;
    }

    /** Against one, among these cases, each once, the 200 newest, what began first before the rest. @param party key in the register */
    public List<Collision> among(Collection<CaseId> cases, String party, At at) {
        UUID[] ids = cases.stream().map(CaseId::value).toArray(UUID[]::new);
        Conditions all = standing(at)
                .and("? = any(c.parties)", party)
                .andAll("c.case_id < c.other_id and c.case_id = any(?) and c.other_id = any(?)", List.of(ids, ids));
        return jdbc
                .sql("select c.case_id, c.from_position, c.until_position, c.document, c.other_id from " + table(at)
                        + " c" + all.where()
                        + " order by c.from_position desc, c.case_id, c.key, c.other_id, c.other_key limit "
                        + MOST_OF_A_PARTY)
                .params(all.values())
                .query((row, n) -> Collision.of(party, id(row, 1), id(row, 5), pair(row, at)))
                .list()
                .stream()
                .sorted(Comparator.comparing(collision -> collision.first().at()))
                .toList();
    }

    /** The cases with an alert, at most 2000. @param seen the cases whose alerts are the reader's to see */
    public List<CaseId> cases(At at, Reach seen) {
        if (seen.nothing()) return List.of();
        Conditions all = standing(at);
        if (!seen.all()) all.and(lies("c.case_id", at), keys(seen));
        return jdbc.sql("select c.case_id from " + table(at) + " c" + all.where()
                        + " group by c.case_id order by max(c.from_position) desc, c.case_id limit " + MOST_CASES)
                .params(all.values())
                .query((row, n) -> id(row, 1))
                .list();
    }

    private String lies(String column, At at) {
        return "exists (select from " + GenerationTables.name(view.cases(), at.generation())
                + " reached where reached.case_id = " + column + " and reached.access && ?::text[])";
    }

    private static String[] keys(Reach reach) {
        return reach.anyOf().toArray(String[]::new);
    }

    private static Conditions standing(At at) {
        return new Conditions()
                .andAll("c.from_position <= ? and c.until_position > ?", Arrays.asList(at.position(), at.position()));
    }

    private static String table(At at) {
        return MeasureRows.COLLISIONS.in(at.generation());
    }

    private static CaseId id(ResultSet row, int column) throws SQLException {
        return new CaseId(row.getObject(column, UUID.class));
    }

    private Pair pair(ResultSet row, At at) throws SQLException {
        return MeasureRows.COLLISIONS.read(Pair.class, "document", texts, row, at.generation());
    }
}
