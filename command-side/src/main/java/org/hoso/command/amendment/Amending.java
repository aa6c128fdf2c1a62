package org.hoso.command.amendment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Refusal;
import org.hoso.command.amendment.AmendmentDecision.Accepted;
import org.hoso.command.amendment.AmendmentDecision.Refused;
import org.hoso.law.AddedRow;
import org.hoso.law.BrokenLaw;
import org.hoso.law.Law;
import org.hoso.registry.Amendment;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.Amendments.Known;
import org.hoso.runtime.law.Rows;

/** What may become of a proposed version. A row that the law's own rules turn down is refused when proposed, and again when confirmed. */
public final class Amending {
    private Amending() {}

    /** @param reading reads the files with those rows added; throws {@link BrokenLaw} */
    public static AmendmentDecision decide(
            RegistryCommand command, Amendments amendments, Function<List<AddedRow>, Law> reading) {
        return switch (command) {
            case Amendment.Command c -> decide(c, amendments, reading);
        };
    }

    private static AmendmentDecision decide(
            Amendment.Command command, Amendments amendments, Function<List<AddedRow>, Law> reading) {
        return switch (command) {
            case ProposeAmendment c -> {
                var proposed = new AmendmentProposed(
                        c.by(), c.at(), c.amendmentId(), c.change(), c.document(), c.legalBasis());
                yield readable(proposed, amendments, reading, () -> new Accepted(proposed));
            }
            case ConfirmAmendment c ->
                waiting(c.amendmentId(), amendments, c, known -> confirm(c, known, amendments, reading));
            case WithdrawAmendment c ->
                waiting(
                        c.amendmentId(),
                        amendments,
                        c,
                        known -> new Accepted(new AmendmentWithdrawn(c.by(), c.at(), c.amendmentId(), c.reason())));
        };
    }

    private static AmendmentDecision confirm(
            ConfirmAmendment c, Known known, Amendments amendments, Function<List<AddedRow>, Law> reading) {
        if (known.proposed().by().officer().equals(c.by().officer()))
            return new Refused(Refusal.OWN_PROPOSAL, Map.of());
        return readable(
                known.proposed(),
                amendments,
                reading,
                () -> new Accepted(new AmendmentConfirmed(c.by(), c.at(), c.amendmentId())));
    }

    private static AmendmentDecision waiting(
            UUID id, Amendments amendments, RegistryCommand command, Function<Known, AmendmentDecision> then) {
        Known known = amendments.find(id).orElse(null);
        if (known == null) return new Refused(Refusal.UNKNOWN_AMENDMENT, Map.of());
        if (!known.waits()) return new Refused(Refusal.AMENDMENT_SETTLED, Map.of());
        if (command.at().isBefore(known.proposed().at())) return new Refused(Refusal.BEFORE_ITS_CAUSE, Map.of());
        return then.apply(known);
    }

    private static AmendmentDecision readable(
            AmendmentProposed candidate,
            Amendments amendments,
            Function<List<AddedRow>, Law> reading,
            java.util.function.Supplier<AmendmentDecision> then) {
        try {
            reading.apply(amendments.rowsWith(candidate));
            return then.get();
        } catch (BrokenLaw broken) {
            String pointer = Rows.pointer(candidate.change(), broken.field().orElse(""));
            return new Refused(Refusal.AMENDMENT_UNFIT, Map.of("pointer", pointer, "problem", broken.problem()));
        }
    }
}
