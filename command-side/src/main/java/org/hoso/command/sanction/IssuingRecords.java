package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Subjects;
import org.hoso.law.Law;

/**
 * Lập biên bản vi phạm hành chính (LHAV Art 58; ND 118/2021 Art 12). An act past its limitation is still recorded; it can
 * only lead to remedies.
 */
final class IssuingRecords {
    private static final String LICENCE_SUSPENSION = "SUSPEND_LICENCE";
    private static final long HEARING_FROM_INDIVIDUAL_VND = 15_000_000;
    private static final long HEARING_FROM_ORGANISATION_VND = 30_000_000;

    private IssuingRecords() {}

    static Decision decide(IssueRecord c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        Subjects.Known subject = file.subjects().find(c.subjectId()).orElse(null);
        if (subject == null) return refuse(Refusal.UNKNOWN_SUBJECT, "subject", c.subjectId());
        Law law = basis.law();
        return RecordedActs.unknown(c.acts(), file, law)
                .or(() -> SanctionMandate.missing(c, RecordedActs.lawFields(c.acts(), law), file, basis))
                .or(() -> notNow(c, subject, file))
                .or(() -> RecordedActs.unlawful(c.acts(), law))
                .or(() -> RecordedActs.twice(c.subjectId(), c.acts(), file.sanctions()))
                .orElseGet(() -> accept(recorded(c, subject, file, basis)));
    }

    private static Optional<Decision> notNow(IssueRecord c, Subjects.Known subject, CaseFile file) {
        if (file.sanctions().referred()) return Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS));
        if (file.assessment().denied()) return Optional.of(refuse(Refusal.NO_VIOLATION_FOUND));
        if (subject.standing() != Subjects.Standing.IDENTIFIED || subject.kind() == null)
            return Optional.of(refuse(Refusal.SUBJECT_NOT_IDENTIFIED, "subject", c.subjectId()));
        if (subject.abroad()) return Optional.of(refuse(Refusal.SUBJECT_ABROAD, "subject", c.subjectId()));
        if (c.at().isBefore(subject.at())) return Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE));
        return c.acts().stream()
                .map(AllegedAct::endedOn)
                .filter(ended -> ended.isAfter(Clockwork.day(c.at())))
                .findFirst()
                .map(ended -> refuse(Refusal.LATER_THAN_THE_STEP, "later", ended.toString()));
    }

    private static ViolationRecorded recorded(
            IssueRecord c, Subjects.Known subject, CaseFile file, DecisionBasis basis) {
        Subject.Kind party = Objects.requireNonNull(subject.kind());
        List<Act> acts = c.acts().stream()
                .map(act -> RecordedActs.asOfItsDay(act, party, basis.law()))
                .toList();
        return new ViolationRecorded(
                c.caseId(),
                c.by(),
                c.at(),
                c.recordId(),
                c.subjectId(),
                party,
                acts,
                c.document(),
                c.refusedToSign(),
                clocks(c, party, acts, file, basis));
    }

    private static ClockChanges clocks(
            IssueRecord c, Subject.Kind party, List<Act> acts, CaseFile file, DecisionBasis basis) {
        UUID record = c.recordId();
        Clockwork clocks = Clockwork.at(c.at(), file, basis).answer(ViolationRecorded.class, null);
        if (mayBeHeard(party, acts)) clocks.start(RecordClocks.HEARING, record);
        return clocks.start(RecordClocks.WRITTEN, record)
                .start(RecordClocks.DECISION, record)
                .changes();
    }

    /**
     * Whether the party may ask for an oral hearing (LHAV Art 61; the threshold for organisations is not verified). A frame
     * that the law data does not know takes no right away.
     */
    private static boolean mayBeHeard(Subject.Kind party, List<Act> acts) {
        long from = party == Subject.Kind.ORGANISATION ? HEARING_FROM_ORGANISATION_VND : HEARING_FROM_INDIVIDUAL_VND;
        return acts.stream()
                .anyMatch(act -> act.remedies().contains(LICENCE_SUSPENSION)
                        || Frame.of(act)
                                .map(frame -> frame.highestVnd() >= from)
                                .orElse(true));
    }
}
