package org.hoso.command.appeal;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;

/** What becomes of the fine of {@link Matter} once it is served. */
final class Execution {
    private Execution() {}

    static Sanction.FinePaid paid(long amountVnd) {
        return new Sanction.FinePaid(
                CASE,
                Matter.RECORDER,
                days(3),
                id(55),
                Matter.DECISION,
                amountVnd,
                Matter.FINE - amountVnd,
                document("BL-1"),
                ClockChanges.NONE);
    }

    static Sanction.InstalmentsAllowed inParts() {
        return new Sanction.InstalmentsAllowed(
                CASE,
                Matter.SIGNER,
                days(3),
                Matter.DECISION,
                List.of(new Sanction.Instalment(LocalDate.of(2026, 12, 1), Matter.FINE)),
                document("83/QĐ"),
                new ClockChanges(
                        List.of(Matter.clock(Matter.PARTS, Matter.DECISION, "installments", Matter.SERVED, days(180))),
                        List.of()));
    }

    static Sanction.RemedyCompleted done(String remedy) {
        return new Sanction.RemedyCompleted(CASE, Matter.RECORDER, days(3), Matter.DECISION, remedy, null);
    }

    static Sanction.PenaltyPublicised publicised(UUID publication) {
        return new Sanction.PenaltyPublicised(
                CASE, officer(Role.LISTS, "ABEI"), days(3), publication, Matter.DECISION, "abei.gov.vn");
    }

    static Sanction.DecisionExecuted executed() {
        return new Sanction.DecisionExecuted(CASE, Matter.RECORDER, days(4), Matter.DECISION, ClockChanges.NONE);
    }
}
