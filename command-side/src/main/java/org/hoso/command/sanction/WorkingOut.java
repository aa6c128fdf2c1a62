package org.hoso.command.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.ChosenAmount;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Sanction.LaterRule;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.command.sanction.FineWorking.ActWorking;
import org.hoso.command.sanction.FineWorking.FactorReason;
import org.hoso.command.sanction.FineWorking.LaterOffer;
import org.hoso.command.sanction.FineWorking.Pricing;
import org.hoso.command.sanction.FineWorking.Span;
import org.hoso.law.Baseline;
import org.hoso.law.Law;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.ViolationType;
import org.jspecify.annotations.Nullable;

/** Writes down how a proposal comes to its fines, by the very computation that the proposal goes by. */
final class WorkingOut {
    private final ProposeSanction c;
    private final Recorded record;
    private final CaseFile file;
    private final Law law;
    private final LocalDate day;
    private final int left;
    private final Map<UUID, Long> chosen;

    private WorkingOut(ProposeSanction c, Recorded record, CaseFile file, Law law) {
        this.c = c;
        this.record = record;
        this.file = file;
        this.law = law;
        this.day = Clockwork.day(c.at());
        this.left = ComputingFines.mitigatingLeft(c.circumstances());
        List<ChosenAmount> amounts = c.chosen();
        this.chosen = amounts == null
                ? Map.of()
                : amounts.stream().collect(Collectors.toMap(ChosenAmount::actId, ChosenAmount::amountVnd));
    }

    /** Nothing where the record is not there, or not for the body that asks. */
    static Optional<FineWorking> of(ProposeSanction c, CaseFile file, DecisionBasis basis) {
        return Optional.of(file)
                .filter(known -> known.lead().worksOn(c.by()))
                .flatMap(known -> known.sanctions().record(c.recordId()))
                .map(record -> new WorkingOut(c, record, file, basis.law()).all());
    }

    private FineWorking all() {
        List<PricedAct> acts = PricedAct.of(record, LaterRules.asked(c.laterRules()), c.at(), file, law);
        List<Worked> worked = acts.stream().map(this::worked).toList();
        List<ActFine> fines = worked.stream()
                .filter(one -> !one.act().lapsed())
                .map(Worked::fine)
                .toList();
        Ceilings ceilings = new Ceilings(acts.stream().map(PricedAct::priced).toList(), record.subjectKind(), law);
        return new FineWorking(
                record.recordId(),
                day,
                record.subjectKind(),
                worked.stream().map(this::shown).toList(),
                c.circumstances().stream()
                        .map(one -> new FineWorking.Counted(one.kind(), one.evidenceId(), ComputingFines.counts(one)))
                        .toList(),
                left,
                ComputingFines.total(fines),
                ceilings.fieldMost(),
                Powers.of(fines, ceilings, day),
                Obstacles.of(record, fines, ceilings));
    }

    /** @param choice the half to choose in, where a choice is open and none that fits was made */
    private record Worked(
            PricedAct act, ActFine fine, @Nullable Frame choice) {}

    private Worked worked(PricedAct act) {
        Act priced = act.priced();
        var rules = law.violationTypes().rules();
        return switch (ComputingFines.compute(priced, left, chosen.get(priced.actId()), rules)) {
            case ComputingFines.Fined fined -> new Worked(act, fined.fine(), null);
            case ComputingFines.ToChoose open ->
                new Worked(act, ComputingFines.open(priced, FineRule.CHOSEN_IN_HALF), open.half());
            case ComputingFines.NothingToChoose settled ->
                new Worked(
                        act, ((ComputingFines.Fined) ComputingFines.compute(priced, left, null, rules)).fine(), null);
        };
    }

    private ActWorking shown(Worked worked) {
        Act act = worked.act().priced();
        ViolationType type = law.violationTypes().find(act.violationType()).orElseThrow();
        Pricing pricing = pricing(worked.act(), type);
        FineRule rule = Frame.of(act).isEmpty()
                ? null
                : ComputingFines.ruleFor(left, law.violationTypes().rules());
        return new ActWorking(
                act.actId(),
                type.code(),
                type.nameVi(),
                type.nameEn(),
                act.lawField(),
                act.endedOn(),
                pricing,
                Limitation.end(worked.act().act(), day, file.sanctions().sentBack(), law)
                        .orElse(null),
                worked.act().lapsed(),
                rule,
                worked.choice() == null ? null : Span.of(worked.choice()),
                worked.fine().amountVnd(),
                act.confidence(),
                act.remedies(),
                later(worked.act().act()),
                FineSentences.of(
                        act,
                        pricing,
                        rule,
                        worked.fine().amountVnd(),
                        worked.act().lapsed()));
    }

    private Pricing pricing(PricedAct one, ViolationType type) {
        Act act = one.priced();
        Optional<PenaltyVersion> version = type.versions().stream()
                .filter(known -> known.from().equals(act.versionFrom()))
                .findFirst();
        LaterRule later = one.rule();
        return new Pricing(
                act.decree(),
                act.article(),
                act.versionFrom(),
                version.map(PenaltyVersion::to).orElse(null),
                version.map(PenaltyVersion::source).orElse(null),
                version.map(PenaltyVersion::note).orElse(null),
                act.baseline(),
                frameOfBaseline(act),
                act.factor(),
                reason(act.baseline(), record.subjectKind()),
                Frame.of(act).map(Span::of).orElse(null),
                later == null ? null : later.legalBasis());
    }

    private static @Nullable Span frameOfBaseline(Act act) {
        Long lowest = act.frameMinVnd();
        Long highest = act.frameMaxVnd();
        return lowest == null || highest == null ? null : new Span(lowest, highest);
    }

    private static FactorReason reason(Baseline baseline, Subject.Kind party) {
        return switch (baseline) {
            case INDIVIDUAL ->
                party == Subject.Kind.INDIVIDUAL ? FactorReason.SAME_PARTY : FactorReason.ORGANISATION_OF_INDIVIDUAL;
            case ORGANISATION ->
                party == Subject.Kind.ORGANISATION ? FactorReason.SAME_PARTY : FactorReason.INDIVIDUAL_OF_ORGANISATION;
        };
    }

    private @Nullable LaterOffer later(Act act) {
        return LaterRules.of(act, record.subjectKind(), day, law)
                .map(later -> new LaterOffer(
                        later.version().decree(),
                        later.version().article(),
                        later.version().from(),
                        Frame.of(later.act()).map(Span::of).orElse(null),
                        later.version().fineConfidence(),
                        later.weight(),
                        later.weight() == LaterRules.Weight.LIGHTER,
                        LaterRules.REACHES_BACK))
                .orElse(null);
    }
}
