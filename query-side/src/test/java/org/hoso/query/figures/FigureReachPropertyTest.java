package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.figures.FigureReach.Reached;
import org.hoso.query.viewing.LedgeredCaseEvent;

@Label("In any history of notices, with corrections and corrections of what was corrected")
class FigureReachPropertyTest {
    private static final Instant BEGIN = Instant.parse("2026-03-28T01:00:00Z");
    /** The first parts are of all time. */
    private static final int WHOLE = 9;

    private static int touched;
    private static int untouched;
    private static int restated;

    @Property(tries = 25)
    @Label("the figures that a correction changes are those whose numbers over all cases differ, no more and no less")
    void touched_is_what_differs(@ForAll long seed) {
        List<LedgeredCaseEvent> ledger = RandomNotices.of(seed, 3, 70, BEGIN, 1);
        BruteForce oracle = new BruteForce(ledger);
        for (LedgeredCaseEvent correction : corrections(ledger)) {
            Map<String, Tally> told = new HashMap<>();
            for (Reached one : FigureReach.of(ofCase(ledger, correction), correction.position()))
                told.put(one.figure().code() + one.part(), one.change());
            Map<String, Tally> differing = new HashMap<>();
            for (Reached.Part part : parts())
                for (Figure figure : Figure.newest()) {
                    Tally change = tally(oracle, figure, part.slice(), correction.position())
                            .minus(tally(oracle, figure, part.slice(), correction.position() - 1));
                    if (!change.equals(new Tally(0, 0))) differing.put(figure.code() + part, change);
                }
            assertThat(told).isEqualTo(differing);
            if (told.isEmpty()) untouched++;
            else touched++;
        }
    }

    @Property(tries = 100)
    @Label("a figure of any past is restated by those corrections with which all that counted then counts otherwise")
    void restated_is_what_differs(@ForAll long seed, @ForAll long dice) {
        List<LedgeredCaseEvent> ledger = RandomNotices.of(seed, 3, 70, BEGIN, 1);
        long position = 1 + Math.floorMod(dice, ledger.size());
        for (int n = 0; n < 20; n++) {
            Slice slice = parts().get(Math.floorMod(dice + n, n < 15 ? WHOLE : parts().size()))
                    .slice();
            Figure figure =
                    Figure.all().get(Math.floorMod(dice + n, Figure.all().size()));
            TreeSet<Long> told = new TreeSet<>();
            TreeSet<Long> differing = new TreeSet<>();
            for (LedgeredCaseEvent correction : corrections(ledger)) {
                long at = correction.position();
                if (at <= position) continue;
                if (RestatedFigures.changes(figure, slice, position, at, ofCase(ledger, correction))) told.add(at);
                if (!known(ledger, position, at - 1, figure, slice).equals(known(ledger, position, at, figure, slice)))
                    differing.add(at);
            }
            assertThat(told).isEqualTo(differing);
            restated += told.size();
        }
    }

    @AfterContainer
    static void both_were_met() {
        assertThat(touched).isGreaterThan(10);
        assertThat(untouched).isGreaterThan(10);
        assertThat(restated).isGreaterThan(10);
    }

    /** All cases anew: what had happened by one place, and the corrections of it by another. */
    private static Tally known(List<LedgeredCaseEvent> ledger, long position, long known, Figure figure, Slice slice) {
        List<LedgeredCaseEvent> counted = new ArrayList<>();
        for (LedgeredCaseEvent one : ledger) {
            boolean happened = one.position() <= position;
            boolean putsRight = one.position() <= known
                    && one.event() instanceof RecordCorrected correction
                    && ledger.stream()
                            .anyMatch(other -> other.caseId().equals(one.caseId())
                                    && other.version() == correction.version()
                                    && other.position() <= position);
            if (happened || putsRight) counted.add(one);
        }
        return tally(new BruteForce(counted), figure, slice, known);
    }

    private static Tally tally(BruteForce oracle, Figure figure, Slice slice, long known) {
        long[] counted = oracle.tally(figure.code(), figure.version(), slice, known);
        return new Tally(counted[0], counted[1]);
    }

    private static List<LedgeredCaseEvent> corrections(List<LedgeredCaseEvent> ledger) {
        return ledger.stream()
                .filter(one -> one.event() instanceof RecordCorrected)
                .toList();
    }

    private static List<LedgeredCaseEvent> ofCase(List<LedgeredCaseEvent> ledger, LedgeredCaseEvent correction) {
        return ledger.stream()
                .filter(one -> one.caseId().equals(correction.caseId()))
                .toList();
    }

    private static List<Reached.Part> parts() {
        List<Reached.Part> parts = new ArrayList<>(List.of(new Reached.Part(null, null, null, null, null)));
        for (String platform : RandomNotices.PLATFORMS) parts.add(new Reached.Part(platform, null, null, null, null));
        for (String agency : RandomNotices.AGENCIES) parts.add(new Reached.Part(null, agency, null, null, null));
        for (String field : RandomNotices.FIELDS) parts.add(new Reached.Part(null, null, field, null, null));
        List<Reached.Part> all = new ArrayList<>(parts);
        YearMonth first = YearMonth.from(BEGIN.atZone(WorkingCalendar.ZONE)).minusMonths(2);
        for (int n = 0; n < 8; n++) for (Reached.Part part : parts) all.add(part.in(first.plusMonths(n)));
        return all;
    }
}
