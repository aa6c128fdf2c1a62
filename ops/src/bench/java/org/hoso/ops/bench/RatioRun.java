package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One run over all ratios, or some of them, within a time that is fixed beforehand; what does not fit into it is told. */
final class RatioRun {
    /**
     * @param rounds of both sides
     * @param half   one side's turn, where it ends by time
     * @param warm   at most, of each server
     * @param cases  on the larger board
     * @param most   of the whole
     */
    record Plan(int rounds, Duration half, Duration warm, int cases, Duration most) {
        static final Plan FULL =
                new Plan(5, Duration.ofSeconds(2), Duration.ofSeconds(30), 100_000, Duration.ofMinutes(20));
        static final Plan QUICK =
                new Plan(2, Duration.ofSeconds(1), Duration.ofSeconds(5), 2_000, Duration.ofMinutes(20));
    }

    /** What measures one number. */
    interface Measuring {
        void run() throws IOException, SQLException;
    }

    private final Plan plan;
    private final Set<String> wanted;
    private final Instant begun = Instant.now();
    private final List<RatioLine> lines = new ArrayList<>();
    private final RatioReport report;
    private boolean broken;
    private final BenchProgress progress = new BenchProgress("ratios");

    /** @param wanted numbers; all of them where empty */
    RatioRun(Plan plan, Set<String> wanted) throws IOException {
        this.report = new RatioReport();
        this.plan = plan;
        this.wanted = wanted;
    }

    Plan plan() {
        return plan;
    }

    BenchProgress progress() {
        return progress;
    }

    boolean wants(String... numbers) {
        if (wanted.isEmpty()) return true;
        for (String number : numbers) if (wanted.contains(number)) return true;
        return false;
    }

    /** Told at once and written down: a run that is cut off leaves what it had. */
    void take(RatioLine line) {
        lines.add(line);
        progress.step(new RatioTable(List.of(line)).line(line.ratio()));
        report.write(lines);
    }

    /** What keeps the rounds of a number within its time. */
    Pacing pace(String number) {
        return pace(number, plan.half());
    }

    /** @param half one side's turn at most */
    Pacing pace(String number, Duration half) {
        return new Pacing(Budget.of(number), plan.rounds(), half);
    }

    /** Unless nobody asked for it, or there is no time left. What breaks down is told of as that, and the others go on. */
    void measure(String number, Measuring measuring) {
        measure(List.of(number), measuring);
    }

    /** @param numbers that are measured in the same rounds */
    void measure(List<String> numbers, Measuring measuring) {
        if (!wants(numbers.toArray(String[]::new))) return;
        if (Duration.between(begun, Instant.now())
                        .compareTo(plan.most().multipliedBy(19).dividedBy(20))
                > 0) {
            untaken(numbers, "not measured: the time of the run was over");
            return;
        }
        progress.step(String.join(" and ", numbers));
        Instant began = Instant.now();
        try {
            measuring.run();
        } catch (IOException | SQLException | RuntimeException failure) {
            progress.step(numbers + " broke down: " + failure);
            open(numbers).forEach(ratio -> take(new RatioLine.Wrong(ratio, "broke down: " + first(failure))));
        }
        progress.step("%s took %d s of %d"
                .formatted(
                        String.join(" and ", numbers),
                        Duration.between(began, Instant.now()).toSeconds(),
                        numbers.stream()
                                .mapToLong(number -> Budget.of(number).toSeconds())
                                .sum()));
    }

    /** A server that does not come up to its work: its ratios stand as not measured, those of the others are. */
    private void serve(Measuring part) {
        try {
            part.run();
        } catch (IOException | SQLException | RuntimeException failure) {
            broken = true;
            progress.step("a server broke down: " + failure);
        }
    }

    private static String first(Exception failure) {
        String text = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return text.substring(0, Math.min(100, text.length())).replace("|", "/");
    }

    private void untaken(List<String> numbers, String why) {
        open(numbers).forEach(ratio -> take(new RatioLine.Untaken(ratio, why)));
    }

    /** Their lines of which nothing is known so far. */
    private List<Ratio> open(List<String> numbers) {
        return numbers.stream()
                .flatMap(Ratio::ofNumber)
                .filter(ratio -> lines.stream().noneMatch(line -> line.ratio().equals(ratio)))
                .toList();
    }

    /** @return whether every answer was right and the machine stayed the same */
    boolean run() throws IOException, SQLException {
        RunHead head = new RunHead(report::tell);
        serve(() -> new OverHttp(this, head).run());
        serve(() -> new WithinProcess(this).run());
        serve(() -> new BoardSizes(this).run());
        earlier();
        RatioTable table = new RatioTable(lines);
        System.out.println("\n" + table.text());
        System.out.print(RatioReport.shorts(lines));
        report.tell(String.format(
                Locale.ROOT,
                "%d rounds of both sides in turn, medians; %.0f minutes in all%s",
                plan.rounds(),
                Duration.between(begun, Instant.now()).toSeconds() / 60.0,
                plan.equals(Plan.QUICK)
                        ? "; --quick: no figure here is one to quote, and the larger board has %,d cases"
                                .formatted(plan.cases())
                        : ""));
        boolean counts = head.end();
        report.write(lines);
        System.out.println("The same to be pasted: " + report.file());
        return counts & !table.isWrong() & !broken;
    }

    /** A side that was measured on another day on the same machine. */
    private void earlier() {
        take(new RatioLine.Elsewhere(Ratio.of("R21"), "125", "408", "0.30"));
        take(new RatioLine.Elsewhere(Ratio.of("R21", "p95"), "", "", "2.1"));
    }
}
