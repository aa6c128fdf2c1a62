package org.hoso.query.queues;

import org.hoso.query.asof.Moment;
import org.hoso.query.coordination.Checks;
import org.hoso.query.progress.Track;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Which queue is asked for and what of it, checked; what is absent does not narrow.
 *
 * @param agency   code of the body
 * @param officer  pseudonymous id of an officer
 * @param platform on which the case has content
 * @param overdue  whether what is due first had passed by then
 * @param knownAt  which past; absent for now
 * @param limit    most rows of a page, 1 to 200
 */
record QueueQuestion(
        @Nullable String agency,
        @Nullable String officer,
        @Nullable Track track,
        @Nullable String platform,
        @Nullable Boolean overdue,
        @Nullable Moment knownAt,
        @Nullable QueueCursor after,
        int limit) {
    static final String KNOWN_AT = "knownAt";
    private static final int LONGEST_OFFICER = 120;

    /** As an address asks it: every parameter as it was sent. */
    record Sent(
            @Nullable String agency,
            @Nullable String officer,
            @Nullable String track,
            @Nullable String platform,
            @Nullable Boolean overdue,
            @Nullable String knownAt,
            @Nullable String after,
            int limit) {}

    /** @throws BadShape naming each parameter that is wrong */
    static QueueQuestion of(Sent sent) {
        Checks checks = new Checks();
        QueueQuestion question = new QueueQuestion(
                checks.code("agency", sent.agency()),
                officer(sent.officer(), checks),
                checks.track(sent.track()),
                checks.code("platform", sent.platform()),
                sent.overdue(),
                Moment.read(KNOWN_AT, sent.knownAt(), checks.faults()),
                cursor(sent.after(), checks),
                checks.limit(sent.limit()));
        checks.end();
        return question;
    }

    /** An id of a sign-in: any text without control characters; it is compared, never shown again. */
    private static @Nullable String officer(@Nullable String officer, Checks checks) {
        if (officer == null) return null;
        if (officer.isBlank()) checks.faults().add(Fault.at("/officer", FaultCode.EMPTY));
        else if (officer.length() > LONGEST_OFFICER)
            checks.faults().add(Fault.at("/officer", FaultCode.TOO_LONG, "most", LONGEST_OFFICER));
        else if (officer.chars().anyMatch(Character::isISOControl))
            checks.faults().add(Fault.at("/officer", FaultCode.CONTROL_CHARACTER));
        return officer;
    }

    static @Nullable QueueCursor cursor(@Nullable String after, Checks checks) {
        if (after == null) return null;
        QueueCursor cursor = QueueCursor.of(after);
        if (cursor == null) checks.faults().add(Fault.at("/after", FaultCode.WRONG_FORM));
        return cursor;
    }
}
