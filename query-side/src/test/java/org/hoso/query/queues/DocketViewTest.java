package org.hoso.query.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("Appeals over all cases, in the store")
class DocketViewTest extends RunningQuerySide {
    private static final int ASIDE = 98;
    private static final Relating TODAY = new Relating(Law.load(), LocalDate.of(2026, 11, 27));
    private static final Reader AUDITOR = new Reader("auditor@gov", "GOV", Set.of(Role.AUDITOR));
    private static final Set<String> WAITING =
            Set.of("appeal_filed", "second_appeal_filed", "appeal_accepted", "appeal_decided", "in_court");

    private static final Asked ALL = new Asked(null, null, null, null, null);

    @Autowired
    DocketView view;

    @Autowired
    DocketLists lists;

    @BeforeEach
    void create() {
        view.drop(ASIDE);
        view.create(ASIDE);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName(
            "are, at any place of the ledger and under any filter, what somebody writes down by hand from the raw events")
    void as_by_hand() {
        Random random = new Random(51);
        RandomAffairs affairs = new RandomAffairs(random, 20, 1_500);
        for (int from = 0; from < affairs.ledger.size(); from += 70)
            view.write(ASIDE, affairs.ledger.subList(from, Math.min(from + 70, affairs.ledger.size())));
        view.write(ASIDE, affairs.ledger.subList(0, 400));
        int met = 0;
        for (int look = 0; look < 60; look++) {
            long position = look == 0 ? affairs.ledger.size() : random.nextLong(affairs.ledger.size() + 1);
            Then then = new Then(position, affairs.any(random));
            List<ByHandLine> expected = byHand(affairs.ledger, position);
            met += expected.size();
            check(expected, then, ALL, one -> true);
            check(expected, then, new Asked(true, null, null, null, null), ByHandLine::open);
            check(expected, then, new Asked(false, null, null, null, null), one -> !one.open());
            check(expected, then, new Asked(null, true, null, null, null), one -> !one.unapplied.isEmpty());
            check(expected, then, new Asked(null, null, true, null, null), one -> one.late);
            check(expected, then, new Asked(null, null, null, "second", null), one -> "second".equals(one.level));
        }
        assertThat(met).isGreaterThan(200);
    }

    @Test
    @DisplayName("were due and overdue, as was known at any instant, on the day that a clerk reads off the raw clocks")
    void due_by_hand() {
        Random random = new Random(52);
        RandomAffairs affairs = new RandomAffairs(random, 12, 1_800);
        view.write(ASIDE, affairs.ledger);
        int overdue = 0;
        int paused = 0;
        int open = 0;
        for (int look = 0; look < 60; look++) {
            Instant at = affairs.any(random);
            Then then = new Then(affairs.known(at), at);
            List<ByHandLine> expected = byHand(affairs.ledger, then.position());
            check(expected, then, ALL, one -> true);
            check(expected, then, new Asked(null, null, null, null, true), one -> one.overdue(at));
            check(expected, then, new Asked(null, null, null, null, false), one -> !one.overdue(at));
            overdue += (int) expected.stream().filter(one -> one.overdue(at)).count();
            open += (int) expected.stream().filter(one -> one.due() != null).count();
            paused += (int) expected.stream().filter(ByHandLine::paused).count();
        }
        assertThat(overdue).isGreaterThan(20);
        assertThat(open - overdue).isGreaterThan(20);
        assertThat(paused).isGreaterThan(5);
    }

    /** What narrows the list; null where it does not. */
    private record Asked(
            @Nullable Boolean open,
            @Nullable Boolean notYetApplied,
            @Nullable Boolean late,
            @Nullable String level,
            @Nullable Boolean overdue) {}

    private void check(List<ByHandLine> all, Then then, Asked asked, Predicate<ByHandLine> which) {
        Set<String> told = new TreeSet<>();
        @Nullable String after = null;
        long total;
        Instant before = Instant.MIN;
        do {
            DocketList page = lists.read(
                    DocketQuestion.of(new DocketQuestion.Sent(
                            null,
                            asked.level(),
                            null,
                            asked.open(),
                            asked.overdue(),
                            asked.late(),
                            asked.notYetApplied(),
                            null,
                            after,
                            7)),
                    new QueueLook(ASIDE, then, AUDITOR, TODAY));
            for (DocketList.Entry one : page.entries()) {
                assertThat(told.add(told(one))).isTrue();
                Instant due =
                        one.appeal().due() == null ? Instant.MAX : one.appeal().due();
                assertThat(due).as("what is due first comes first").isAfterOrEqualTo(before);
                before = due;
            }
            after = page.next();
            total = page.total();
        } while (after != null);
        assertThat(told).hasSize((int) total);
        assertThat(told)
                .isEqualTo(all.stream()
                        .filter(which)
                        .map(one -> one.told(then.at()))
                        .collect(Collectors.toSet()));
    }

    private static String told(DocketList.Entry one) {
        DocketLine line = one.appeal();
        return one.caseId() + " " + line.appealId() + " " + line.stage().code() + " "
                + (line.result() == null ? null : line.result().name().toLowerCase(java.util.Locale.ROOT)) + " "
                + line.late() + " " + line.due() + " " + line.paused() + " " + one.overdue() + " "
                + new TreeSet<>(
                        line.notYetApplied().stream().map(Object::toString).toList());
    }

    /** One appeal or lawsuit as it stands. */
    private static final class ByHandLine {
        String caseId = "";
        String id = "";

        @Nullable
        String level;

        boolean late;
        String stage = "";

        @Nullable
        String result;

        final Set<String> unapplied = new HashSet<>();

        /** Of the case, by their ids. */
        Map<String, Ticking> clocks = Map.of();

        @Nullable
        Ticking first() {
            return clocks.values().stream()
                    .filter(clock -> clock.about.equals(id) && !clock.state.equals("stopped"))
                    .min(Comparator.comparing((Ticking clock) -> clock.state.equals("paused"))
                            .thenComparing(clock -> clock.due))
                    .orElse(null);
        }

        @Nullable
        Instant due() {
            Ticking first = first();
            return first == null ? null : first.due;
        }

        boolean paused() {
            Ticking first = first();
            return first != null && first.state.equals("paused");
        }

        boolean overdue(Instant at) {
            Instant due = due();
            return due != null && !paused() && due.isBefore(at);
        }

        boolean open() {
            return WAITING.contains(stage) || !unapplied.isEmpty();
        }

        String told(Instant at) {
            return caseId + " " + id + " " + stage + " " + result + " " + late + " " + due() + " " + paused() + " "
                    + overdue(at) + " " + new TreeSet<>(unapplied);
        }
    }

    /** A clock as a clerk would note it. */
    private static final class Ticking {
        String about = "";
        String state = "running";
        Instant due = Instant.EPOCH;

        static Ticking of(JsonNode terms) {
            Ticking clock = new Ticking();
            clock.about = terms.path("about").asString("");
            clock.due = Instant.parse(terms.path("due").asString());
            return clock;
        }
    }

    private static void tick(String name, JsonNode raw, Map<String, Ticking> clocks) {
        raw.at("/clocks/stopped").forEach(one -> clocks.get(one.asString()).state = "stopped");
        raw.at("/clocks/started").forEach(one -> clocks.put(one.path("clockId").asString(), Ticking.of(one)));
        String id = raw.path("clockId").asString("");
        switch (name) {
            case "case.clock-paused" -> clocks.get(id).state = "paused";
            case "case.clock-resumed" -> {
                clocks.get(id).state = "running";
                clocks.get(id).due = Instant.parse(raw.path("due").asString());
            }
            case "case.clock-extended" -> clocks.put(id, Ticking.of(raw.path("extended")));
            default -> {}
        }
    }

    private static List<ByHandLine> byHand(List<LedgeredCaseEvent> ledger, long position) {
        Map<String, ByHandLine> all = new LinkedHashMap<>();
        Map<String, ByHandLine> owing = new HashMap<>();
        Map<String, Map<String, Ticking>> clocks = new HashMap<>();
        for (LedgeredCaseEvent one : ledger) {
            if (one.position() > position) break;
            String name = StoredNames.of(one.event().getClass());
            JsonNode raw = CaseJson.stored().valueToTree(one.event());
            read(name, raw, all, owing);
            tick(name, raw, clocks.computeIfAbsent(raw.path("caseId").asString(), id -> new HashMap<>()));
        }
        all.values().forEach(line -> line.clocks = clocks.getOrDefault(line.caseId, Map.of()));
        return new ArrayList<>(all.values());
    }

    private static void read(String name, JsonNode raw, Map<String, ByHandLine> all, Map<String, ByHandLine> owing) {
        String caseId = raw.path("caseId").asString();
        String appeal = caseId + raw.path("appealId").asString("");
        switch (name) {
            case "case.appeal-filed" -> {
                ByHandLine line = filed(caseId, raw.path("appealId").asString(), all);
                line.level = raw.path("level").asString();
                line.late = raw.path("late").asBoolean();
                boolean byOffice = raw.at("/by/role").asString().equals("appeals");
                line.stage = line.level.equals("second") && !byOffice ? "second_appeal_filed" : "appeal_filed";
                ByHandLine earlier =
                        all.get(caseId + raw.path("earlierAppealId").asString(""));
                if (earlier != null && WAITING.contains(earlier.stage)) earlier.stage = "appeal_passed_up";
            }
            case "case.appeal-accepted" -> moved(all, appeal, "appeal_accepted");
            case "case.appeal-refused" -> moved(all, appeal, "appeal_refused");
            case "case.appeal-withdrawn" -> moved(all, appeal, "appeal_withdrawn");
            case "case.appeal-decision-served" -> moved(all, appeal, "appeal_served");
            case "case.appeal-decided" -> {
                moved(all, appeal, "appeal_decided");
                ruled(raw, all.get(appeal), caseId, owing);
            }
            case "case.lawsuit-filed" -> filed(caseId, raw.path("lawsuitId").asString(), all).stage = "in_court";
            case "case.judgment-recorded" -> {
                String suit = caseId + raw.path("lawsuitId").asString();
                moved(all, suit, "judged");
                ruled(raw, all.get(suit), caseId, owing);
            }
            case "case.consequence-settled", "case.consequence-waived" ->
                done(owing, caseId + raw.path("consequenceId").asString());
            default -> {}
        }
    }

    private static ByHandLine filed(String caseId, String id, Map<String, ByHandLine> all) {
        ByHandLine line = new ByHandLine();
        line.caseId = caseId;
        line.id = id;
        all.put(caseId + id, line);
        return line;
    }

    private static void moved(Map<String, ByHandLine> all, String key, String stage) {
        if (all.containsKey(key)) all.get(key).stage = stage;
    }

    private static void ruled(JsonNode raw, @Nullable ByHandLine line, String caseId, Map<String, ByHandLine> owing) {
        StreamSupport.stream(raw.path("lapsed").spliterator(), false)
                .forEach(one -> done(owing, caseId + one.asString()));
        if (line == null) return;
        line.result = raw.path("result").asString();
        raw.path("consequences").forEach(one -> {
            String id = one.path("consequenceId").asString();
            line.unapplied.add(id);
            owing.put(caseId + id, line);
        });
    }

    private static void done(Map<String, ByHandLine> owing, String key) {
        ByHandLine line = owing.remove(key);
        if (line != null) line.unapplied.remove(key.substring(36));
    }
}
