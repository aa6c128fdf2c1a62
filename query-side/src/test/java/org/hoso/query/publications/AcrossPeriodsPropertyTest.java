package org.hoso.query.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.Flaw;
import org.hoso.publications.Period;
import org.hoso.publications.TableCheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What months and their quarter tell together")
class AcrossPeriodsPropertyTest {
    @Property
    void no_withheld_number_follows_from_all_that_is_published_in_any_order(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 7) int threshold) {
        Quarter quarter = new Quarter(random, random.nextBoolean() ? 3 : 20);
        List<Period> order = new ArrayList<>(AcrossPeriods.overlapping(Quarter.PERIOD));
        Collections.shuffle(order, random);
        List<FigureTable> published = new ArrayList<>();
        for (Period period : order.subList(0, 1 + random.nextInt(4))) {
            FigureTable table = quarter.table(period, threshold, published);
            assertThat(TableCheck.of(table)).isEmpty();
            assertThat(AcrossPeriods.of(table, published)).isEmpty();
            published.add(table);
            assertThat(quarter.gives(published, threshold))
                    .as(published::toString)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("if each table looked at itself alone, subtracting would give numbers away: the attacker finds them")
    void the_attacker_is_able() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            Quarter quarter = new Quarter(new Random(seed), 20);
            List<FigureTable> published = new ArrayList<>();
            for (Period period : AcrossPeriods.overlapping(Quarter.PERIOD))
                published.add(quarter.table(period, 5, List.of()));
            if (!quarter.gives(published, 5).isEmpty()) found++;
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    @DisplayName("most numbers are told all the same")
    void something_is_told() {
        int shown = 0;
        int all = 0;
        for (int seed = 0; seed < 200; seed++) {
            Quarter quarter = new Quarter(new Random(seed), 20);
            List<FigureTable> published = new ArrayList<>();
            for (Period period : AcrossPeriods.overlapping(Quarter.PERIOD).reversed())
                published.add(quarter.table(period, 5, published));
            FigureTable last = published.getLast();
            assertThat(last.period()).isEqualTo(Quarter.PERIOD);
            all += last.rows().size();
            shown += (int) last.rows().stream().filter(row -> !row.suppressed()).count();
        }
        assertThat(shown).isGreaterThan(all / 4);
    }

    @Test
    @DisplayName(
            "what was withheld stays withheld in a restatement, and a quarter drafted before a month is refused after it")
    void later() {
        FigureTable month = Quarter.flat("2026-10", 4, 3, 40);
        assertThat(AcrossPeriods.of(Quarter.flat("2026-10", 9, 8, 40), List.of(month)))
                .isPresent();
        FigureTable quarter = Quarter.flat("2026-Q4", 24, 43, 240);
        assertThat(TableCheck.of(quarter)).isEmpty();
        assertThat(AcrossPeriods.of(quarter, List.of())).isEmpty();
        assertThat(AcrossPeriods.of(quarter, List.of(month)))
                .hasValueSatisfying(unfit -> assertThat(unfit.flaw()).isEqualTo(Flaw.SHOWS_WHAT_IS_WITHHELD));
        FigureTable september = Quarter.flat("2026-09", 4, 3, 40);
        assertThat(AcrossPeriods.of(quarter, List.of(september))).isEmpty();
    }

    @Test
    @DisplayName("a month that tells nothing is not told by its quarter and the other two")
    void a_whole_month() {
        FigureTable small = Quarter.flat("2026-10", 1, 1, 2);
        assertThat(small.rows()).allMatch(FigureRow::suppressed);
        List<FigureTable> months =
                List.of(small, Quarter.flat("2026-11", 20, 30, 40), Quarter.flat("2026-12", 20, 30, 40));
        assertThat(AcrossPeriods.of(Quarter.flat("2026-Q4", 41, 61, 82), months))
                .hasValueSatisfying(unfit -> assertThat(unfit.flaw()).isEqualTo(Flaw.SMALL_TOTAL_OF_OTHER_MONTHS));
        assertThat(AcrossPeriods.of(Quarter.flat("2026-Q4", 41, 61, 82), months.subList(1, 3)))
                .isPresent();
        assertThat(AcrossPeriods.of(Quarter.flat("2026-Q4", 47, 67, 92), months))
                .isEmpty();
    }
}
