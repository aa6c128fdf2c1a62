package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.ops.standalone.Standalone;
import org.hoso.ops.standalone.StandaloneProcess;
import org.jspecify.annotations.Nullable;

/**
 * {@code ops/dev bench [NAME ...] [--quick] [--profile] [--events N] [--view NAME]} or {@code --grow [--minutes N] [--folder DIR]}: starts its own servers on fresh stores and
 * measures. Without a name: the one table of all {@linkplain Ratios ratios}; with numbers of ratios: those of them.
 */
public final class Bench {
    /** What can be measured. */
    private enum Name {
        ASOF,
        BOARD,
        CLOCKS,
        COMMANDS,
        FIGURES,
        IMPORT,
        LOOKS,
        PUBLICATIONS,
        QUEUES,
        REBUILD,
        VERIFY,
        VISIBLE,
        SWEEP,
        WHATIF;

        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String USAGE = "ops/dev bench [NAME ...] [--quick] [--profile] [--events N] [--view VIEW],"
            + " or --grow [--minutes N] [--folder DIR],"
            + " where VIEW is the one that rebuild is about, N is from 1,000 to 100,000,000 and NAME is the number of a ratio"
            + " (R1 to R25; all of them without a name) or one of: " + names();

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        Effort effort = events(given, given.remove("--quick") ? Effort.QUICK : Effort.FULL);
        boolean profile = given.remove("--profile");
        String view = valueOf("--view", given);
        if (given.remove("--grow")) {
            grow(given);
            return;
        }
        Set<Name> names = EnumSet.noneOf(Name.class);
        Set<String> ratios = new TreeSet<>();
        for (String one : given) {
            if (Ratio.isNumber(one)) {
                ratios.add(one.toUpperCase(Locale.ROOT));
                continue;
            }
            Name name = named(one);
            if (name == null) throw wrong("There is no benchmark '" + one + "'.");
            names.add(name);
        }
        for (Name name : names) measure(name, effort, view, profile);
        if (ratios.isEmpty() && !names.isEmpty()) return;
        if (profile) throw wrong("--profile says where the time of one benchmark goes.");
        RatioRun.Plan plan = effort.equals(Effort.QUICK) ? RatioRun.Plan.QUICK : RatioRun.Plan.FULL;
        if (!new RatioRun(plan, ratios).run()) System.exit(1);
    }

    private static void grow(List<String> given) throws IOException, SQLException {
        String minutes = valueOf("--minutes", given);
        String folder = valueOf("--folder", given);
        if (minutes != null && !minutes.matches("[1-9]\\d{0,3}")) throw wrong("--minutes needs a number.");
        if (!given.isEmpty()) throw wrong("--grow goes with --minutes and --folder alone.");
        Duration time = minutes == null ? Growth.TIME : Duration.ofMinutes(Long.parseLong(minutes));
        if (!new Growth(folder == null ? Growth.HOME : Path.of(folder), time).run()) System.exit(1);
    }

    private static Effort events(List<String> given, Effort effort) {
        String number = valueOf("--events", given);
        if (number == null) return effort;
        if (!number.matches("\\d{4,8}|100000000")) throw wrong("--events needs a number.");
        return effort.withEvents(Integer.parseInt(number));
    }

    /** Takes an option and its value out of what was given. */
    private static @Nullable String valueOf(String option, List<String> given) {
        int place = given.indexOf(option);
        if (place < 0) return null;
        given.remove(place);
        return place < given.size() ? given.remove(place) : "";
    }

    /** @return never: it ends the program */
    private static IllegalArgumentException wrong(String what) {
        System.err.println(what + " " + USAGE);
        System.exit(2);
        return new IllegalArgumentException(what);
    }

    /** Each on a server of its own, so that none stands on what another left behind. */
    private static void measure(Name name, Effort effort, @Nullable String view, boolean profile)
            throws IOException, SQLException {
        new BenchProgress(name.told()).step("starting a server on fresh stores");
        Class<?> main = name == Name.LOOKS ? SparingStandalone.class : Standalone.class;
        try (StandaloneProcess server = StandaloneProcess.start(main, List.of());
                Profile sampled = Profile.of(server, profile)) {
            switch (name) {
                case ASOF -> new AsOfBench(server, effort).run();
                case BOARD -> new BoardBench(server, effort).run();
                case CLOCKS -> new ClocksBench(server, effort).run();
                case COMMANDS -> new CommandsBench(server, effort).run();
                case FIGURES -> new FiguresBench(server, effort).run();
                case IMPORT -> new ImportBench(server, effort).run();
                case LOOKS -> new LooksBench(server, effort).run();
                case PUBLICATIONS -> new PublicationsBench(server, effort).run();
                case QUEUES -> new QueuesBench(server, effort).run();
                case REBUILD -> new RebuildBench(server, effort, view).run();
                case VERIFY -> new VerifyBench(server, effort).run();
                case VISIBLE -> new VisibleBench(server, effort).run();
                case SWEEP -> new SweepBench(server, effort).run();
                case WHATIF -> new WhatIfBench(server, effort).run();
            }
            sampled.print();
        }
    }

    private static @Nullable Name named(String text) {
        return Arrays.stream(Name.values())
                .filter(name -> name.told().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Name.values()).map(Name::told).toList());
    }
}
