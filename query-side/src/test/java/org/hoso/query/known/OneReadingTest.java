package org.hoso.query.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Rulings;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.casefile.CaseItem;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.Measures.RemovalClaim;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.figures.RandomNotices;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.queues.RandomAffairs;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The oracle: whatever happened to a case, after each event every view that knows a part of it knows the same. */
@DisplayName("What every view knows of a case")
class OneReadingTest {
    private static final Instant FROM = Instant.parse("2026-06-01T01:00:00Z");

    private final Folds folds = new Folds();
    /** By part, the views that keep it. */
    private final Map<String, Set<String>> keeping = new TreeMap<>();

    @Test
    @DisplayName(
            "is the known case, at every place of every case: samples in and out of order, notices, merged cases, anything")
    void one_reading() {
        Random random = new Random(232);
        check(inOrder(SampleEvents.all()));
        for (int round = 0; round < 6; round++) check(inOrder(shuffled(random)));
        for (int seed = 0; seed < 5; seed++) {
            check(RandomNotices.of(seed, 3, 60, FROM, 1));
            check(RandomNotices.merging(1_000 + seed, 4, 60, FROM, 1));
            check(new RandomAffairs(new Random(seed), 3, 90).ledger);
        }
        assertThat(keeping.get("access"))
                .containsExactly(
                        "accountability.AccountableCase",
                        "audit.CaseEntry",
                        "casefile.CaseView",
                        "coordination.BoardCase",
                        "directives.DirectedCase",
                        "figures.NoticedCase",
                        "queues.DocketedCase",
                        "queues.QueuedCase",
                        "removals.LedgerCase",
                        "repeats.RepeatCase",
                        "subjects.SubjectsCase",
                        "timespent.TimedCase",
                        "whatif.ClockedCase");
        assertThat(keeping.get("notices"))
                .containsExactly(
                        "figures.NoticedCase",
                        "removals.LedgerCase",
                        "removaltimes.TimedNotices",
                        "whatif.ClockedCase");
        assertThat(keeping.get("assessment")).contains("figures.NoticedCase", "repeats.RepeatCase");
        assertThat(keeping.get("head")).contains("casefile.CaseView", "coordination.BoardCase", "whatif.ClockedCase");
        assertThat(keeping.get("rulings"))
                .contains("casefile.CaseView", "figures.NoticedCase", "repeats.RepeatCase", "subjects.SubjectsCase");
    }

    private void check(List<LedgeredCaseEvent> ledger) {
        Map<CaseId, KnownCase> known = new HashMap<>();
        Map<CaseId, Folds.OfOneCase> others = new HashMap<>();
        Set<CaseId> corrected = new HashSet<>();
        for (LedgeredCaseEvent one : ledger) {
            CaseId id = one.caseId();
            if (one.event() instanceof RecordCorrected) corrected.add(id);
            KnownCase now = stored(
                    known.getOrDefault(id, KnownCase.none(id)).after(one.event(), one.version(), one.recordedAt()));
            known.put(id, now);
            Map<String, Object> kept =
                    others.computeIfAbsent(id, same -> folds.new OfOneCase()).after(one);
            kept.forEach((view, value) -> parts(view, value, now));
            CaseView file = (CaseView) kept.get("casefile.CaseView");
            itself(now, !corrected.contains(id));
            file(file, now, !corrected.contains(id));
            content(kept, now);
        }
    }

    /** Whatever is of a kind that the known case has is what the known case says. */
    private void parts(String view, Object value, KnownCase known) {
        Folds.named(value).forEach((name, part) -> {
            if (name.equals("number") || name.equals("caseNumber")) same(view, "number", part, known.number());
            if (name.equals("province")) same(view, "province", part, known.province());
        });
        Folds.parts(value).forEach(part -> {
            switch (part) {
                case CaseAccess access -> same(view, "access", access, known.access());
                case KnownNotices notices -> same(view, "notices", notices, known.notices());
                case KnownRulings rulings -> same(view, "rulings", rulings, known.rulings());
                case Rulings rulings ->
                    same(view, "rulings", rulings, known.rulings().said());
                case ViolationAssessment assessment -> same(view, "assessment", assessment, known.assessment());
                case Head head -> same(view, "head", head, known.head());
                default -> {}
            }
        });
    }

    private void same(String view, String part, Object kept, @Nullable Object known) {
        keeping.computeIfAbsent(part, none -> new TreeSet<>()).add(view);
        assertThat(kept).as("%s of %s", part, view).isEqualTo(known);
    }

    /** Its own parts do not contradict each other. */
    private static void itself(KnownCase known, boolean asTold) {
        assertThat(known.access().bodies().accountable())
                .isEqualTo(
                        known.head().accountable() == null ? null : known.head().owner());
        for (KnownNotice notice : known.notices().all()) {
            assertThat(known.access().contested().makers()).containsEntry(notice.noticeId(), notice.agency());
            if (asTold) assertThat(known.access().outsiders().platforms()).contains(notice.platform());
        }
    }

    /** The case file keeps the papers, and says of the same notices and items the same as long as nothing was told wrongly. */
    private static void file(CaseView file, KnownCase known, boolean asTold) {
        List<RemovalNotice> papers = file.measures().notices();
        assertThat(papers.stream().map(RemovalNotice::noticeId).distinct().toList())
                .containsExactlyElementsOf(known.notices().byId().keySet());
        for (RemovalNotice paper : papers) {
            KnownNotice notice = known.notices().byId().get(paper.noticeId());
            assertThat(notice.agency()).isEqualTo(paper.sent().agency());
            assertThat(notice.delivery())
                    .isEqualTo(
                            paper.delivery() == null ? null : paper.delivery().delivery());
            assertThat(notice.items().keySet())
                    .containsExactlyElementsOf(new LinkedHashSet<>(paper.sent().itemIds()));
            assertThat(List.copyOf(notice.claims().values()))
                    .isEqualTo(
                            paper.claims().stream().map(RemovalClaim::itemIds).toList());
            assertThat(notice.answers().isEmpty()).isEqualTo(paper.reply() == null);
            if (!asTold) continue;
            assertThat(notice.platform()).isEqualTo(paper.sent().platform());
            assertThat(notice.sent()).isEqualTo(paper.sent().at());
            if (paper.reply() != null)
                assertThat(List.copyOf(notice.answers().values()).getLast())
                        .isEqualTo(paper.reply().answer());
        }
        assertThat(known.items().values().stream().map(OneReadingTest::told).toList())
                .isEqualTo(file.items().stream()
                        .map(OneReadingTest::told)
                        .distinct()
                        .toList());
        file.progress().strands().all().stream()
                .filter(strand -> strand.stage() == ProgressStage.ITEM_REMOVED)
                .forEach(strand ->
                        assertThat(known.items().get(strand.id()).fate().gone()).isTrue());
    }

    /** What else is kept of pieces of content is of the same ones. */
    private static void content(Map<String, Object> kept, KnownCase known) {
        List<String> ids =
                known.items().keySet().stream().map(Object::toString).sorted().toList();
        JsonNode ledger = tree(kept.get("removals.LedgerCase"));
        assertThat(ledger.path("items")
                        .valueStream()
                        .map(item -> item.path("itemId").asString())
                        .distinct()
                        .sorted()
                        .toList())
                .isEqualTo(ids);
        assertThat(names(tree(kept.get("subjects.SubjectsCase")).path("facts").path("items")))
                .isEqualTo(ids);
        assertThat(names(tree(kept.get("repeats.RepeatCase"))
                        .path("facts")
                        .path("posts")
                        .path("byId")))
                .isEqualTo(ids);
    }

    private static List<String> names(JsonNode object) {
        return object.propertyNames().stream().sorted().toList();
    }

    private static JsonNode tree(Object value) {
        return CaseJson.stored().valueToTree(value);
    }

    private static List<Object> told(KnownItem item) {
        return List.of(item.itemId(), item.platform(), item.canonical());
    }

    private static List<Object> told(CaseItem item) {
        return List.of(item.itemId(), item.platform(), item.canonical());
    }

    /** Between any two events it goes through JSON and back, as a view would keep it. */
    private static KnownCase stored(KnownCase known) {
        String text = CaseJson.stored().writeValueAsString(known);
        return CaseJson.stored().readValue(text, KnownCase.class);
    }

    private static List<CaseEvent> shuffled(Random random) {
        List<CaseEvent> events = new ArrayList<>(SampleEvents.all());
        Collections.shuffle(events.subList(1, events.size()), random);
        return events;
    }

    private static List<LedgeredCaseEvent> inOrder(List<CaseEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(n -> {
                    CaseEvent event = events.get(n);
                    Instant recorded = event.at().plusSeconds(60);
                    return new LedgeredCaseEvent(n + 1L, recorded, recorded, n, "event-" + n, event);
                })
                .toList();
    }
}
