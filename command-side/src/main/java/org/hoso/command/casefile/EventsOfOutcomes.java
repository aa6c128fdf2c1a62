package org.hoso.command.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.ViolationAssessment.Reading;

/**
 * What must have happened for a case to end so, and what must not stand against it (decision 0160). Cases that are merged end
 * together: what happened in one of them happened, and what stands in one of them stands.
 */
final class EventsOfOutcomes {
    private static final Set<Verdict> NOT_TAKEN_UP = EnumSet.of(Verdict.OUT_OF_SCOPE, Verdict.INSUFFICIENT_INFO);

    private EventsOfOutcomes() {}

    static boolean happened(Outcome outcome, List<CaseFile> cases) {
        return switch (outcome) {
            case REMOVED -> any(cases, EventsOfOutcomes::isGone);
            case BLOCKED -> any(cases, EventsOfOutcomes::isBlocked);
            case SANCTIONED -> any(cases, file -> decides(file, decision -> decision.proposalId() != null));
            case REMEDIES_ONLY -> any(cases, file -> decides(file, decision -> decision.proposalId() == null));
            case NO_VIOLATION ->
                any(cases, file -> file.assessment().reading() == Reading.NO_VIOLATION)
                        && none(cases, EventsOfOutcomes::findsAViolation)
                        && none(cases, EventsOfOutcomes::holdsAViolation);
            case NOT_TAKEN_UP ->
                any(cases, file -> NOT_TAKEN_UP.contains(file.classified().verdict()))
                        && none(cases, CaseFile::measuresTaken);
            case PROSECUTED -> any(cases, file -> file.sanctions().prosecuted());
            case ANNULLED ->
                any(cases, file -> !file.appeals().rulings().annulled().isEmpty())
                        && none(cases, file -> decides(file, decision -> true));
        };
    }

    /** Confirmed by our own checks, and not seen again since. */
    private static boolean isGone(CaseFile file) {
        return file.items().byId().values().stream().anyMatch(item -> item.life() == Items.Life.REMOVED);
    }

    private static boolean isBlocked(CaseFile file) {
        return file.blocks().byId().values().stream().anyMatch(block -> block.state() == Blocks.State.IN_FORCE);
    }

    /** A decision that no ruling annulled. */
    private static boolean decides(CaseFile file, Predicate<Sanctions.Decided> which) {
        return file.sanctions().decisions().values().stream()
                .filter(decision -> decision.standing() != Sanctions.Standing.ANNULLED)
                .anyMatch(which);
    }

    private static boolean holdsAViolation(CaseFile file) {
        return decides(file, decision -> true)
                || isBlocked(file)
                || file.sanctions().prosecuted();
    }

    /** Also where the classification denies what the conclusion finds: that is to be settled before the case ends. */
    private static boolean findsAViolation(CaseFile file) {
        return switch (file.assessment().reading()) {
            case VIOLATION, CONTRADICTED -> true;
            case NO_VIOLATION, OPEN -> false;
        };
    }

    private static boolean any(List<CaseFile> cases, Predicate<CaseFile> what) {
        return cases.stream().anyMatch(what);
    }

    private static boolean none(List<CaseFile> cases, Predicate<CaseFile> what) {
        return cases.stream().noneMatch(what);
    }
}
