package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Appeal.Nature;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/**
 * A complaint against one thing that affects the complainant (Law on Complaints Art 7, 9, 33). What the first level annulled
 * may still come before the second, by whoever the annulment hurts.
 */
final class FilingAppeals {
    private FilingAppeals() {}

    static Decision file(FileAppeal c, CaseFile file, DecisionBasis basis) {
        Attackable thing = Attackable.find(c.attacked(), c.attackedId(), file).orElse(null);
        if (thing == null) return refuse(Refusal.NOTHING_TO_APPEAL, "attackedId", c.attackedId());
        if (c.nature() == Nature.DENUNCIATION) return refuse(Refusal.DENUNCIATION, "channel", channel(thing, c, basis));
        Optional<String> body = AppealsBodies.competent(c.level(), thing, day(c.at()), basis);
        if (body.isEmpty()) return refuse(Refusal.UNKNOWN_AGENCY, "agency", thing.body());
        if (!Appellants.mayFile(c, thing, body.get(), file)) return Decision.notYours(body.get());
        if (thing.effectiveFrom() == null
                || (file.appeals().annulled(thing.id()) && !EarlierAppeals.anotherWon(c, file)))
            return refuse(Refusal.NOTHING_TO_APPEAL, "attackedId", c.attackedId());
        if (c.by().is(Role.APPEALS)) {
            Optional<Decision> partial = thing.hands().hindrance(c.by());
            if (partial.isPresent()) return partial.get();
        }
        return EarlierAppeals.hindrance(c, file)
                .or(() -> AppealWindows.hindrance(c, thing, file, basis))
                .orElseGet(() -> accept(filed(c, file, basis)));
    }

    /** The body above the one whose official is denounced, else that body: its head is the way, never this case. */
    private static String channel(Attackable thing, FileAppeal c, DecisionBasis basis) {
        LocalDate day = day(c.at());
        String body = AppealsBodies.inCharge(thing.body(), day, basis).orElse(thing.body());
        return AppealsBodies.above(body, day, basis).orElse(body);
    }

    private static AppealFiled filed(FileAppeal c, CaseFile file, DecisionBasis basis) {
        return new AppealFiled(
                c.caseId(),
                c.by(),
                c.at(),
                c.appealId(),
                c.attacked(),
                c.attackedId(),
                c.level(),
                c.earlierAppealId(),
                c.appellantId(),
                c.appellantName(),
                c.grounds(),
                AppealWindows.late(c, file, basis),
                c.lateReason(),
                c.coercion(),
                c.document(),
                clocks(c, file, basis));
    }

    private static ClockChanges clocks(FileAppeal c, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        return c.earlierAppealId() == null
                ? AppealClocks.filed(clocks, c.appealId(), c.attackedId())
                : AppealClocks.filedAgain(clocks, c.earlierAppealId());
    }
}
