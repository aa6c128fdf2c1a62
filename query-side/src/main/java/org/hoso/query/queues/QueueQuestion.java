package org.hoso.query.queues;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.coordination.BoardWording;
import org.hoso.query.progress.Track;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
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
 * @param open     whether somebody was waited for on a track of the case
 * @param knownAt  which past; absent for now
 * @param limit    most rows of a page, 1 to 200
 */
record QueueQuestion(
        @Nullable String agency,
        @Nullable String officer,
        @Nullable Track track,
        @Nullable String platform,
        @Nullable Boolean overdue,
        @Nullable Boolean collision,
        @Nullable Boolean open,
        @Nullable Moment knownAt,
        @Nullable QueueCursor after,
        int limit) {
    private static final int LONGEST_OFFICER = 120;
    static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * What all queues are narrowed by, as an address sends it.
     *
     * @param agency   code of a body
     * @param platform on which the case has content
     * @param open     whether somebody was waited for on a track of the case
     * @param after    the {@code next} of the page before
     * @param limit    most rows of a page, 1 to 200; 50 where none is named
     * @param since    what the answer must have seen: a place of the ledger
     */
    record Sent(
            @Nullable String agency,

            @Parameter(schema = @Schema(allowableValues = {"coordination", "removal", "sanction", "appeal"})) @Nullable
            String track,

            @Nullable String platform,

            @Parameter(description = BoardWording.OPEN) @Nullable
            Boolean open,

            @Nullable String after,

            @Parameter(schema = @Schema(type = "integer", format = "int32", defaultValue = "50")) @Nullable
            Integer limit,

            @Nullable String since) {
        int most() {
            return limit == null ? USUAL : limit;
        }
    }

    /**
     * @param officer pseudonymous id @param overdue whether what is due first had passed @param knownAt which past
     * @throws BadShape naming each parameter that is wrong
     */
    static QueueQuestion of(Sent sent, @Nullable String officer, @Nullable Boolean overdue, @Nullable String knownAt) {
        Checks checks = new Checks();
        QueueQuestion question = new QueueQuestion(
                checks.code("agency", sent.agency()),
                officer(officer, checks),
                BoardWording.track(sent.track(), checks),
                checks.code("platform", sent.platform()),
                overdue,
                null,
                sent.open(),
                Moment.read(ViewPasts.KNOWN_AT, knownAt, checks.faults()),
                checks.read("after", sent.after(), QueueCursor::of),
                checks.limit(sent.most(), MOST));
        checks.end();
        return question;
    }

    /** @param wanted whether another body measures the same one for the same act; absent, it does not narrow */
    QueueQuestion colliding(@Nullable Boolean wanted) {
        return new QueueQuestion(agency, officer, track, platform, overdue, wanted, open, knownAt, after, limit);
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
}
