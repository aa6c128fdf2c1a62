package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.CloseExplanation;
import org.hoso.cases.Sanction.ExplanationClosed;
import org.hoso.cases.Sanction.ExplanationFiled;
import org.hoso.cases.Sanction.FileExplanation;
import org.hoso.cases.Sanction.HearingRequested;
import org.hoso.cases.Sanction.RequestHearing;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.jspecify.annotations.Nullable;

/** Giải trình: the subject's right to be heard before a decision (LHAV Art 61). An explanation gives the decision a month (Art 66.1.b). */
final class Explaining {
    private Explaining() {}

    static Decision requestHearing(RequestHearing c, CaseFile file, DecisionBasis basis) {
        return asSubject(c, c.recordId(), file, basis, record -> {
            if (record.hearingRequested()) return refuse(Refusal.ALREADY_ANSWERED);
            return inWindow(c, record, RecordClocks.HEARING, c.document(), file)
                    .orElseGet(() -> accept(new HearingRequested(
                            c.caseId(),
                            c.by(),
                            c.at(),
                            c.recordId(),
                            c.document(),
                            aMonthToDecide(c, record, file, basis)
                                    .answer(HearingRequested.class, c.recordId())
                                    .changes())));
        });
    }

    static Decision file(FileExplanation c, CaseFile file, DecisionBasis basis) {
        return asSubject(c, c.recordId(), file, basis, record -> {
            if (!record.subjectId().equals(c.subjectId()))
                return refuse(Refusal.UNKNOWN_SUBJECT, "subject", c.subjectId());
            if (record.explanationFiled()) return refuse(Refusal.ALREADY_ANSWERED);
            return inWindow(c, record, RecordClocks.WRITTEN, c.document(), file)
                    .orElseGet(() -> accept(new ExplanationFiled(
                            c.caseId(),
                            c.by(),
                            c.at(),
                            c.explanationId(),
                            c.recordId(),
                            c.subjectId(),
                            c.explanation(),
                            c.document(),
                            aMonthToDecide(c, record, file, basis)
                                    .answer(ExplanationFiled.class, c.recordId())
                                    .changes())));
        });
    }

    static Decision close(CloseExplanation c, CaseFile file, DecisionBasis basis) {
        return AtHand.record(c, c.recordId(), file, basis, record -> {
            if (record.explanationClosed() != null) return refuse(Refusal.EXPLANATION_CLOSED);
            if (c.at().isBefore(record.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
            return notClosable(c, record, file).orElseGet(() -> accept(closed(c, file, basis)));
        });
    }

    private static Optional<Decision> notClosable(CloseExplanation c, Recorded record, CaseFile file) {
        boolean spoke = record.hearingRequested() || record.explanationFiled();
        return switch (c.outcome()) {
            case HEARD -> spoke ? Optional.empty() : Optional.of(refuse(Refusal.NOT_HEARD));
            case LAPSED ->
                spoke || windowOpen(c, file) ? Optional.of(refuse(Refusal.EXPLANATION_OPEN)) : Optional.empty();
            case WAIVED -> Optional.empty();
        };
    }

    private static boolean windowOpen(CloseExplanation c, CaseFile file) {
        return RecordClocks.open(file, c.recordId(), RecordClocks.EXPLANATION)
                .anyMatch(clock -> !RecordClocks.over(clock, c.at()));
    }

    private static ExplanationClosed closed(CloseExplanation c, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        RecordClocks.open(file, c.recordId(), RecordClocks.EXPLANATION)
                .forEach(clock -> clocks.stop(clock.terms().clockId()));
        return new ExplanationClosed(
                c.caseId(), c.by(), c.at(), c.recordId(), c.outcome(), c.minutes(), clocks.changes());
    }

    /** The refusal where the subject's window has gone, or never opened. */
    private static Optional<Decision> inWindow(
            Sanction.Command c, Recorded record, String window, @Nullable DocumentRef document, CaseFile file) {
        if (record.explanationClosed() != null) return Optional.of(refuse(Refusal.EXPLANATION_CLOSED));
        if (c.at().isBefore(record.at())) return Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE));
        Clock clock = RecordClocks.open(file, record.recordId(), Set.of(window))
                .findFirst()
                .orElse(null);
        if (clock == null) return Optional.of(refuse(Refusal.NO_RIGHT_TO_HEARING));
        return RecordClocks.ranOut(clock, c.at(), document)
                ? Optional.of(refuse(Refusal.WINDOW_PASSED, "clock", window))
                : Optional.empty();
    }

    /** From the ordinary period to the month, which counts from the record as well; a later instant once granted stays. */
    private static Clockwork aMonthToDecide(Sanction.Command c, Recorded record, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        Instant month = basis.law()
                .clocks()
                .rule(RecordClocks.DECISION_EXPLAINED, Clockwork.day(c.at()))
                .flatMap(rule -> RulePeriodEnd.end(rule, record.at(), 0, basis.law()))
                .orElse(Instant.MIN);
        RecordClocks.open(file, record.recordId(), RecordClocks.SHORT_DECISION)
                .filter(clock ->
                        clock.terms().due() != null && clock.terms().due().isBefore(month))
                .forEach(clock -> clocks.stop(clock.terms().clockId())
                        .start(RecordClocks.DECISION_EXPLAINED, record.recordId(), record.at()));
        return clocks;
    }

    /** The subject itself, signed in; or the officer who writes down what the subject asked for. */
    private static Decision asSubject(
            Sanction.Command c, UUID recordId, CaseFile file, DecisionBasis basis, Function<Recorded, Decision> rule) {
        if (!c.by().is(Role.REPORTER)) return AtHand.record(c, recordId, file, basis, rule);
        return file.sanctions()
                .record(recordId)
                .filter(record -> file.subjects().is(record.subjectId(), c.by().officer()))
                .map(rule)
                .orElseGet(() -> refuse(Refusal.WRONG_AGENCY));
    }
}
