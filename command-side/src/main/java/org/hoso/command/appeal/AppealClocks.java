package org.hoso.command.appeal;

import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Appeal.AppealAccepted;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Sanction.FinePaid;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.FiledAppeal;
import org.hoso.command.casefile.Sanctions;
import org.jspecify.annotations.Nullable;

/**
 * The periods of complaints and lawsuits. An objection to a notice, or to inaction, has no statutory path: as administrative practice it
 * borrows the periods of the Law on Complaints, but never the time limit of a court.
 */
final class AppealClocks {
    static final String FIRST_WINDOW = "complaint_window_90d";
    static final String SECOND_WINDOW = "complaint2_window_30d";
    private static final String ACCEPTANCE = "complaint_acceptance_10d";
    private static final String COURT = "court_1y";
    private static final String COURT_IN_COMPETITION = "court_30d_competition";
    private static final String COMPETITION = "competition";
    /** The law data knows no length: a duty without end. */
    private static final String SETTLEMENT = "consequence_settlement";

    private AppealClocks() {}

    /** The window is used; the wait for acceptance starts. */
    static ClockChanges filed(Clockwork clocks, UUID appealId, UUID attackedId) {
        return clocks.answer(AppealFiled.class, attackedId)
                .start(ACCEPTANCE, appealId)
                .changes();
    }

    /** The second window is used, and nobody waits for a first answer any more; the law data knows no acceptance period. */
    static ClockChanges filedAgain(Clockwork clocks, UUID earlierAppealId) {
        return clocks.answer(AppealFiled.class, earlierAppealId)
                .answer(AppealDecided.class, earlierAppealId)
                .changes();
    }

    /** The wait for acceptance ends; the one period of resolving that fits starts. */
    static ClockChanges accepted(Clockwork clocks, FiledAppeal appeal, Difficulty difficulty) {
        clocks.answer(AppealAccepted.class, appeal.appealId());
        resolving(appeal.level(), difficulty).ifPresent(code -> clocks.start(code, appeal.appealId()));
        return clocks.changes();
    }

    /**
     * The code of the period of resolving. For second complaints from remote areas the law data has no rule, only a remark
     * (60 and 70 days, unverified): then nothing starts, and the complaint is due without a day.
     */
    private static Optional<String> resolving(Level level, Difficulty difficulty) {
        return switch (level) {
            case FIRST ->
                Optional.of(
                        switch (difficulty) {
                            case ORDINARY -> "complaint1_30d";
                            case COMPLEX -> "complaint1_45d_complex";
                            case REMOTE -> "complaint1_45d_remote";
                            case REMOTE_COMPLEX -> "complaint1_60d_remote_complex";
                        });
            case SECOND ->
                switch (difficulty) {
                    case ORDINARY -> Optional.of("complaint2_45d");
                    case COMPLEX -> Optional.of("complaint2_60d_complex");
                    case REMOTE, REMOTE_COMPLEX -> Optional.empty();
                };
        };
    }

    /** The period of resolving ends, and with it what the outcome ends. */
    static ClockChanges decided(
            Clockwork clocks, FiledAppeal appeal, AppealOutcome outcome, Unwinding unwinding, CaseFile file) {
        clocks.answer(AppealDecided.class, appeal.appealId());
        return ruled(clocks, appeal.attackedId(), outcome, unwinding, file);
    }

    /** Each consequence has its clock, and those that lapse have none any more. */
    static ClockChanges ruled(
            Clockwork clocks, UUID attackedId, AppealOutcome outcome, Unwinding unwinding, CaseFile file) {
        unwinding.lapsed().forEach(lapsed -> ended(clocks, lapsed, file));
        unwinding.consequences().forEach(owed -> clocks.start(SETTLEMENT, owed.consequenceId()));
        return fallen(clocks, attackedId, outcome, file);
    }

    /** The clock of a consequence ends with it, and those of a request that is withdrawn. */
    static @Nullable ClockChanges closed(Clockwork clocks, Consequence what, boolean settled, CaseFile file) {
        ended(clocks, what.consequenceId(), file);
        if (settled && what.kind() == ConsequenceKind.WITHDRAW_NOTICE) ended(clocks, what.reference(), file);
        ClockChanges changes = clocks.changes();
        return changes.equals(ClockChanges.NONE) ? null : changes;
    }

    /** What was annulled is under no clock any more; a fine lowered to what is paid already waits for no payment. */
    private static ClockChanges fallen(Clockwork clocks, UUID attackedId, AppealOutcome outcome, CaseFile file) {
        if (outcome.result() == Result.ANNULLED) return ended(clocks, attackedId, file);
        boolean paid = outcome.result().lowers()
                && file.sanctions()
                        .decision(attackedId)
                        .filter(decided -> decided.keptVnd() >= outcome.remainsVnd())
                        .isPresent();
        return paid ? clocks.answer(FinePaid.class, attackedId).changes() : clocks.changes();
    }

    /** Everything that runs about one appeal, or one thing that was annulled, ends. */
    static ClockChanges ended(Clockwork clocks, UUID about, CaseFile file) {
        file.clocks().open(about).forEach(clock -> clocks.stop(clock.terms().clockId()));
        return clocks.changes();
    }

    /**
     * The next doors open: the second complaint after a first answer, and the court, whose time limit counts anew from the
     * receipt of a complaint decision. After an annulment, by whomever, nothing is left to attack.
     */
    static ClockChanges served(Clockwork clocks, FiledAppeal appeal, CaseFile file) {
        if (file.appeals().annulled(appeal.attackedId())) return clocks.changes();
        if (appeal.level() == Level.FIRST) clocks.start(SECOND_WINDOW, appeal.appealId());
        boolean court = !appeal.attacked().administrativePractice()
                && file.appeals().openLawsuit(appeal.attackedId()).isEmpty();
        if (court)
            clocks.answer(LawsuitFiled.class, appeal.attackedId()).start(court(appeal, file), appeal.attackedId());
        return clocks.changes();
    }

    /** Law on Administrative Procedure Art 116: shorter in competition matters. */
    private static String court(FiledAppeal appeal, CaseFile file) {
        boolean competition = file.sanctions()
                .decision(appeal.attackedId())
                .map(Sanctions.Decided::recordId)
                .flatMap(file.sanctions()::record)
                .filter(record -> record.acts().stream().anyMatch(act -> COMPETITION.equals(act.lawField())))
                .isPresent();
        return competition ? COURT_IN_COMPETITION : COURT;
    }
}
