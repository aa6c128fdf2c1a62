package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Sanctions;
import org.hoso.law.Baseline;
import org.hoso.law.FineRules;
import org.hoso.law.Law;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.ViolationType;
import org.jspecify.annotations.Nullable;

/** The acts of a record with what the law said of each on its day: a replay never asks today's law. */
final class RecordedActs {
    /** What an individual pays of an organisation's fine where the decree's version says nothing else. */
    private static final double INDIVIDUAL_OF_ORGANISATION = 0.5;

    private static final String CRIMINAL = "criminal";

    private RecordedActs() {}

    /** The refusal where a type or item of an act is not known at all. */
    static Optional<Decision> unknown(List<AllegedAct> acts, CaseFile file, Law law) {
        for (AllegedAct act : acts) {
            if (law.violationTypes().find(act.violationType()).isEmpty())
                return Optional.of(refuse(Refusal.UNKNOWN_VIOLATION_TYPE, "violationType", act.violationType()));
            for (UUID item : items(act))
                if (file.items().find(item).isEmpty()) return Optional.of(refuse(Refusal.UNKNOWN_ITEM, "item", item));
        }
        return Optional.empty();
    }

    /** The refusal where an act cannot be sanctioned administratively, or not as of its day. */
    static Optional<Decision> unlawful(List<AllegedAct> acts, Law law) {
        for (AllegedAct act : acts) {
            ViolationType type = type(act, law);
            if (type.outcomeOnly() || type.lawField().equals(CRIMINAL))
                return Optional.of(refuse(Refusal.NOT_SANCTIONABLE, "violationType", type.code()));
            if (type.on(act.endedOn()).isEmpty())
                return Optional.of(refuse(
                        Refusal.TYPE_NOT_IN_FORCE, Map.of("violationType", type.code(), "actDate", act.endedOn())));
        }
        return Optional.empty();
    }

    /** The refusal where one of the acts stands in a record against that subject already: one act is punished once. */
    static Optional<Decision> twice(UUID subjectId, List<AllegedAct> acts, Sanctions sanctions) {
        Set<Conduct> known = new HashSet<>();
        sanctions.records().values().stream()
                .filter(record -> record.subjectId().equals(subjectId) && !annulled(record, sanctions))
                .flatMap(record -> record.acts().stream())
                .forEach(act -> known.add(new Conduct(act.violationType(), act.endedOn(), Set.copyOf(act.itemIds()))));
        return acts.stream()
                .filter(act -> !known.add(new Conduct(act.violationType(), act.endedOn(), Set.copyOf(items(act)))))
                .findFirst()
                .map(act -> refuse(Refusal.DOUBLE_PUNISHMENT, "violationType", act.violationType()));
    }

    private record Conduct(String violationType, LocalDate endedOn, Set<UUID> items) {}

    private static boolean annulled(Sanctions.Recorded record, Sanctions sanctions) {
        return sanctions
                .decisionOn(record.recordId())
                .filter(decided -> decided.standing() == Sanctions.Standing.ANNULLED)
                .isPresent();
    }

    static Act asOfItsDay(AllegedAct act, Subject.Kind party, Law law) {
        ViolationType type = type(act, law);
        PenaltyVersion version = type.on(act.endedOn()).orElseThrow();
        return new Act(
                act.actId(),
                type.code(),
                type.lawField(),
                act.endedOn(),
                items(act),
                version.decree(),
                version.article(),
                version.from(),
                version.fineMinVnd(),
                version.fineMaxVnd(),
                version.baseline(),
                factor(
                        version.baseline(),
                        version.factorIndividual(),
                        party,
                        law.violationTypes().rules()),
                version.remedies(),
                version.fineConfidence());
    }

    /** What a party pays of the fine that the decree states for the other (ND 87/2026 Art 6; ND 15/2020). */
    static double factor(Baseline baseline, @Nullable Double ofOrganisation, Subject.Kind party, FineRules rules) {
        return switch (baseline) {
            case INDIVIDUAL -> party == Subject.Kind.ORGANISATION ? rules.factorOrg() : 1;
            case ORGANISATION ->
                party == Subject.Kind.ORGANISATION
                        ? 1
                        : ofOrganisation == null ? INDIVIDUAL_OF_ORGANISATION : ofOrganisation;
        };
    }

    static List<String> lawFields(List<AllegedAct> acts, Law law) {
        return acts.stream().map(act -> type(act, law).lawField()).distinct().toList();
    }

    private static ViolationType type(AllegedAct act, Law law) {
        return law.violationTypes().find(act.violationType()).orElseThrow();
    }

    private static List<UUID> items(AllegedAct act) {
        List<UUID> items = act.itemIds();
        return items == null ? List.of() : items.stream().distinct().toList();
    }
}
