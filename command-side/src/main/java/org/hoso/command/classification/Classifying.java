package org.hoso.command.classification;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassificationSuggested;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Classification.CorrectClassification;
import org.hoso.cases.Classification.SuggestClassification;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.wire.StoredNames;

/**
 * The rules of classifying: the accountable body classifies once, by types in force on the day of the act, and corrects that
 * classification as often as needed. A suggestion is kept for the record and decides nothing.
 */
public final class Classifying {
    private static final Set<String> CLASSIFICATIONS =
            Set.of(StoredNames.of(ViolationClassified.class), StoredNames.of(ClassificationCorrected.class));

    private Classifying() {}

    public static Decision decide(Classification.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case SuggestClassification c -> suggest(c, file, basis);
            case ClassifyViolation c -> classify(c, file, basis);
            case CorrectClassification c -> correct(c, file, basis);
        };
    }

    private static Decision suggest(SuggestClassification c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (c.productField() != null && !basis.law().mandates().knowsField(c.productField()))
            return refuse(Refusal.UNKNOWN_PRODUCT_FIELD, "productField", c.productField());
        Optional<String> unknown = c.scores().stream()
                .map(Classification.Suggestion::violationType)
                .filter(code -> basis.law().violationTypes().find(code).isEmpty())
                .findFirst();
        if (unknown.isPresent()) return refuse(Refusal.UNKNOWN_VIOLATION_TYPE, "violationType", unknown.get());
        if (c.at().isBefore(file.journal().began())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new ClassificationSuggested(
                c.caseId(),
                c.by(),
                c.at(),
                c.suggestionId(),
                c.model(),
                c.modelVersion(),
                c.productField(),
                c.scores()));
    }

    private static Decision classify(ClassifyViolation c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (file.classified().done()) return refuse(Refusal.ALREADY_CLASSIFIED);
        if (c.at().isBefore(file.journal().began())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return decided(
                Finding.of(c.productField(), c.violationTypes(), c.actDate(), c.at(), basis.law()),
                found -> classified(c, found, file, basis));
    }

    private static Decision correct(CorrectClassification c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (!file.classified().done()) return refuse(Refusal.NOT_CLASSIFIED);
        if (c.at().isBefore(file.journal().last(CLASSIFICATIONS))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return decided(
                Finding.of(c.productField(), c.violationTypes(), c.actDate(), c.at(), basis.law()),
                found -> corrected(c, found, file, basis));
    }

    private static Decision decided(Finding finding, Function<Finding.Found, CaseEvent> event) {
        return switch (finding) {
            case Finding.Found found -> accept(event.apply(found));
            case Finding.Impossible no -> refuse(no.refusal(), no.details());
        };
    }

    private static ViolationClassified classified(
            ClassifyViolation c, Finding.Found found, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis).answer(ViolationClassified.class, null);
        LimitationClocks.start(found.types(), c.actDate(), clocks);
        return new ViolationClassified(
                c.caseId(),
                c.by(),
                c.at(),
                c.productField(),
                found.verdict(),
                found.types(),
                c.actDate(),
                c.urgency(),
                c.reasoning(),
                clocks.changes());
    }

    private static ClassificationCorrected corrected(
            CorrectClassification c, Finding.Found found, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        LimitationClocks.restart(file.classified(), found.types(), c.actDate(), file.clocks(), clocks);
        return new ClassificationCorrected(
                c.caseId(),
                c.by(),
                c.at(),
                c.productField(),
                found.verdict(),
                found.types(),
                c.actDate(),
                c.urgency(),
                c.reason(),
                clocks.changes());
    }
}
