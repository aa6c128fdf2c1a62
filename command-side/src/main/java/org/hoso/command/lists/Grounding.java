package org.hoso.command.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.family.FamilyDecision.Refused;
import org.hoso.lists.Ground;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/** Whether what a listing rests on is there and stands. An application is a document, and taken as it is named. */
sealed interface Grounding {
    /** @param caseNumber absent for an application */
    record Stands(@Nullable CaseNumber caseNumber, List<String> violationTypes) implements Grounding {}

    record Lacking(Refused<ListsEvent> refused) implements Grounding {}

    default FamilyDecision<ListsEvent> then(Function<Stands, FamilyDecision<ListsEvent>> next) {
        return switch (this) {
            case Stands stands -> next.apply(stands);
            case Lacking lacking -> lacking.refused();
        };
    }

    static Grounding of(Ground ground, Actor by, Around around) {
        if (ground.caseId() == null) return new Stands(null, List.of());
        CaseFile file = around.file(ground.caseId()).orElse(CaseFile.EMPTY);
        if (!file.exists() || !CaseKnowledge.sees(by, file, around.law()))
            return lacking(Refusal.LISTING_GROUND_UNKNOWN);
        if (ground.decisionId() != null) return decided(ground.decisionId(), file);
        if (file.assessment().denied()) return lacking(Refusal.NO_VIOLATION_FOUND);
        return file.assessment().violation() ? stands(file) : lacking(Refusal.NOT_A_VIOLATION);
    }

    private static Grounding decided(UUID decisionId, CaseFile file) {
        Decided decided = file.sanctions().decision(decisionId).orElse(null);
        if (decided == null) return lacking(Refusal.UNKNOWN_DECISION);
        return decided.standing() == Standing.ANNULLED ? lacking(Refusal.DECISION_NOT_IN_FORCE) : stands(file);
    }

    private static Grounding stands(CaseFile file) {
        return new Stands(
                file.number(),
                file.classified().types().stream()
                        .map(ClassifiedType::violationType)
                        .toList());
    }

    private static Grounding lacking(Refusal refusal) {
        return new Lacking(new Refused<>(refusal, Map.of()));
    }
}
