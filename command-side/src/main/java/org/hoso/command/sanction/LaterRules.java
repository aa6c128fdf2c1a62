package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.refuse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ChosenLaterRule;
import org.hoso.cases.Sanction.LaterRule;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.Decision;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.PenaltyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Rules that came after the act. The one of the day of the act prices it; a later, lighter one may benefit the violator, but the
 * law data has no verified source for that: so it is offered, and only an officer who names the legal basis chooses it.
 */
final class LaterRules {
    /** How a later rule weighs for this party against the one of the day of the act. */
    enum Weight {
        /** One end of the frame is lower and none is higher. */
        @JsonProperty("lighter")
        LIGHTER,
        @JsonProperty("same")
        SAME,
        @JsonProperty("heavier")
        HEAVIER,
        /** A frame is not known, or one end is lower and the other higher. */
        @JsonProperty("not_comparable")
        NOT_COMPARABLE
    }

    /** @param act the act as the later rule would price it */
    record Later(PenaltyVersion version, Act act, Weight weight) {}

    /** That a later, lighter rule benefits the violator is said in the law data to be checked with counsel. */
    static final Confidence REACHES_BACK = Confidence.UNVERIFIED;

    private LaterRules() {}

    /** What is in force on the day of the step and was not yet when the act ended. */
    static Optional<Later> of(Act act, Subject.Kind party, LocalDate day, Law law) {
        return law.violationTypes()
                .find(act.violationType())
                .flatMap(type -> type.on(day))
                .filter(version -> version.from().isAfter(act.endedOn()))
                .map(version -> later(act, version, party, law));
    }

    private static Later later(Act act, PenaltyVersion version, Subject.Kind party, Law law) {
        Act under = act.under(rule(act, version, party, "", law));
        return new Later(version, under, weight(Frame.of(act), Frame.of(under)));
    }

    private static LaterRule rule(Act act, PenaltyVersion version, Subject.Kind party, String basis, Law law) {
        return new LaterRule(
                act.actId(),
                version.decree(),
                version.article(),
                version.from(),
                version.fineMinVnd(),
                version.fineMaxVnd(),
                version.baseline(),
                RecordedActs.factor(
                        version.baseline(),
                        version.factorIndividual(),
                        party,
                        law.violationTypes().rules()),
                version.remedies(),
                version.fineConfidence(),
                basis);
    }

    static Weight weight(Optional<Frame> then, Optional<Frame> later) {
        if (then.isEmpty() || later.isEmpty()) return Weight.NOT_COMPARABLE;
        int lowest = Long.compare(later.get().lowestVnd(), then.get().lowestVnd());
        int highest = Long.compare(later.get().highestVnd(), then.get().highestVnd());
        if (lowest == 0 && highest == 0) return Weight.SAME;
        if (lowest <= 0 && highest <= 0) return Weight.LIGHTER;
        return lowest >= 0 && highest >= 0 ? Weight.HEAVIER : Weight.NOT_COMPARABLE;
    }

    /** The rule chosen for an act; nothing where there is none of that day that is lighter. */
    static Optional<LaterRule> chosen(Act act, ChosenLaterRule choice, Subject.Kind party, LocalDate day, Law law) {
        return of(act, party, day, law)
                .filter(later -> later.weight() == Weight.LIGHTER)
                .filter(later -> later.version().from().equals(choice.versionFrom()))
                .map(later -> rule(act, later.version(), party, choice.legalBasis(), law));
    }

    static Decision notLighter(ChosenLaterRule choice) {
        return refuse(Refusal.NO_LIGHTER_RULE, Map.of("act", choice.actId(), "versionFrom", choice.versionFrom()));
    }

    static List<ChosenLaterRule> asked(@Nullable List<ChosenLaterRule> choices) {
        return choices == null ? List.of() : choices;
    }
}
