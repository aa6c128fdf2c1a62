package org.hoso.ops.whole.plays;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Request;

/** The script of every command. */
public final class Plays {
    private static final List<Script> ALL = Stream.of(
                    ReportPlays.scripts(),
                    ClassificationPlays.scripts(),
                    CoordinationPlays.scripts(),
                    MeasurePlays.scripts(),
                    BlockingPlays.scripts(),
                    SanctionPlays.scripts(),
                    ExecutionPlays.scripts(),
                    AppealPlays.scripts(),
                    KeepingPlays.scripts(),
                    ListPlays.scripts(),
                    PublishingPlays.scripts())
            .flatMap(List::stream)
            .toList();

    private Plays() {}

    public static List<Script> all() {
        return ALL;
    }

    public static Optional<Script> of(Class<? extends Request> command) {
        return ALL.stream().filter(script -> script.command() == command).findFirst();
    }
}
