package org.hoso.command.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.family.FamilyDecision.Refused;
import org.hoso.law.AddedRow;
import org.hoso.law.BrokenLaw;
import org.hoso.law.Law;
import org.hoso.law.LawTable;
import org.hoso.registry.AddedVersion;
import org.hoso.registry.Amendment;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.Amendments.Known;
import org.hoso.runtime.law.LawRows;

/** What may become of a proposed version. A row that the law's own rules turn down is refused when proposed, and again when confirmed. */
public final class Amending {
    private final Amendments amendments;
    private final Function<List<AddedRow>, Law> reading;
    private final LocalDate today;

    private Amending(Amendments amendments, Function<List<AddedRow>, Law> reading, LocalDate today) {
        this.amendments = amendments;
        this.reading = reading;
        this.today = today;
    }

    /**
     * @param reading reads the files with those rows added; throws {@link BrokenLaw}
     * @param today   in Viet Nam, whatever day the command says it happened on
     */
    public static FamilyDecision<RegistryEvent> decide(
            RegistryCommand command, Amendments amendments, Function<List<AddedRow>, Law> reading, LocalDate today) {
        Amending amending = new Amending(amendments, reading, today);
        return switch (command) {
            case Amendment.Command c -> amending.decide(c);
        };
    }

    private FamilyDecision<RegistryEvent> decide(Amendment.Command command) {
        return switch (command) {
            case ProposeAmendment c -> {
                var proposed = new AmendmentProposed(
                        c.by(), c.at(), c.amendmentId(), c.change(), c.document(), c.legalBasis());
                yield fits(proposed, () -> FamilyDecision.accept(proposed));
            }
            case ConfirmAmendment c -> waiting(c.amendmentId(), c, known -> confirm(c, known));
            case WithdrawAmendment c ->
                waiting(
                        c.amendmentId(),
                        c,
                        known -> FamilyDecision.accept(
                                new AmendmentWithdrawn(c.by(), c.at(), c.amendmentId(), c.reason())));
        };
    }

    private FamilyDecision<RegistryEvent> confirm(ConfirmAmendment c, Known known) {
        if (known.proposed().by().officer().equals(c.by().officer()))
            return FamilyDecision.refuse(Refusal.OWN_PROPOSAL);
        return fits(
                known.proposed(), () -> FamilyDecision.accept(new AmendmentConfirmed(c.by(), c.at(), c.amendmentId())));
    }

    private FamilyDecision<RegistryEvent> waiting(
            UUID id, RegistryCommand command, Function<Known, FamilyDecision<RegistryEvent>> then) {
        Known known = amendments.find(id).orElse(null);
        if (known == null) return FamilyDecision.refuse(Refusal.UNKNOWN_AMENDMENT);
        if (!known.waits()) return FamilyDecision.refuse(Refusal.AMENDMENT_SETTLED);
        if (command.at().isBefore(known.proposed().at())) return FamilyDecision.refuse(Refusal.BEFORE_ITS_CAUSE);
        return then.apply(known);
    }

    private FamilyDecision<RegistryEvent> fits(
            AmendmentProposed candidate, Supplier<FamilyDecision<RegistryEvent>> then) {
        if (countsThePastAnew(candidate.change().row()))
            return unfit(candidate, "valid_from", "is no day after " + today + ": what was counted stays as it was");
        try {
            reading.apply(amendments.rowsWith(candidate));
            return then.get();
        } catch (BrokenLaw broken) {
            return unfit(candidate, broken.field().orElse(""), broken.problem());
        }
    }

    /** A count of repeated violations is stored nowhere: a window of a past day would judge that day anew, unseen (decision 0062). */
    private boolean countsThePastAnew(AddedVersion row) {
        return row.table() == LawTable.REPEAT_WINDOWS && !row.firstDay().isAfter(today);
    }

    private static FamilyDecision<RegistryEvent> unfit(AmendmentProposed candidate, String field, String problem) {
        String pointer = LawRows.pointer(candidate.change(), field);
        return new Refused<>(Refusal.AMENDMENT_UNFIT, Map.of("pointer", pointer, "problem", problem));
    }
}
