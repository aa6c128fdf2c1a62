package org.hoso.query.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Turn;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.JsonNode;

@Label("Whatever happened to the cases since, at any instant")
class RandomQueuesTest {
    private static final int CASES = 5;
    private static final int LOOKS = 25;

    @Property(tries = 80)
    @Label("the board, what was overdue and what was in hand are what somebody writes down by hand from the raw events")
    void as_by_hand(@ForAll long seed) {
        Random random = new Random(seed);
        RandomAffairs affairs = new RandomAffairs(random, CASES, 40 + random.nextInt(160));
        Folded folded = Folded.of(affairs.ledger);
        for (int look = 0; look < LOOKS; look++) {
            boolean byPosition = random.nextBoolean();
            long position = random.nextLong(affairs.ledger.size() + 1);
            Instant instant = byPosition ? position == 0 ? Instant.EPOCH : affairs.at(position) : affairs.any(random);
            check(affairs, folded, byPosition ? position : affairs.known(instant), instant);
        }
    }

    @Property(tries = 30)
    @Label("each stay begins where something changed and ends where it changed again; nothing stands twice")
    void stays_are_whole(@ForAll long seed) {
        Folded folded = Folded.of(new RandomAffairs(new Random(seed), CASES, 150).ledger);
        folded.lines.values().forEach(RandomQueuesTest::oneAfterTheOther);
        folded.matters.values().forEach(RandomQueuesTest::oneAfterTheOther);
        folded.duties.values().forEach(RandomQueuesTest::oneAfterTheOther);
        folded.lines.values().forEach(lines -> {
            for (int n = 1; n < lines.size(); n++)
                assertThat(lines.get(n).by()).isEqualTo(lines.get(n - 1).until());
        });
    }

    private static <T> void oneAfterTheOther(List<QueueInterval<T>> stays) {
        Map<String, QueueInterval<T>> last = new LinkedHashMap<>();
        for (QueueInterval<T> stay : stays) {
            QueueInterval<T> before = last.put(stay.key(), stay);
            if (before == null) continue;
            assertThat(before.until()).isNotNull();
            assertThat(before.until().position()).isLessThanOrEqualTo(stay.by().position());
            if (before.until().equals(stay.by())) assertThat(before.what()).isNotEqualTo(stay.what());
        }
    }

    private static void check(RandomAffairs affairs, Folded folded, long position, Instant instant) {
        Map<CaseId, ByHand> byHand = new HashMap<>();
        for (LedgeredCaseEvent one : affairs.ledger) {
            if (one.position() > position) break;
            JsonNode raw = CaseJson.stored().valueToTree(one.event());
            byHand.computeIfAbsent(one.caseId(), id -> new ByHand(raw))
                    .read(StoredNames.of(one.event().getClass()), raw);
        }
        affairs.ledger.stream().map(LedgeredCaseEvent::caseId).distinct().forEach(id -> {
            ByHand expected = byHand.get(id);
            String what = "case %s at %d, %s".formatted(id, position, instant);
            assertThat(board(folded, id, position)).as(what).isEqualTo(expected == null ? Set.of() : expected.board());
            assertThat(overdue(folded, id, position, instant))
                    .as(what)
                    .isEqualTo(expected == null ? Set.of() : expected.overdue(instant));
            assertThat(workload(folded, id, position))
                    .as(what)
                    .isEqualTo(expected == null ? Set.of() : expected.workload());
        });
    }

    private static Set<String> board(Folded folded, CaseId id, long position) {
        Set<String> told = new TreeSet<>();
        Folded.at(folded.lines, id, position).forEach(stay -> {
            BoardLine line = stay.what();
            told.add("case " + line.accountable().agency() + " " + line.productField() + " ["
                    + String.join(",", line.violationTypes()) + "]");
            line.tracks().forEach(track -> told.add(told(track)));
        });
        return told;
    }

    private static String told(TrackStanding track) {
        String turn = track.turn() == null ? "nobody" : told(track.turn());
        Instant due = track.due() == null ? null : track.due().at();
        return track.track().code() + " " + track.stage().code() + " " + turn + " " + track.since() + " " + due;
    }

    private static String told(Turn turn) {
        return turn.party().code() + ":" + (turn.code() == null ? "" : turn.code());
    }

    private static Set<String> overdue(Folded folded, CaseId id, long position, Instant instant) {
        return Folded.at(folded.duties, id, position)
                .map(QueueInterval::what)
                .filter(duty -> !duty.paused() && duty.due().isBefore(instant))
                .map(duty -> duty.id() + " " + told(duty.body()) + " " + told(duty.turn()) + " " + duty.due())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> workload(Folded folded, CaseId id, long position) {
        return Folded.at(folded.matters, id, position)
                .map(QueueInterval::what)
                .map(matter -> matter.about() + " " + matter.stage().code() + " " + matter.since() + " "
                        + told(matter.turn()) + " " + told(matter.body()) + " " + matter.officer())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
