package org.hoso.query.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Queues in the store")
class QueuesViewTest extends RunningQuerySide {
    private static final int ASIDE = Aside.GENERATION;
    private static final Law LAW = Law.load();
    private static final Reader AUDITOR = new Reader("auditor@gov", "GOV", Set.of(Role.AUDITOR));
    private static final List<String> AGENCIES = List.of("ABEI", "VFA", "VCC", "DAV", "SVH_HN", "MOCST", "MOH", "MOIT");

    @Autowired
    QueuesView view;

    @Autowired
    PastBoards boards;

    @Autowired
    Alerts alerts;

    @Autowired
    OverdueLists overdue;

    @Autowired
    Workloads workloads;

    private Aside aside;

    @BeforeEach
    void create() {
        aside = new Aside(view, jdbc);
    }

    @AfterEach
    void drop() {
        aside.close();
    }

    @Test
    @DisplayName(
            "answer at a thousand random places and instants what the fold of the events up to there gives, page by page")
    void equal_to_the_fold() {
        Random random = new Random(20261127);
        RandomAffairs affairs = new RandomAffairs(random, 25, 900);
        view.write(ASIDE, affairs.ledger);
        for (String table : List.of("line", "duty", "matter"))
            jdbc.sql("analyze views.queue_" + table + "_g" + ASIDE).update();
        Folded folded = Folded.of(affairs.ledger);
        for (int look = 0; look < 1_000; look++) {
            Instant instant = affairs.any(random);
            long position = random.nextBoolean() ? affairs.known(instant) : random.nextLong(affairs.ledger.size() + 1);
            @Nullable String agency = random.nextBoolean() ? null : AGENCIES.get(random.nextInt(AGENCIES.size()));
            QueueLook looking =
                    new QueueLook(ASIDE, new Then(position, instant), AUDITOR, new Relating(LAW, day(instant)));
            int limit = 1 + random.nextInt(60);
            String what = "at %d, %s, list of %s".formatted(position, instant, agency);
            switch (look % 3) {
                case 0 -> assertThat(board(looking, agency, limit)).as(what).isEqualTo(board(folded, looking, agency));
                case 1 ->
                    assertThat(overdue(looking, agency, limit)).as(what).isEqualTo(overdue(folded, looking, agency));
                default ->
                    assertThat(workload(looking, agency == null ? "ABEI" : agency, limit))
                            .as(what)
                            .isEqualTo(workload(folded, looking, agency == null ? "ABEI" : agency));
            }
        }
    }

    @Test
    @DisplayName("A row that says what it said is left as it is by the next event of its case")
    void left_as_they_are() {
        RandomAffairs affairs = new RandomAffairs(new Random(20261203), 5, 300);
        Map<String, String> before = Map.of();
        long left = 0;
        for (LedgeredCaseEvent event : affairs.ledger) {
            view.write(ASIDE, List.of(event));
            Map<String, String> now = writers();
            Map<String, String> same = new HashMap<>(before);
            same.keySet().retainAll(now.keySet());
            assertThat(now).containsAllEntriesOf(same);
            left += same.size();
            before = now;
        }
        assertThat(left).isPositive();
    }

    /** Which transaction wrote each row, by all that the row says. */
    private Map<String, String> writers() {
        Map<String, String> writers = new HashMap<>();
        for (String table : List.of("line", "duty", "matter"))
            jdbc.sql("select '%s' || t::text, t.xmin::text from views.queue_%s_g%d t".formatted(table, table, ASIDE))
                    .query(row -> {
                        writers.put(row.getString(1), row.getString(2));
                    });
        return writers;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, org.hoso.law.WorkingCalendar.ZONE);
    }

    // What the store answers, all pages

    private List<String> board(QueueLook looking, @Nullable String agency, int limit) {
        return pages(agency, limit, (question, told) -> {
            PastBoard page = boards.read(question, looking, alerts.now(null));
            page.rows()
                    .forEach(row -> told.add(row.caseId() + " " + row.caseNumber() + " " + row.violationTypes() + " "
                            + row.tracks().stream()
                                    .map(track ->
                                            track.track() + " " + track.why().code() + " " + track.turn() + " "
                                                    + track.since() + " " + track.due())
                                    .toList()
                            + " " + row.status() + " " + row.overdue() + events(row.by(), row.until())));
            return new Page(page.total(), page.next());
        });
    }

    private List<String> overdue(QueueLook looking, @Nullable String agency, int limit) {
        return pages(agency, limit, (question, told) -> {
            OverdueList page = overdue.read(question, looking);
            page.entries()
                    .forEach(one -> told.add(one.caseId() + " " + one.caseNumber() + " " + one.id() + " " + one.clock()
                            + " " + one.due() + " " + one.turn() + " " + one.body() + events(one.by(), one.until())));
            return new Page(page.total(), page.next());
        });
    }

    private List<String> workload(QueueLook looking, String agency, int limit) {
        return pages(agency, limit, (question, told) -> {
            Workload page = workloads.read(question, looking);
            page.entries()
                    .forEach(one -> told.add(one.caseId() + " " + one.caseNumber() + " " + one.about() + " "
                            + one.why().code() + " " + one.since() + " " + one.turn() + " " + one.body() + " "
                            + one.officer()
                            + events(one.by(), one.until())));
            assertThat(page.officers().stream()
                            .mapToLong(Workload.OfficerLoad::matters)
                            .sum())
                    .isEqualTo(page.total());
            return new Page(page.total(), page.next());
        });
    }

    private record Page(long total, @Nullable String next) {}

    private static List<String> pages(
            @Nullable String agency, int limit, BiFunction<QueueQuestion, List<String>, Page> read) {
        List<String> told = new ArrayList<>();
        @Nullable String after = null;
        Page page;
        do {
            page = read.apply(
                    QueueQuestion.of(
                            new QueueQuestion.Sent(agency, null, null, null, after, limit, null), null, null, null),
                    told);
            after = page.next();
        } while (after != null);
        assertThat(told).hasSize((int) page.total());
        return told;
    }

    // What the fold gives

    private static List<String> board(Folded folded, QueueLook looking, @Nullable String agency) {
        return sorted(
                        folded.lines,
                        looking,
                        BoardLine::dueMillis,
                        stay -> agency == null || stay.what().keys().agencies().contains(agency))
                .map(one -> {
                    BoardLine line = one.stay.what();
                    boolean late = line.dueMillis() < looking.millis();
                    return one.caseId + " " + line.number() + " " + line.violationTypes() + " "
                            + line.tracks().stream()
                                    .map(track -> track.track() + " " + track.stage() + " " + track.turn() + " "
                                            + track.since() + " " + track.due())
                                    .toList()
                            + " " + line.status() + " " + late + events(one.stay.by(), one.stay.until());
                })
                .toList();
    }

    private static List<String> overdue(Folded folded, QueueLook looking, @Nullable String agency) {
        return sorted(
                        folded.duties,
                        looking,
                        duty -> duty.due().toEpochMilli(),
                        stay -> !stay.what().paused()
                                && stay.what().due().toEpochMilli() < looking.millis()
                                && isOn(stay.what().body(), agency, looking))
                .map(one -> one.caseId + " " + number(folded, one.caseId) + " "
                        + one.stay.what().id() + " " + one.stay.what().clock() + " "
                        + one.stay.what().due() + " " + one.stay.what().turn() + " "
                        + one.stay.what().body() + events(one.stay.by(), one.stay.until()))
                .toList();
    }

    private static List<String> workload(Folded folded, QueueLook looking, String agency) {
        return sorted(
                        folded.matters,
                        looking,
                        matter -> matter.since().toEpochMilli(),
                        stay -> isOn(stay.what().body(), agency, looking))
                .map(one -> one.caseId + " " + number(folded, one.caseId) + " "
                        + one.stay.what().about() + " " + one.stay.what().stage() + " "
                        + one.stay.what().since() + " " + one.stay.what().turn() + " "
                        + one.stay.what().body() + " " + one.stay.what().officer()
                        + events(one.stay.by(), one.stay.until()))
                .toList();
    }

    private static boolean isOn(Turn body, @Nullable String agency, QueueLook looking) {
        if (agency == null) return true;
        if (body.party() == Party.AGENCY) return agency.equals(body.code());
        return LAW.agencies()
                .parentOf(String.valueOf(body.code()), day(looking.then().at()))
                .filter(parent -> parent.code().equals(agency))
                .isPresent();
    }

    private record Placed<T>(CaseId caseId, QueueInterval<T> stay) {}

    private static <T> Stream<Placed<T>> sorted(
            Map<CaseId, List<QueueInterval<T>>> all,
            QueueLook looking,
            Function<T, Long> order,
            java.util.function.Predicate<QueueInterval<T>> which) {
        return all.keySet().stream()
                .flatMap(id -> Folded.at(all, id, looking.then().position())
                        .filter(which)
                        .map(stay -> new Placed<>(id, stay)))
                .sorted(Comparator.comparing((Placed<T> one) -> order.apply(one.stay.what()))
                        .thenComparing(one -> one.caseId.toString())
                        .thenComparing(one -> one.stay.key()));
    }

    private static String number(Folded folded, CaseId id) {
        return String.valueOf(folded.lines.get(id).getFirst().what().number());
    }

    private static String events(Known by, @Nullable Known until) {
        return " by " + by + " until " + until;
    }
}
