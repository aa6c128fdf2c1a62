package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.StartedClock;
import org.hoso.law.Standstill;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a case from its start on, as the events tell it.
 *
 * @param terms     as it was started, or last extended
 * @param due       when it is due now, after pauses and extensions; absent for a duty without end
 * @param breached  the event that found it run out, if one did
 * @param ended     the event that ended it, whether its answer or not
 * @param rejudgements each time it was counted anew on amended law
 */
@Withers
public record ClockLife(
        StartedClock terms,
        EventPlace started,
        @Nullable Instant due,
        List<ClockPause> pauses,
        List<ClockExtension> extensions,
        @Nullable EventPlace breached,
        @Nullable EventPlace ended,
        List<ClockRejudgement> rejudgements)
        implements ClockLifeBuilder.With {

    /**
     * It stood still.
     *
     * @param agency   the body that decided so
     * @param document on whose strength; absent, as the reason may be, for a reader it is not for
     * @param resumed  absent while it stands still
     */
    @Withers
    public record ClockPause(
            EventPlace paused,
            String agency,
            @Nullable Personal reason,
            @Nullable DocumentRef document,
            @Nullable ClockResumption resumed)
            implements ClockLifeClockPauseBuilder.With {}

    /**
     * It went on.
     *
     * @param due             from then on
     * @param calendarVersion which calendar counted that
     */
    public record ClockResumption(EventPlace resumed, String agency, Instant due, String calendarVersion) {}

    /**
     * It was given longer: by another rule of the same start, or by an office until an instant.
     *
     * @param extended  its terms from then on
     * @param approver  office that approved it; absent, as document and reason may be, for a reader it is not for
     * @param byOffice  whether an office granted the instant, which then follows from no rule
     */
    @Withers
    public record ClockExtension(
            EventPlace granted,
            String agency,
            StartedClock extended,
            @Nullable Instant dueBefore,
            @Nullable Personal reason,
            @Nullable String approver,
            @Nullable DocumentRef document,
            boolean byOffice)
            implements ClockLifeClockExtensionBuilder.With {}

    /**
     * It was counted anew, from the same start, on law that had been amended.
     *
     * @param counted   its terms from then on
     * @param dueBefore when it was due until then
     * @param document  on whose strength; absent, as the reason may be, for a reader it is not for
     */
    @Withers
    public record ClockRejudgement(
            EventPlace rejudged,
            String agency,
            StartedClock counted,
            @Nullable Instant dueBefore,
            @Nullable Personal reason,
            @Nullable DocumentRef document)
            implements ClockLifeClockRejudgementBuilder.With {}

    static ClockLife started(StartedClock terms, EventPlace place) {
        return new ClockLife(terms, place, terms.due(), List.of(), List.of(), null, null, List.of());
    }

    /** Whether it stands still. */
    public boolean paused() {
        return !pauses.isEmpty() && pauses.getLast().resumed() == null;
    }

    /** The instant that an office granted last; absent while a rule says when it is due. */
    public @Nullable Instant grantedDue() {
        return extensions.isEmpty() || !extensions.getLast().byOffice()
                ? null
                : extensions.getLast().extended().due();
    }

    /** The ended pauses since an office last granted an instant, or since the start. */
    public List<Standstill> standstills() {
        return pauses.stream()
                .filter(pause -> pause.resumed() != null && !isBeforeGrant(pause))
                .map(pause -> new Standstill(
                        pause.paused().at(), pause.resumed().resumed().at()))
                .toList();
    }

    private boolean isBeforeGrant(ClockPause pause) {
        return extensions.stream()
                .anyMatch(one -> one.byOffice()
                        && one.granted().version() > pause.paused().version());
    }

    /** Without what is not for outsiders: why, on whose word, on which document. */
    ClockLife outside() {
        return withPauses(pauses.stream()
                        .map(one -> one.withReason(null).withDocument(null))
                        .toList())
                .withExtensions(extensions.stream()
                        .map(one -> one.withReason(null).withApprover(null).withDocument(null))
                        .toList())
                .withRejudgements(rejudgements.stream()
                        .map(one -> one.withReason(null).withDocument(null))
                        .toList());
    }

    /** Counted anew on amended law; that it was found run out before stays told. */
    ClockLife rejudge(ClockRejudgement rejudgement) {
        StartedClock counted = rejudgement.counted();
        List<ClockRejudgement> all = Kept.with(rejudgements, rejudgement);
        return withTerms(counted).withDue(counted.due()).withRejudgements(all);
    }

    ClockLife pause(ClockPause pause) {
        return withPauses(Kept.with(pauses, pause));
    }

    ClockLife resume(ClockResumption resumed) {
        List<ClockPause> next =
                Kept.changed(pauses, pause -> pause.resumed() == null, pause -> pause.withResumed(resumed));
        return withDue(resumed.due()).withPauses(next);
    }

    ClockLife extend(ClockExtension extension) {
        StartedClock next = extension.extended();
        return withTerms(next).withDue(next.due()).withExtensions(Kept.with(extensions, extension));
    }
}
