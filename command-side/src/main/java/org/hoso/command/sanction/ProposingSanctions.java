package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.ChosenLaterRule;
import org.hoso.cases.Sanction.Circumstance;
import org.hoso.cases.Sanction.LaterRule;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.law.FineRules;
import org.jspecify.annotations.Nullable;

/**
 * A proposal computes the fine of each act that may still be fined, and their sum (LHAV Art 23.4). An act past its
 * limitation keeps its remedies and drops out of the sum.
 */
final class ProposingSanctions {
    private ProposingSanctions() {}

    static Decision decide(ProposeSanction c, CaseFile file, DecisionBasis basis) {
        return AtHand.record(
                c,
                c.recordId(),
                file,
                basis,
                record -> unknown(c, record, file)
                        .or(() -> tooLate(c, record, file))
                        .orElseGet(() -> computed(c, record, file, basis)));
    }

    private static Optional<Decision> unknown(ProposeSanction c, Recorded record, CaseFile file) {
        for (Circumstance circumstance : c.circumstances()) {
            UUID evidence = circumstance.evidenceId();
            if (evidence != null && !file.evidence().knows(evidence))
                return Optional.of(refuse(Refusal.UNKNOWN_EVIDENCE, "evidence", evidence));
        }
        return Stream.concat(
                        chosen(c).keySet().stream(),
                        LaterRules.asked(c.laterRules()).stream().map(ChosenLaterRule::actId))
                .filter(actId -> record.act(actId).isEmpty())
                .findFirst()
                .map(actId -> refuse(Refusal.UNKNOWN_ACT, "act", actId));
    }

    private static Optional<Decision> tooLate(ProposeSanction c, Recorded record, CaseFile file) {
        if (file.sanctions().referred()) return Optional.of(refuse(Refusal.CASE_WITH_INVESTIGATORS));
        if (file.assessment().denied()) return Optional.of(refuse(Refusal.NO_VIOLATION_FOUND));
        if (file.sanctions().prosecuted()) return Optional.of(refuse(Refusal.DOUBLE_PUNISHMENT));
        if (file.sanctions().decisionOn(record.recordId()).isPresent())
            return Optional.of(refuse(Refusal.ALREADY_DECIDED));
        return c.at().isBefore(record.at()) ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE)) : Optional.empty();
    }

    private static Decision computed(ProposeSanction c, Recorded record, CaseFile file, DecisionBasis basis) {
        List<ChosenLaterRule> choices = LaterRules.asked(c.laterRules());
        List<PricedAct> acts = PricedAct.of(record, choices, c.at(), file, basis.law());
        List<PricedAct> finable = acts.stream().filter(act -> !act.lapsed()).toList();
        if (finable.isEmpty()) return refuse(Refusal.ONLY_REMEDIES, "why", List.of(FineBarred.LIMITATION));
        return notLighter(choices, finable).orElseGet(() -> fined(c, finable, basis));
    }

    /** The refusal where a later rule was chosen for an act that has no lighter one, or that is not fined at all. */
    private static Optional<Decision> notLighter(List<ChosenLaterRule> choices, List<PricedAct> finable) {
        return choices.stream()
                .filter(choice -> finable.stream()
                        .noneMatch(one -> one.act().actId().equals(choice.actId()) && one.rule() != null))
                .findFirst()
                .map(LaterRules::notLighter);
    }

    private static Decision fined(ProposeSanction c, List<PricedAct> finable, DecisionBasis basis) {
        FineRules rules = basis.law().violationTypes().rules();
        int left = ComputingFines.mitigatingLeft(c.circumstances());
        Map<UUID, Long> chosen = chosen(c);
        List<ActFine> fines = new ArrayList<>();
        for (PricedAct one : finable) {
            Act act = one.priced();
            switch (ComputingFines.compute(act, left, chosen.remove(act.actId()), rules)) {
                case ComputingFines.Fined fined -> fines.add(fined.fine());
                case ComputingFines.ToChoose open -> {
                    return chooseInside(open);
                }
                case ComputingFines.NothingToChoose settled -> {
                    return noChoice(settled.actId());
                }
            }
        }
        return chosen.isEmpty()
                ? accept(proposed(c, fines, laterRules(finable)))
                : noChoice(chosen.keySet().iterator().next());
    }

    private static @Nullable List<LaterRule> laterRules(List<PricedAct> acts) {
        List<LaterRule> rules =
                acts.stream().map(PricedAct::rule).filter(Objects::nonNull).toList();
        return rules.isEmpty() ? null : rules;
    }

    private static Decision noChoice(UUID actId) {
        return refuse(Refusal.NO_CHOICE_OPEN, "act", actId);
    }

    private static Decision chooseInside(ComputingFines.ToChoose open) {
        Frame half = open.half();
        return refuse(
                Refusal.CHOICE_OUTSIDE_HALF,
                Map.of("act", open.actId(), "lowestVnd", half.lowestVnd(), "highestVnd", half.highestVnd()));
    }

    private static SanctionProposed proposed(
            ProposeSanction c, List<ActFine> fines, @Nullable List<LaterRule> laterRules) {
        return new SanctionProposed(
                c.caseId(),
                c.by(),
                c.at(),
                c.proposalId(),
                c.recordId(),
                c.circumstances(),
                List.copyOf(fines),
                ComputingFines.total(fines),
                c.advice(),
                laterRules);
    }

    private static Map<UUID, Long> chosen(ProposeSanction c) {
        Map<UUID, Long> chosen = new LinkedHashMap<>();
        if (c.chosen() != null) c.chosen().forEach(one -> chosen.put(one.actId(), one.amountVnd()));
        return chosen;
    }
}
