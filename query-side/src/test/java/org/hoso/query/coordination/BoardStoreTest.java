package org.hoso.query.coordination;

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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.queues.RandomAffairs;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What every store of the board does alike: it keeps what was folded, and finds what a plain look at every case finds, in that order. */
abstract class BoardStoreTest extends RunningQuerySide {
    private static final List<LedgeredCaseEvent> LIVES = new RandomAffairs(new Random(2026), 40, 1_600).ledger;
    private static final Reach EVERY_CASE = new Reach(true, Set.of());
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired
    ViewProperties properties;

    @Autowired
    VouchedTexts texts;

    @Autowired
    Supplier<Law> law;

    private SearchWords words;
    private BoardStore store;
    private BoardView view;

    abstract BoardStore store(SearchWords searchWords);

    /** All that the store keeps of the generation aside, as text. */
    abstract String kept();

    @BeforeEach
    void create() {
        words = new SearchWords(law);
        store = store(words);
        view = new BoardView(store, properties);
        view.drop(Aside.GENERATION);
        view.create(Aside.GENERATION);
    }

    @AfterEach
    void drop() {
        view.drop(Aside.GENERATION);
    }

    @Test
    @DisplayName(
            "Every event has its effect once; in batches and filled from the start it is what it became one by one")
    void however_told() {
        for (LedgeredCaseEvent event : Aside.everyEvent()) {
            view.write(Aside.GENERATION, List.of(event));
            String once = kept();
            view.write(Aside.GENERATION, List.of(event));
            assertThat(kept()).isEqualTo(once);
        }
        String whole = kept();
        view.write(Aside.GENERATION, Aside.everyEvent());
        assertThat(kept()).as("told again").isEqualTo(whole);
        create();
        try (Filling filling = view.fill(Aside.GENERATION)) {
            filling.add(Aside.everyEvent());
        }
        assertThat(kept()).as("filled from the start").isEqualTo(whole);
    }

    @Test
    @DisplayName(
            "What is newer stays where somebody who has seen less writes late, and what only that one has is written")
    void newer_stays() {
        List<LedgeredCaseEvent> early = LIVES.subList(0, LIVES.size() / 3);
        CaseId unseen = early.getFirst().caseId();
        try (Filling late = view.fill(Aside.GENERATION)) {
            late.add(early);
            view.write(
                    Aside.GENERATION,
                    LIVES.stream()
                            .filter(event -> !event.caseId().equals(unseen))
                            .toList());
            List<String> newest = kept().lines().toList();
            assertThat(newest).hasSizeGreaterThan(10);
            late.close();
            assertThat(kept().lines()).containsAll(newest).hasSize(newest.size() + 1);
        }
    }

    @Test
    @DisplayName("Nothing that is sealed reaches the board")
    void nothing_sealed_is_kept() {
        view.write(Aside.GENERATION, Aside.everyEvent());
        List<String> sealed = Aside.everyEvent().stream()
                .map(event -> CaseJson.stored().<JsonNode>valueToTree(event.event()))
                .flatMap(event -> event.findValuesAsString("ct").stream())
                .toList();
        assertThat(sealed).isNotEmpty();
        assertThat(kept()).doesNotContain(sealed);
    }

    @Test
    @DisplayName("Whatever is asked, the pages hold the cases that fit, each once, by what is due first")
    void finds_what_fits() {
        view.write(Aside.GENERATION, LIVES);
        Map<CaseId, BoardColumns> all = columns();
        Map<String, Integer> found = new TreeMap<>();
        for (Fit fit : fits(all)) {
            List<String> expected = all.entrySet().stream()
                    .filter(one -> fit.fits.test(one.getValue()))
                    .sorted(Comparator.comparingLong((Map.Entry<CaseId, BoardColumns> one) ->
                                    one.getValue().due())
                            .thenComparing(one -> one.getKey().toString()))
                    .map(one -> one.getKey().toString())
                    .toList();
            for (int limit : new int[] {3, 100})
                assertThat(pages(fit, limit)).as(fit.told + " by " + limit).isEqualTo(expected);
            found.merge(fit.told.split(" ")[0], expected.size(), Integer::sum);
        }
        assertThat(found)
                .as("questions that find something")
                .allSatisfy((told, cases) -> assertThat(cases).as(told).isPositive());
    }

    @Test
    @DisplayName("An outsider's cases come by id, each once, and no others")
    void reached_by_id() {
        view.write(Aside.GENERATION, LIVES);
        Map<CaseId, BoardColumns> all = columns();
        for (String key : values(all, BoardColumns::access)) {
            List<String> told = new ArrayList<>();
            @Nullable CaseId after = null;
            List<BoardCase> page;
            do {
                page = store.byId(Aside.GENERATION, new Reach(false, Set.of(key)), after, 2);
                page.forEach(one -> told.add(one.caseId().toString()));
                after = page.isEmpty() ? null : page.getLast().caseId();
            } while (after != null);
            assertThat(told)
                    .as(key)
                    .isEqualTo(all.entrySet().stream()
                            .filter(one -> one.getValue().access().contains(key))
                            .map(one -> one.getKey().toString())
                            .sorted()
                            .toList());
        }
    }

    /**
     * A question and what fits it.
     *
     * @param told   its kind first
     * @param sought by where the page before it ended, if anywhere
     */
    private record Fit(
            String told,
            Reach reach,
            Function<@Nullable String, BoardQuery> sought,
            Set<String> own,
            @Nullable Set<CaseId> colliding,
            Predicate<BoardColumns> fits) {
        BoardStoreQuery asked(@Nullable Cursor after) {
            return new BoardStoreQuery(reach, sought.apply(after == null ? null : after.text()), own, colliding, NOW);
        }

        Fit reach(String key) {
            return new Fit(told, new Reach(false, Set.of(key)), sought, own, colliding, fits);
        }

        Fit own(String key) {
            return new Fit(told, reach, sought, Set.of(key), colliding, fits);
        }

        Fit colliding(Set<CaseId> cases) {
            return new Fit(told, reach, sought, own, cases, fits);
        }
    }

    private static List<Fit> fits(Map<CaseId, BoardColumns> all) {
        List<Fit> fits = new ArrayList<>(List.of(searched("all", Map.of(), any -> true)));
        for (boolean yes : new boolean[] {true, false}) {
            fits.add(searched(
                    "open " + yes, Map.of("open", yes), one -> one.keys().open().isEmpty() != yes));
            fits.add(boarded("overdue " + yes, null, yes, null, one -> one.due() < NOW.toEpochMilli() == yes));
            Set<CaseId> some = all.keySet().stream().limit(5).collect(Collectors.toSet());
            fits.add(boarded(
                            "colliding " + yes,
                            null,
                            null,
                            yes,
                            one -> some.stream().anyMatch(id -> one.equals(all.get(id))) == yes)
                    .colliding(some));
            for (String key : values(all, BoardColumns::waitedFor))
                fits.add(searched(
                                "mine " + key,
                                Map.of("mine", yes),
                                one -> one.waitedFor().contains(key) == yes)
                        .own(key));
        }
        for (String code : values(all, one -> Set.copyOf(one.keys().open())))
            fits.add(boarded(
                    "track " + code, code, null, null, one -> one.keys().open().contains(code)));
        for (String key : values(all, BoardColumns::access))
            fits.add(searched("reach " + key, Map.of(), one -> one.access().contains(key))
                    .reach(key));
        each(fits, all, "agency", one -> one.keys().agencies());
        each(fits, all, "platform", BoardColumns::platforms);
        each(fits, all, "violationType", one -> Set.copyOf(one.violationTypes()));
        each(fits, all, "status", one -> Set.of(one.status().code()));
        each(fits, all, "productField", one -> one.productField() == null ? Set.of() : Set.of(one.productField()));
        each(fits, all, "text", BoardColumns::words);
        for (LocalDate day : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 10), LocalDate.of(2027, 1, 1))) {
            fits.add(searched("from " + day, Map.of("from", day), one -> opened(one) >= BoardStoreQuery.start(day)));
            fits.add(searched(
                    "to " + day, Map.of("to", day.minusDays(1)), one -> opened(one) < BoardStoreQuery.start(day)));
        }
        return fits;
    }

    private static void each(
            List<Fit> fits, Map<CaseId, BoardColumns> all, String field, Function<BoardColumns, Set<String>> of) {
        for (String value : values(all, of).stream().limit(60).toList())
            fits.add(searched(
                    field + " " + value,
                    Map.of(field, value),
                    one -> of.apply(one).contains(value)));
    }

    private static Fit searched(String told, Map<String, Object> body, Predicate<BoardColumns> fits) {
        return new Fit(told, EVERY_CASE, after -> search(body, after), Set.of(), null, fits);
    }

    private static BoardQuery search(Map<String, Object> body, @Nullable String after) {
        Map<String, Object> sent = new HashMap<>(body);
        if (after != null) sent.put("after", after);
        return BoardQuery.by(SearchBody.read(CaseJson.stored().writeValueAsBytes(sent)));
    }

    private static Fit boarded(
            String told,
            @Nullable String track,
            @Nullable Boolean overdue,
            @Nullable Boolean collision,
            Predicate<BoardColumns> fits) {
        Function<@Nullable String, BoardQuery> sought =
                after -> BoardQuery.onBoard(null, track, overdue, collision, null, null, null, after, 50);
        return new Fit(told, EVERY_CASE, sought, Set.of(), null, fits);
    }

    private static long opened(BoardColumns one) {
        return one.openedAt() == null ? Long.MIN_VALUE : one.openedAt();
    }

    private List<String> pages(Fit fit, int limit) {
        List<String> told = new ArrayList<>();
        @Nullable Cursor after = null;
        List<BoardEntry> page;
        do {
            page = store.find(Aside.GENERATION, fit.asked(after), limit);
            page.forEach(one -> told.add(one.caseId().toString()));
            if (!page.isEmpty())
                after = new Cursor(
                        page.getLast().line().dueMillis(), page.getLast().caseId());
        } while (!page.isEmpty());
        return told;
    }

    private Map<CaseId, BoardColumns> columns() {
        Set<CaseId> ids = LIVES.stream().map(LedgeredCaseEvent::caseId).collect(Collectors.toSet());
        Map<CaseId, BoardColumns> all = new HashMap<>();
        store.load(Aside.GENERATION, ids).values().forEach(one -> all.put(one.caseId(), BoardColumns.of(one, words)));
        assertThat(all).hasSameSizeAs(ids);
        return all;
    }

    private static Set<String> values(Map<CaseId, BoardColumns> all, Function<BoardColumns, Set<String>> of) {
        return all.values().stream().flatMap(one -> of.apply(one).stream()).collect(Collectors.toSet());
    }
}
