package org.hoso.command.affairs;

import static org.hoso.command.family.FamilyDecision.accept;
import static org.hoso.command.family.FamilyDecision.refuse;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hoso.affairs.Affair;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Others;
import org.hoso.command.family.FamilyDecision;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/** The rules of affairs: each body brings in, and speaks for, the cases that it answers for. An affair decides nothing in them. */
public final class Affairs {
    private Affairs() {}

    public static FamilyDecision<AffairsEvent> decide(
            AffairsCommand command, AffairFile affair, Others cases, Law law) {
        return switch (command) {
            case Affair.Command c -> decide(c, affair, cases, law);
        };
    }

    private static FamilyDecision<AffairsEvent> decide(
            Affair.Command command, AffairFile affair, Others cases, Law law) {
        return switch (command) {
            case Affair.OpenAffair c -> accept(new Affair.AffairOpened(c.by(), c.at(), c.affairId(), c.title()));
            case Affair.AddCaseToAffair c -> add(c, affair, cases, law);
            case Affair.RecordLiability c -> liable(c, affair, cases, law);
            case Affair.RemoveCaseFromAffair c -> remove(c, affair, cases, law);
        };
    }

    private static FamilyDecision<AffairsEvent> add(
            Affair.AddCaseToAffair c, AffairFile affair, Others cases, Law law) {
        return of(c, affair, c.caseId(), cases, law, (caseId, file) -> {
            if (!file.lead().accountable(c.by())) return leadOnly(file, null);
            if (affair.cases().contains(caseId)) return refuse(Refusal.ALREADY_IN_AFFAIR, "caseId", caseId);
            return accept(new Affair.CaseAddedToAffair(
                    c.by(), c.at(), c.affairId(), caseId, Objects.requireNonNull(file.number())));
        });
    }

    private static FamilyDecision<AffairsEvent> liable(
            Affair.RecordLiability c, AffairFile affair, Others cases, Law law) {
        return of(c, affair, c.caseId(), cases, law, (caseId, file) -> {
            if (!file.lead().accountable(c.by())) return leadOnly(file, null);
            if (!affair.cases().contains(caseId)) return refuse(Refusal.NOT_IN_AFFAIR, "caseId", caseId);
            if (file.subjects().find(c.subjectId()).isEmpty())
                return refuse(Refusal.UNKNOWN_SUBJECT, "subjectId", c.subjectId());
            return accept(
                    new Affair.LiabilityRecorded(c.by(), c.at(), c.affairId(), caseId, c.subjectId(), c.liability()));
        });
    }

    private static FamilyDecision<AffairsEvent> remove(
            Affair.RemoveCaseFromAffair c, AffairFile affair, Others cases, Law law) {
        return of(c, affair, c.caseId(), cases, law, (caseId, file) -> {
            if (!file.lead().accountable(c.by()) && !c.by().actsFor(Objects.requireNonNull(affair.opener())))
                return leadOnly(file, affair.opener());
            if (!affair.cases().contains(caseId)) return refuse(Refusal.NOT_IN_AFFAIR, "caseId", caseId);
            return accept(new Affair.CaseRemovedFromAffair(c.by(), c.at(), c.affairId(), caseId, c.reason()));
        });
    }

    /** @param opener the body that opened the affair, where it may as well */
    private static FamilyDecision<AffairsEvent> leadOnly(CaseFile file, @Nullable String opener) {
        AccountableBody lead = file.lead().accountable();
        return FamilyDecision.notYours(
                Refusal.WRONG_AGENCY,
                Stream.of(lead == null ? null : lead.agency(), opener)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What every step on an affair and one case begins with: both are there for whoever asks, and nothing is dated before the last. */
    private static FamilyDecision<AffairsEvent> of(
            AffairsCommand c,
            AffairFile affair,
            CaseId caseId,
            Others cases,
            Law law,
            BiFunction<CaseId, CaseFile, FamilyDecision<AffairsEvent>> then) {
        if (!affair.exists()) return refuse(Refusal.UNKNOWN_AFFAIR);
        CaseFile file = cases.find(caseId)
                .filter(found -> CaseKnowledge.sees(c.by(), found, law))
                .orElse(null);
        if (file == null) return refuse(Refusal.UNKNOWN_CASE);
        if (affair.last() != null && c.at().isBefore(affair.last())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return then.apply(caseId, file);
    }
}
