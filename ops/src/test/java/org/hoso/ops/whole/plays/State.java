package org.hoso.ops.whole.plays;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.hoso.ops.sample.StoryStart;

/** Where plays begin. Each is prepared anew whenever what was done before left it as something else. */
public enum State {
    NOTHING(stage -> new Prepared(stage.daysAgo(3))),
    REPORTED(CaseStates::reported),
    ASKED(CaseStates::asked),
    CITIZEN_ASKED(CaseStates::citizenAsked),
    PAUSED(CaseStates::paused),
    CLASSIFIED(CaseStates::classified),
    CLASSIFIED_NONE(CaseStates::classifiedNone),
    CONCLUSION_ASKED(CaseStates::conclusionAsked),
    CONCLUDED(CaseStates::concluded),
    OFFERED(CaseStates::offered),
    DISPUTED(CaseStates::disputed),
    SUCCESSOR_SOUGHT(CaseStates::successorSought),
    DIRECTED(CaseStates::directed),
    TWO_BODIES(CaseStates::twoBodies),
    GONE_BY_ITSELF(MeasureStates::goneByItself),
    WEBSITE_VN(MeasureStates::websiteOfVietNam),
    MARKETPLACE(MeasureStates::marketplace),
    NOTICED(MeasureStates::noticed),
    CHECKED(MeasureStates::checked),
    REMOVED(MeasureStates::removed),
    RESTORATION_OWED(MeasureStates::restorationOwed),
    OVERDUE(MeasureStates::overdue),
    DECIDED_OVERDUE(MeasureStates::decidedOverdue),
    WEBSITE(MeasureStates::website),
    BLOCKED_GONE(MeasureStates::blockedGone),
    BLOCK_ANNULLED(MeasureStates::blockAnnulled),
    BLOCKED(MeasureStates::blocked),
    LIFTED(MeasureStates::lifted),
    LOCKED(MeasureStates::locked),
    WITH_CYBER_FORCE(MeasureStates::cyberForce),
    INFO_ASKED(MeasureStates::infoAsked),
    ALLEGED(SanctionStates::alleged),
    IDENTIFIED(SanctionStates::identified),
    RECORDED(SanctionStates::recorded),
    REJUDGEABLE(KeepingStates::rejudgeable),
    RECORDED_TODAY(SanctionStates::recordedToday),
    RECORDED_LONG_AGO(SanctionStates::recordedLongAgo),
    RECORDED_ONLINE(SanctionStates::recordedOnline),
    UNCERTAIN_RECORDED(SanctionStates::uncertainRecorded),
    AGGRAVATED(SanctionStates::aggravated),
    HEARD(SanctionStates::heard),
    PROPOSED(SanctionStates::proposed),
    UNCERTAIN(SanctionStates::uncertain),
    BARRED(SanctionStates::barred),
    DECIDED(SanctionStates::decided),
    SERVED(SanctionStates::served),
    SERVED_ONLINE(SanctionStates::servedOnline),
    HIGHLY_FINED(SanctionStates::highlyFined),
    OVERDUE_FINE(SanctionStates::overdueFine),
    PAID(SanctionStates::paid),
    INVESTIGATED(SanctionStates::investigated),
    PROSECUTED(SanctionStates::prosecuted),
    APPEALED(AppealStates::appealed),
    APPEALED_ONLINE(AppealStates::appealedOnline),
    APPEALED_BY_PLATFORM(AppealStates::appealedByPlatform),
    APPEAL_ACCEPTED(AppealStates::accepted),
    DIALOGUE_HELD(AppealStates::dialogued),
    SUSPENDED(AppealStates::suspended),
    APPEAL_DECIDED(AppealStates::decided),
    APPEAL_SERVED(AppealStates::served),
    SUED(AppealStates::sued),
    ANNULLED(AppealStates::annulled),
    CLOSED(CaseStates::closed),
    TWO_CASES(CaseStates::twoCases),
    MERGED(CaseStates::merged),
    ABSORBED(CaseStates::absorbed),
    AFFAIR(OtherStates::affair),
    AFFAIR_OF_A_CASE(OtherStates::affairOfACase),
    LISTING_PROPOSED(OtherStates::listingProposed),
    LISTED(OtherStates::listed),
    CHALLENGED(OtherStates::challenged),
    CHALLENGE_DECIDED(OtherStates::challengeDecided),
    LIST_READ(OtherStates::listRead),
    AMENDMENT_PROPOSED(OtherStates::amendmentProposed),
    FIGURES_PROPOSED(FiguresStates::proposed),
    FIGURES_PUBLISHED(FiguresStates::published);

    /** Cases at every stage of their way: whatever is said from one of these is answered by a rule. */
    public static final Set<State> OF_CASES = EnumSet.of(
            REPORTED,
            CLASSIFIED,
            CONCLUDED,
            OFFERED,
            DIRECTED,
            NOTICED,
            REMOVED,
            OVERDUE,
            BLOCKED,
            LIFTED,
            IDENTIFIED,
            RECORDED,
            SERVED,
            INVESTIGATED,
            APPEALED,
            APPEAL_DECIDED,
            ANNULLED,
            CLOSED,
            MERGED,
            ABSORBED);

    private final Function<StoryStart, Prepared> steps;

    State(Function<StoryStart, Prepared> steps) {
        this.steps = steps;
    }

    public Prepared prepared(StoryStart stage) {
        return steps.apply(stage);
    }
}
