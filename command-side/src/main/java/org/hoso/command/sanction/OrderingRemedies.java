package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.command.casefile.Subjects;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Quyết định áp dụng biện pháp khắc phục hậu quả: no fine is possible any more, or nobody is there to be fined; remedies
 * still are (LHAV Art 65). Such a decision has no limitation of execution: remedies do not lapse.
 */
final class OrderingRemedies {
    private static final Set<String> LIMITATIONS = Set.of("limitation_ads", "limitation_trade", Limitation.RETURNED);

    private OrderingRemedies() {}

    static Decision decide(OrderRemediesOnly c, CaseFile file, DecisionBasis basis) {
        UUID recordId = c.recordId();
        if (recordId != null)
            return AtHand.record(c, recordId, file, basis, record -> order(c, record, record.subjectId(), file, basis));
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        return unknownSubject(c, file)
                .or(() -> SanctionMandate.missing(c, file, basis))
                .orElseGet(() -> order(c, null, c.subjectId(), file, basis));
    }

    private static Decision order(
            OrderRemediesOnly c,
            @Nullable Recorded record,
            @Nullable UUID subjectId,
            CaseFile file,
            DecisionBasis basis) {
        return unknown(c, record, basis.law())
                .or(() -> notNow(c, record, file))
                .or(() -> fineStillPossible(c, record, file, basis.law()))
                .orElseGet(() -> accept(ordered(c, subjectId, file, basis)));
    }

    private static Optional<Decision> unknownSubject(OrderRemediesOnly c, CaseFile file) {
        UUID subject = c.subjectId();
        return subject == null || file.subjects().find(subject).isPresent()
                ? Optional.empty()
                : Optional.of(refuse(Refusal.UNKNOWN_SUBJECT, "subject", subject));
    }

    private static Optional<Decision> unknown(OrderRemediesOnly c, @Nullable Recorded record, Law law) {
        UUID subject = c.subjectId();
        if (record != null && subject != null && !record.subjectId().equals(subject))
            return Optional.of(refuse(Refusal.UNKNOWN_SUBJECT, "subject", subject));
        return c.remedies().stream()
                .filter(code -> !law.violationTypes().knowsRemedy(code))
                .findFirst()
                .map(code -> refuse(Refusal.UNKNOWN_REMEDY, "remedy", code));
    }

    private static Optional<Decision> notNow(OrderRemediesOnly c, @Nullable Recorded record, CaseFile file) {
        if (file.sanctions().referred()) return Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS));
        if (file.assessment().denied()) return Optional.of(refuse(Refusal.NO_VIOLATION_FOUND));
        if (record == null) return Optional.empty();
        if (file.sanctions().decisionOn(record.recordId()).isPresent())
            return Optional.of(refuse(Refusal.ALREADY_DECIDED));
        return c.at().isBefore(record.at()) ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE)) : Optional.empty();
    }

    private static Optional<Decision> fineStillPossible(
            OrderRemediesOnly c, @Nullable Recorded record, CaseFile file, Law law) {
        boolean barred = file.sanctions().prosecuted()
                || nobodyToFine(record == null ? c.subjectId() : record.subjectId(), file)
                || (record == null ? limitationRanOut(c, file) : everyFineBarred(c, record, file, law));
        return barred ? Optional.empty() : Optional.of(refuse(Refusal.FINE_STILL_POSSIBLE));
    }

    private static boolean nobodyToFine(@Nullable UUID subjectId, CaseFile file) {
        return subjectId == null
                ? file.subjects().unidentifiable() && !file.subjects().anyIdentified()
                : file.subjects()
                        .find(subjectId)
                        .filter(known -> known.standing() == Subjects.Standing.UNIDENTIFIABLE)
                        .isPresent();
    }

    private static boolean limitationRanOut(OrderRemediesOnly c, CaseFile file) {
        return file.clocks()
                .open(null)
                .filter(clock -> LIMITATIONS.contains(clock.terms().code()))
                .anyMatch(clock -> RecordClocks.over(clock, c.at()));
    }

    private static boolean everyFineBarred(OrderRemediesOnly c, Recorded record, CaseFile file, Law law) {
        boolean periodMissed = RecordClocks.open(file, record.recordId(), RecordClocks.ANY_DECISION)
                .anyMatch(clock -> RecordClocks.over(clock, c.at()));
        return periodMissed || record.acts().stream().allMatch(act -> Limitation.passed(act, c.at(), null, file, law));
    }

    private static RemediesOrdered ordered(
            OrderRemediesOnly c, @Nullable UUID subjectId, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        DecidedClocks.answered(clocks, c.recordId(), file);
        ClockChanges changes =
                clocks.start(DecidedClocks.DELIVERY, c.decisionId()).changes();
        return new RemediesOrdered(
                c.caseId(),
                c.by(),
                c.at(),
                c.decisionId(),
                c.recordId(),
                subjectId,
                c.remedies(),
                c.reason(),
                c.document(),
                changes);
    }
}
