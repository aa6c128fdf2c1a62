package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.Period;
import org.hoso.query.publications.Suppressing.Part;

/** The numbers of a quarter as they are, month by month; its tables as they would be published; and what an attacker makes of these. */
final class Quarter {
    static final Period PERIOD = new Period("2026-Q4");
    private static final List<Period> MONTHS = PERIOD.months();
    private static final List<FigureVersion> FIGURES =
            List.of(new FigureVersion("removal-rate", 1), new FigureVersion("pending-share", 1));
    private static final List<Cut> CUTS = List.of(Cut.PLATFORM, Cut.FIELD, Cut.PROVINCE);

    /** By month, part and figure: notices below, notices above, cases. The further cuts have the same numbers in another order. */
    private final long[][][][] numbers;

    private final Random random;
    private final int parts;

    /** @param rare one number in so many is small */
    Quarter(Random random, int rare) {
        this.random = random;
        parts = 1 + random.nextInt(6);
        numbers = new long[3][parts][FIGURES.size()][];
        boolean quiet = random.nextInt(5) == 0;
        for (int m = 0; m < 3; m++)
            for (int p = 0; p < parts; p++)
                for (int f = 0; f < FIGURES.size(); f++) numbers[m][p][f] = some(quiet, rare);
    }

    private long[] some(boolean quiet, int rare) {
        int below = random.nextInt(8) == 0
                ? 0
                : quiet || random.nextInt(rare) == 0 ? random.nextInt(8) : 8 + random.nextInt(60);
        if (below == 0) return new long[] {0, 0, 0};
        int cases = random.nextInt(rare) == 0 ? 1 + random.nextInt(below) : below;
        return new long[] {below, random.nextInt(below + 1), cases};
    }

    /** As published beside what is published. */
    FigureTable table(Period period, int threshold, List<FigureTable> published) {
        AcrossPeriods across = new AcrossPeriods(period, threshold, FIGURES, published);
        List<Part> rest = Parts.together(across.untold().stream().map(this::of).toList());
        List<FigureRow> rows = Suppressing.of(Parts.orNothing(of(period), FIGURES.size()), rest, across, threshold);
        return new FigureTable(period, 1, threshold, FIGURES, rows, FigureTable.ACROSS_PERIODS);
    }

    private List<Part> of(Period period) {
        List<Part> all = new ArrayList<>();
        for (int c = 0; c < CUTS.size(); c++)
            for (int p = 0; p < parts; p++)
                if (notices(period, p, c) > 0) all.add(part(CUTS.get(c), "p" + p, period, List.of((p + c) % parts)));
        if (all.isEmpty()) return all;
        all.addFirst(part(
                Cut.OVERALL, Cut.ALL, period, IntStream.range(0, parts).boxed().toList()));
        return all;
    }

    private long notices(Period period, int part, int cut) {
        long sum = 0;
        for (int m : months(period)) for (long[] one : numbers[m][(part + cut) % parts]) sum += one[0];
        return sum;
    }

    private static List<Integer> months(Period period) {
        return period.quarterly() ? List.of(0, 1, 2) : List.of(MONTHS.indexOf(period));
    }

    /** Cases of a quarter are those of its months, or fewer where one has notices in several: here as few as can be. */
    private Part part(Cut cut, String code, Period period, List<Integer> rows) {
        List<FigureCount> counts = new ArrayList<>();
        List<Long> cases = new ArrayList<>();
        for (int f = 0; f < FIGURES.size(); f++) {
            FigureCount count = FigureCount.NONE;
            long most = 0;
            for (int m : months(period)) {
                long here = 0;
                for (int row : rows) {
                    long[] one = numbers[m][row][f];
                    count = count.plus(new FigureCount(one[1], one[0]));
                    here += one[2];
                }
                most = Math.max(most, here);
            }
            counts.add(count);
            cases.add(most);
        }
        return new Part(cut, code, counts, cases);
    }

    /**
     * Withheld numbers that follow from what is published, or are narrowed down to less than the threshold. Of a quarter, and of a month
     * that tells nothing, only small ones: what is large there is withheld for the sake of another month, and is no secret.
     */
    List<String> gives(List<FigureTable> published, int threshold) {
        List<String> given = new ArrayList<>();
        for (int c = 0; c < CUTS.size(); c++)
            for (int f = 0; f < FIGURES.size(); f++) given.addAll(given(published, threshold, c, f));
        return given;
    }

    /** Unknown are each part of each month, and its sum over the quarter. */
    private List<String> given(List<FigureTable> published, int threshold, int c, int f) {
        Attacker attacker = new Attacker(parts * 4);
        for (int p = 0; p < parts; p++) {
            long[] sum = new long[parts * 4];
            for (int m = 0; m < 3; m++) sum[m * parts + p] = 1;
            sum[3 * parts + p] = -1;
            attacker.learns(sum, 0);
        }
        published.forEach(table -> reads(attacker, table, CUTS.get(c), f));
        Attacker.Range[] ranges = attacker.ranges(1_000);
        return published.stream()
                .flatMap(table -> table.rows(CUTS.get(c))
                        .filter(FigureRow::suppressed)
                        .flatMap(row -> {
                            int unknown = place(table.period()) * parts + number(row);
                            Part truth =
                                    part(row.cut(), row.part(), table.period(), List.of((number(row) + c) % parts));
                            if (truth.counts().get(f).denominator() == 0) return Stream.empty();
                            boolean small = truth.cases().get(f) < threshold;
                            boolean known = attacker.knows(unknown)
                                    && (small
                                            || table.tells() && !table.period().quarterly());
                            return known || small && ranges[unknown].width() < threshold
                                    ? Stream.of(
                                            table.period() + " " + row.cut() + " " + row.part() + " " + ranges[unknown])
                                    : Stream.empty();
                        }))
                .collect(Collectors.toList());
    }

    /** Each row that is shown, the total, and that a part without a row has no notice. */
    private void reads(Attacker attacker, FigureTable table, Cut cut, int figure) {
        List<FigureRow> rows = table.rows(cut).toList();
        long[] all = new long[parts * 4];
        for (int p = 0; p < parts; p++) {
            int part = p;
            int unknown = place(table.period()) * parts + p;
            all[unknown] = 1;
            FigureRow row = rows.stream()
                    .filter(one -> one.part().equals("p" + part))
                    .findFirst()
                    .orElse(null);
            if (row != null && row.suppressed()) continue;
            long[] one = new long[parts * 4];
            one[unknown] = 1;
            attacker.learns(one, row == null ? 0 : row.counts().get(figure).denominator());
        }
        FigureRow total = table.rows(Cut.OVERALL).findFirst().orElseThrow();
        if (!total.suppressed()) attacker.learns(all, total.counts().get(figure).denominator());
    }

    private static int place(Period period) {
        return period.quarterly() ? 3 : MONTHS.indexOf(period);
    }

    private static int number(FigureRow row) {
        return Integer.parseInt(row.part().substring(1));
    }

    /** Three parts of so many notices each, every one a case of its own; by itself alone. */
    static FigureTable flat(String period, long... sizes) {
        List<Part> parts = new ArrayList<>();
        for (Cut cut : CUTS) for (int n = 0; n < sizes.length; n++) parts.add(flat(cut, "p" + n, sizes[n]));
        parts.addFirst(flat(Cut.OVERALL, Cut.ALL, LongStream.of(sizes).sum()));
        AcrossPeriods alone = new AcrossPeriods(new Period(period), 5, FIGURES, List.of());
        List<FigureRow> rows = Suppressing.of(parts, List.of(), alone, 5);
        return new FigureTable(new Period(period), 1, 5, FIGURES, rows, FigureTable.ACROSS_PERIODS);
    }

    private static Part flat(Cut cut, String code, long size) {
        FigureCount count = new FigureCount(0, size);
        return new Part(cut, code, List.of(count, count), List.of(size, size));
    }
}
