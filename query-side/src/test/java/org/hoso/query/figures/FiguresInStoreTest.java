package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Figures in the store")
class FiguresInStoreTest extends RunningQuerySide {
    private static final int ASIDE = Aside.GENERATION;
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final int EVENTS = 900;

    @Autowired
    FiguresView view;

    @Autowired
    Figures figures;

    @Autowired
    Causes causes;

    @Autowired
    Changes changes;

    private final List<LedgeredCaseEvent> ledger = RandomNotices.of(2026, 14, EVENTS, BEGIN, 1);

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
    @DisplayName("are the same rows told once, told twice, told in one batch and filled from the start")
    void same_rows() {
        assertThat(aside.sameHoweverTold(ledger)).hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("keep no text by or about a person")
    void no_text() {
        view.write(ASIDE, Aside.everyEvent());
        assertThat(aside.rows()).isNotEmpty().noneMatch(row -> row.contains("trang-demo"));
    }

    @Test
    @DisplayName(
            "equal the oracle at both ends of a thousand random spans, and the contributions make the difference exactly")
    void add_up_exactly() {
        view.write(ASIDE, ledger);
        BruteForce oracle = new BruteForce(ledger);
        Random random = new Random(47);
        int explained = 0;
        for (int n = 0; n < 1_000; n++) {
            long one = random.nextInt(ledger.size() + 1);
            long other = random.nextInt(ledger.size() + 1);
            long first = Math.min(one, other);
            long last = Math.max(one, other);
            Figure figure = Figure.all().get(random.nextInt(Figure.all().size()));
            Slice slice = slice(random);
            Tally from = figures.at(ASIDE, figure, slice, first);
            Tally to = figures.at(ASIDE, figure, slice, last);
            assertThat(new long[] {from.numerator(), from.denominator()})
                    .isEqualTo(oracle.tally(figure.code(), figure.version(), slice, first));
            assertThat(new long[] {to.numerator(), to.denominator()})
                    .isEqualTo(oracle.tally(figure.code(), figure.version(), slice, last));
            Causes.Between between = causes.between(ASIDE, figure, slice, first, last);
            assertThat(List.of(between.from(), between.to())).containsExactly(from, to);
            List<Tally> steps =
                    between.causes().stream().map(Causes.Caused::step).toList();
            if (addsUp(from, to, steps)) explained++;
            if (n % 10 == 0) oneByOne(figure, slice, first, last, between.causes());
        }
        assertThat(explained).isGreaterThan(400);
    }

    /** @return whether there was a difference to explain */
    private static boolean addsUp(Tally from, Tally to, List<Tally> steps) {
        assertThat(steps.stream().mapToLong(Tally::numerator).sum()).isEqualTo(to.numerator() - from.numerator());
        assertThat(steps.stream().mapToLong(Tally::denominator).sum()).isEqualTo(to.denominator() - from.denominator());
        FigureDifference difference = new FigureDifference(from, to);
        if (difference.whole().isEmpty()) return false;
        Rational sum = Rational.ZERO;
        for (Tally step : steps) sum = sum.plus(difference.of(step).orElseThrow());
        assertThat(sum).isEqualTo(difference.whole().orElseThrow());
        return true;
    }

    /** The events of each cause, page by page, make its step and are as many as it says. */
    private void oneByOne(Figure figure, Slice slice, long first, long last, List<Causes.Caused> causes) {
        for (Causes.Caused caused : causes) {
            List<Changes.Step> all = new ArrayList<>();
            StepCursor after = StepCursor.BEGINNING;
            for (int page = 7; page == 7; ) {
                List<Changes.Step> more = changes.oneByOne(ASIDE, figure, slice, first, last, caused.cause(), after, 7);
                all.addAll(more);
                page = more.size();
                if (page > 0) {
                    Interval end = more.getLast().interval();
                    after = new StepCursor(end.since().position(), end.noticeId());
                }
            }
            assertThat(all).hasSize((int) caused.changes()).doesNotHaveDuplicates();
            assertThat(all).extracting(one -> one.interval().cause()).containsOnly(caused.cause());
            assertThat(all.stream().mapToLong(one -> one.step().numerator()).sum())
                    .isEqualTo(caused.step().numerator());
            assertThat(all.stream().mapToLong(one -> one.step().denominator()).sum())
                    .isEqualTo(caused.step().denominator());
        }
    }

    private static Slice slice(Random random) {
        Instant from = BEGIN.plus(Duration.ofHours(random.nextInt(EVENTS)));
        return new Slice(
                random.nextInt(3) == 0 ? RandomNotices.PLATFORMS.get(random.nextInt(3)) : null,
                random.nextInt(4) == 0 ? RandomNotices.AGENCIES.get(random.nextInt(2)) : null,
                random.nextInt(4) == 0 ? RandomNotices.FIELDS.get(random.nextInt(3)) : null,
                random.nextInt(4) == 0 ? from : null,
                random.nextInt(4) == 0 ? from.plus(Duration.ofHours(random.nextInt(EVENTS))) : null);
    }

    @Test
    @DisplayName("that were stated at a place of the ledger are the same after any number of later events")
    void stated_once() {
        int half = ledger.size() / 2;
        view.write(ASIDE, ledger.subList(0, half));
        List<Tally> stated = tallies(half);
        assertThat(stated).anyMatch(one -> one.denominator() > 5);
        for (LedgeredCaseEvent later : ledger.subList(half, ledger.size())) view.write(ASIDE, List.of(later));
        assertThat(tallies(half)).isEqualTo(stated);
        assertThat(tallies(ledger.size())).isNotEqualTo(stated);
    }

    private List<Tally> tallies(long position) {
        List<Tally> all = new ArrayList<>();
        for (Figure figure : Figure.all()) {
            all.add(figures.at(ASIDE, figure, Slice.ALL, position));
            for (String platform : RandomNotices.PLATFORMS)
                all.add(figures.at(ASIDE, figure, new Slice(platform, null, null, null, null), position));
        }
        return all;
    }
}
