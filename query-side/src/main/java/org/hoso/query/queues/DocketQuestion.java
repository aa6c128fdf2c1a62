package org.hoso.query.queues;

import java.util.Locale;
import java.util.stream.Stream;
import org.hoso.cases.Appeal;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.progress.ProgressStage;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Which appeals are asked for, checked; what is absent does not narrow.
 *
 * @param agency        code of the body that has to act
 * @param open          whether somebody has to act, or something of a ruling is not yet applied
 * @param notYetApplied whether something of its ruling is not yet applied
 */
record DocketQuestion(
        @Nullable String agency,
        @Nullable String level,
        @Nullable String stage,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable Boolean late,
        @Nullable Boolean notYetApplied,
        @Nullable Moment knownAt,
        @Nullable QueueCursor after,
        int limit) {
    /** As an address asks it: every parameter as it was sent. */
    record Sent(
            @Nullable String agency,
            @Nullable String level,
            @Nullable String stage,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            @Nullable Boolean late,
            @Nullable Boolean notYetApplied,
            @Nullable String knownAt,
            @Nullable String after,
            int limit) {}

    /** @throws BadShape naming each parameter that is wrong */
    static DocketQuestion of(Sent sent) {
        Checks checks = new Checks();
        DocketQuestion question = new DocketQuestion(
                checks.code("agency", sent.agency()),
                known("level", sent.level(), Stream.of(Appeal.Level.values()).map(one -> word(one.name())), checks),
                known("stage", sent.stage(), Stream.of(ProgressStage.values()).map(ProgressStage::code), checks),
                sent.open(),
                sent.overdue(),
                sent.late(),
                sent.notYetApplied(),
                Moment.read(ViewPasts.KNOWN_AT, sent.knownAt(), checks.faults()),
                checks.read("after", sent.after(), QueueCursor::of),
                checks.limit(sent.limit(), QueueQuestion.MOST));
        checks.end();
        return question;
    }

    private static @Nullable String known(String name, @Nullable String code, Stream<String> all, Checks checks) {
        checks.that(code == null || all.anyMatch(code::equals), name, FaultCode.WRONG_FORM);
        return code;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
