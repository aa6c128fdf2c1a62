package org.hoso.query.directives;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.GenerationTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Directives as each reader may read them: who handles a case is the State's business, never an outsider's. */
@Component
final class Directives {
    private static final String BY_PROVINCE = """
            select province,
                count(*) filter (where answered_at is null and due_at >= ?) as open,
                count(*) filter (where answered_at is null and due_at < ?) as overdue,
                count(*) filter (where answered_at is not null) as answered,
                count(*) filter (where answered_at > due_at) as answered_late,
                min(due_at) filter (where answered_at is null and due_at < ?) as overdue_since
            from\s""";

    private final DirectivesView view;
    private final JdbcClient jdbc;
    private final TextRendering texts;
    private final Supplier<Law> law;

    Directives(DirectivesView view, JdbcClient jdbc, TextRendering texts, Supplier<Law> law) {
        this.view = view;
        this.jdbc = jdbc;
        this.texts = texts;
        this.law = law;
    }

    private record Found(UUID directiveId, CaseId caseId) {}

    /** @param now decides what is overdue, and the day whose bodies count */
    DirectivePage read(int generation, Reader reader, DirectiveQuery sought, Instant now) {
        Relating today = today(now);
        Reach reach = Reach.of(reader, today);
        if (!reader.ofTheState() || reach.nothing()) return DirectivePage.EMPTY;
        List<Found> found = find(generation, Narrowed.to(reach, sought, now), sought);
        CutPage<Found> page = CutPage.of(found, sought.limit());
        List<SeenDirective> seen =
                texts.told(see(generation, page.shown(), new DirectiveRedaction(reader, today, now)));
        return new DirectivePage(seen, page.next(Found::directiveId));
    }

    private List<Found> find(int generation, Conditions narrowed, DirectiveQuery sought) {
        String table = table(generation);
        if (sought.after() != null)
            narrowed.and(
                    "(due_at, directive_id) > (select due_at, directive_id from " + table
                            + " where directive_id = ? limit 1)",
                    sought.after());
        return jdbc.sql("select directive_id, case_id from " + table + narrowed.where()
                        + " order by due_at, directive_id limit " + (sought.limit() + 1))
                .params(narrowed.values())
                .query((row, n) -> new Found(row.getObject(1, UUID.class), new CaseId(row.getObject(2, UUID.class))))
                .list();
    }

    private List<SeenDirective> see(int generation, List<Found> page, DirectiveRedaction seeing) {
        Map<CaseId, DirectedCase> cases =
                view.rows().load(generation, page.stream().map(Found::caseId).collect(Collectors.toSet()));
        List<SeenDirective> seen = new ArrayList<>();
        for (Found one : page)
            Optional.ofNullable(cases.get(one.caseId()))
                    .flatMap(known -> seeing.see(known, one.directiveId(), view.rows()::province))
                    .ifPresent(seen::add);
        return seen;
    }

    /** The provinces with anything directed, most overdue first. */
    List<ProvinceStanding> byProvince(int generation, Reader reader, DirectiveQuery sought, Instant now) {
        Reach reach = Reach.of(reader, today(now));
        if (!reader.ofTheState() || reach.nothing()) return List.of();
        Conditions narrowed = Narrowed.to(reach, sought, now);
        Timestamp at = Timestamp.from(now);
        return jdbc.sql(BY_PROVINCE + table(generation) + narrowed.where()
                        + " and province is not null group by province order by overdue desc, province")
                .params(List.of(at, at, at))
                .params(narrowed.values())
                .query((row, n) -> new ProvinceStanding(
                        row.getString("province"),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("answered"),
                        row.getLong("answered_late"),
                        row.getTimestamp("overdue_since") == null
                                ? null
                                : row.getTimestamp("overdue_since").toInstant()))
                .list();
    }

    private Relating today(Instant now) {
        return new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }

    private static String table(int generation) {
        return GenerationTables.name(DirectedCases.DIRECTIVES, generation);
    }
}
