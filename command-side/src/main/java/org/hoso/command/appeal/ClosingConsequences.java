package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Appeal.ConsequenceWaived;
import org.hoso.cases.Appeal.SettleConsequence;
import org.hoso.cases.Appeal.WaiveConsequence;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** Each consequence of a fall ends once: its owner settles it with proof, or the body that decided waives it with a reason. */
final class ClosingConsequences {
    private ClosingConsequences() {}

    static Decision settle(SettleConsequence c, CaseFile file, DecisionBasis basis) {
        return known(c.consequenceId(), file, owed -> {
            if (!owner(c.by(), owed.what(), day(c.at()), basis))
                return Decision.notYours(owed.what().owner());
            return open(
                    c,
                    owed,
                    () -> SeenUndone.in(file, owed, basis.listed())
                            ? accept(new ConsequenceSettled(
                                    c.caseId(),
                                    c.by(),
                                    c.at(),
                                    c.consequenceId(),
                                    c.proof(),
                                    AppealClocks.closed(Clockwork.at(c.at(), file, basis), owed.what(), true, file)))
                            : refuse(
                                    Refusal.NOT_UNDONE_YET,
                                    "reference",
                                    owed.what().reference()));
        });
    }

    static Decision waive(WaiveConsequence c, CaseFile file, DecisionBasis basis) {
        return known(c.consequenceId(), file, owed -> {
            List<String> waiving = waiving(owed, day(c.at()), basis);
            if (!waiving.contains(c.by().agency())) return Decision.notYours(waiving);
            Decision partial = Attackable.find(owed.attacked(), owed.attackedId(), file)
                    .flatMap(thing -> thing.hands().hindrance(c.by()))
                    .orElse(null);
            if (partial != null) return partial;
            return open(
                    c,
                    owed,
                    () -> accept(new ConsequenceWaived(
                            c.caseId(),
                            c.by(),
                            c.at(),
                            c.consequenceId(),
                            c.reason(),
                            c.document(),
                            AppealClocks.closed(Clockwork.at(c.at(), file, basis), owed.what(), false, file))));
        });
    }

    private static Decision known(UUID consequenceId, CaseFile file, Function<Owed, Decision> then) {
        return file.appeals()
                .consequence(consequenceId)
                .map(then)
                .orElseGet(() -> refuse(Refusal.UNKNOWN_CONSEQUENCE, "consequenceId", consequenceId));
    }

    private static Decision open(CaseCommand c, Owed owed, Supplier<Decision> then) {
        if (!owed.open())
            return refuse(Refusal.CONSEQUENCE_DONE, "consequenceId", owed.what().consequenceId());
        return c.at().isBefore(owed.at()) ? refuse(Refusal.BEFORE_ITS_CAUSE) : then.get();
    }

    private static boolean owner(Actor by, Consequence what, LocalDate day, DecisionBasis basis) {
        return AppealsBodies.inCharge(what.owner(), day, basis)
                .filter(by::actsFor)
                .isPresent();
    }

    /** The body that decided, or the one above it. */
    private static List<String> waiving(Owed owed, LocalDate day, DecisionBasis basis) {
        return AppealsBodies.inCharge(owed.decidedBy(), day, basis).stream()
                .flatMap(body -> Stream.concat(Stream.of(body), AppealsBodies.above(body, day, basis).stream()))
                .toList();
    }
}
