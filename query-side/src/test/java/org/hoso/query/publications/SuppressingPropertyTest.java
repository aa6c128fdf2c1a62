package org.hoso.query.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.Period;
import org.hoso.publications.TableCheck;
import org.hoso.query.publications.Suppressing.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is withheld")
class SuppressingPropertyTest {
    private static final int FIGURES = 2;
    private static final AcrossPeriods ALONE = new AcrossPeriods(new Period("2026-10"), 5, List.of(), List.of());

    @Test
    @DisplayName("a small part takes the next small one with it, so that the total gives neither away")
    void complementary() {
        assertThat(hidden(5, 100, 30, 3)).containsExactly("p1", "p2");
        assertThat(hidden(5, 100, 4, 3)).containsExactly("p1", "p2");
        assertThat(hidden(5, 100, 2, 1, 9)).containsExactly("p1", "p2", "p3");
        assertThat(hidden(5, 100, 30)).isEmpty();
        assertThat(hidden(5, 2, 1)).containsExactly("all", "p0", "p1");
        assertThat(hidden(5, 100, 0, 30)).isEmpty();
        assertThat(hidden(5, 100, 0, 30, 4)).containsExactly("p2", "p3");
    }

    @Property
    void nothing_small_is_shown_or_follows_from_the_total(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 9) int threshold) {
        List<Part> parts = parts(random);
        List<FigureRow> rows = Suppressing.of(parts, List.of(), ALONE, threshold);
        FigureTable table = new FigureTable(
                new Period("2026-10"),
                1,
                threshold,
                List.of(new FigureVersion("removal-rate", 1), new FigureVersion("pending-share", 1)),
                rows,
                FigureTable.ACROSS_PERIODS);
        assertThat(TableCheck.of(table)).isEmpty();
        assertThat(rows).hasSameSizeAs(parts);
        for (FigureRow row : rows) if (!row.suppressed()) shown(row, parts, threshold);
        for (Cut cut : List.of(Cut.PLATFORM, Cut.FIELD, Cut.PROVINCE)) attacked(cut, parts, rows, threshold);
    }

    private static void shown(FigureRow row, List<Part> parts, int threshold) {
        Part part = part(row, parts);
        assertThat(row.counts()).isEqualTo(part.counts());
        for (int n = 0; n < FIGURES; n++)
            assertThat(part.counts().get(n).denominator() == 0 || part.cases().get(n) >= threshold)
                    .isTrue();
    }

    /** Whoever takes what is shown from the total learns a sum of several parts, over enough cases, or nothing. */
    private static void attacked(Cut cut, List<Part> parts, List<FigureRow> rows, int threshold) {
        if (rows.getFirst().suppressed()) return;
        List<Part> withheld = rows.stream()
                .filter(row -> row.cut() == cut && row.suppressed())
                .map(row -> part(row, parts))
                .toList();
        assertThat(withheld.size()).isNotEqualTo(1);
        for (int n = 0; n < FIGURES; n++) {
            int figure = n;
            long learned = withheld.stream()
                    .mapToLong(part -> part.counts().get(figure).denominator())
                    .sum();
            assertThat(learned == 0 || learned >= threshold).isTrue();
        }
    }

    private static Part part(FigureRow row, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.cut() == row.cut() && part.code().equals(row.part()))
                .findFirst()
                .orElseThrow();
    }

    /** The same notices divided three times. */
    private static List<Part> parts(Random random) {
        List<Part> parts = new ArrayList<>();
        List<Part> first = cut(Cut.PLATFORM, random, null);
        parts.add(total(first));
        parts.addAll(first);
        for (Cut cut : List.of(Cut.FIELD, Cut.PROVINCE)) parts.addAll(cut(cut, random, first));
        return parts;
    }

    private static List<Part> cut(Cut cut, Random random, List<Part> like) {
        if (like == null)
            return IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(n -> part(cut, "p" + n, random))
                    .toList();
        int one = random.nextInt(like.size());
        List<Part> parts = new ArrayList<>();
        for (int n = 0; n < like.size(); n++)
            parts.add(new Part(
                    cut,
                    "q" + n,
                    like.get((n + one) % like.size()).counts(),
                    like.get((n + one) % like.size()).cases()));
        return parts;
    }

    private static Part part(Cut cut, String code, Random random) {
        List<FigureCount> counts = new ArrayList<>();
        List<Long> cases = new ArrayList<>();
        for (int n = 0; n < FIGURES; n++) {
            long below = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 8 : 60);
            counts.add(new FigureCount(below == 0 ? 0 : random.nextInt((int) below + 1), below));
            cases.add(below == 0 ? 0 : 1 + (long) random.nextInt((int) below));
        }
        return new Part(cut, code, counts, cases);
    }

    private static Part total(List<Part> parts) {
        List<FigureCount> counts = new ArrayList<>();
        List<Long> cases = new ArrayList<>();
        for (int n = 0; n < FIGURES; n++) {
            int figure = n;
            counts.add(
                    parts.stream().map(part -> part.counts().get(figure)).reduce(FigureCount.NONE, FigureCount::plus));
            cases.add(parts.stream().mapToLong(part -> part.cases().get(figure)).sum());
        }
        return new Part(Cut.OVERALL, Cut.ALL, counts, cases);
    }

    private static List<String> hidden(int threshold, long... sizes) {
        List<Part> parts = new ArrayList<>();
        for (int n = 0; n < sizes.length; n++)
            parts.add(new Part(Cut.PLATFORM, "p" + n, List.of(new FigureCount(0, sizes[n])), List.of(sizes[n])));
        long sum = java.util.Arrays.stream(sizes).sum();
        parts.addFirst(new Part(Cut.OVERALL, Cut.ALL, List.of(new FigureCount(0, sum)), List.of(sum)));
        return Suppressing.of(parts, List.of(), ALONE, threshold).stream()
                .filter(FigureRow::suppressed)
                .map(FigureRow::part)
                .toList();
    }
}
