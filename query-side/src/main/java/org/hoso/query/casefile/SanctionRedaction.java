package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.DECISION;
import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.util.List;
import org.hoso.query.casefile.SanctionDecision.DecisionTerms;
import org.hoso.query.casefile.Sanctions.*;
import org.hoso.query.progress.Progress;

/** Records and decisions as a reader sees them. What a subject says of itself is part of who it is. */
final class SanctionRedaction {
    private SanctionRedaction() {}

    static Sanctions see(CaseView view, Onlooker by) {
        Sanctions known = view.sanctions();
        Progress progress = view.progress();
        return switch (by.sight(DECISION)) {
            case FULL -> ofTheState(known, progress, by);
            case OWN -> ofASubject(known, progress, by);
            case OUTCOME -> outline(known, progress);
            case MASKED,
                    SUMMARY,
                    NEED_TO_KNOW,
                    BREAK_GLASS,
                    ON_REQUEST,
                    ITEM_ONLY,
                    ACCOUNT_ONLY,
                    REASON_LINE,
                    ROLE_ONLY,
                    PUBLIC,
                    NO -> Sanctions.NONE;
        };
    }

    private static Sanctions ofTheState(Sanctions known, Progress progress, Onlooker by) {
        return new Sanctions(
                known.records().stream()
                        .map(record -> seen(record, progress, by.full(SUBJECT_IDENTITY)))
                        .toList(),
                known.proposals(),
                decisions(known.decisions(), progress),
                known.referrals());
    }

    private static ViolationRecord seen(ViolationRecord record, Progress progress, boolean withWords) {
        return record.withExplanations(withWords ? record.explanations() : Masking.all(record.explanations()))
                .withStanding(Standing.of(record.recordId(), progress));
    }

    /** Neither what was proposed inside the body nor that investigators have the file is told to a subject. */
    private static Sanctions ofASubject(Sanctions known, Progress progress, Onlooker by) {
        return new Sanctions(
                known.records().stream()
                        .filter(record -> by.owns(record.issued().subjectId()))
                        .map(record -> seen(record, progress, true))
                        .toList(),
                List.of(),
                decisions(
                        known.decisions().stream()
                                .filter(decision -> isAgainst(decision, by))
                                .toList(),
                        progress),
                List.of());
    }

    static boolean isAgainst(SanctionDecision decision, Onlooker by) {
        DecisionTerms terms = decision.terms();
        return terms != null && by.owns(terms.subjectId());
    }

    private static List<SanctionDecision> decisions(List<SanctionDecision> known, Progress progress) {
        return known.stream()
                .map(decision -> decision.withStanding(Standing.of(decision.decisionId(), progress)))
                .toList();
    }

    private static Sanctions outline(Sanctions known, Progress progress) {
        return new Sanctions(
                List.of(),
                List.of(),
                known.decisions().stream()
                        .map(decision -> decision.outline(null))
                        .toList(),
                List.of());
    }
}
