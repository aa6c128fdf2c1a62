package org.hoso.query.progress;

import static org.hoso.query.progress.Track.APPEAL;
import static org.hoso.query.progress.Track.COORDINATION;
import static org.hoso.query.progress.Track.REMOVAL;
import static org.hoso.query.progress.Track.SANCTION;
import static org.hoso.query.progress.Track.WON_NOT_APPLIED;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where one strand of a case stands, and who is waited for there; where nobody is, that strand is done or rests. */
public enum ProgressStage {
    // The case itself
    TO_CLASSIFY(COORDINATION, Party.AGENCY, true),
    /** A violation, or not yet known to be none: its tracks may start. */
    IN_HAND(COORDINATION, Party.AGENCY, true),
    INFORMATION_LACKING(COORDINATION, Party.AGENCY, true),
    /** No violation or out of scope. */
    TO_END(COORDINATION, Party.AGENCY, true),
    /** Every track is finished, or the report was not taken up, and somebody was not told so yet. */
    OUTCOME_OWED(COORDINATION, Party.AGENCY, true),
    /** Every track that was started is finished, and links of the violation are live that nobody was asked to remove. */
    ITEMS_UNASKED(COORDINATION, Party.AGENCY, true),
    /** Every track that was started is finished. */
    TO_CLOSE(COORDINATION, Party.AGENCY, true),
    /** It is at rest, and content that was gone is there again. */
    TO_REOPEN(COORDINATION, Party.AGENCY, true),
    /** It goes on under another case. */
    MERGED(COORDINATION, null, true),
    // What is asked of somebody while coordinating
    LEAD_OFFERED(COORDINATION, Party.AGENCY, false),
    COMPETENCE_DISPUTED(COORDINATION, Party.SUPERIOR, false),
    /** The accountable body has ended, and the registry names no single successor. */
    SUCCESSOR_SOUGHT(COORDINATION, Party.SUPERIOR, false),
    DIRECTED(COORDINATION, Party.AGENCY, false),
    INFORMATION_ASKED(COORDINATION, Party.REPORTER, false),
    CONCLUSION_ASKED(COORDINATION, Party.AGENCY, false),
    USER_INFO_ASKED(COORDINATION, Party.PLATFORM, false),
    USER_INFO_UNDELIVERED(COORDINATION, Party.AGENCY, true),
    // An item
    ITEM_LIVE(REMOVAL, null, true),
    ITEM_REQUESTED(REMOVAL, Party.PLATFORM, false),
    ITEM_UNDELIVERED(REMOVAL, Party.AGENCY, true),
    ITEM_REFUSED(REMOVAL, Party.AGENCY, true),
    /** The time to remove it has run out. */
    ITEM_OVERDUE(REMOVAL, Party.AGENCY, true),
    /** The platform says that it is gone: nothing is removed before our own check. */
    ITEM_CLAIMED(REMOVAL, Party.AGENCY, true),
    ITEM_REAPPEARED(REMOVAL, Party.AGENCY, true),
    ITEM_BLOCKED(REMOVAL, null, true),
    ITEM_REMOVED(REMOVAL, null, true),
    ITEM_RESTORED(REMOVAL, null, true),
    /** What asked for its removal fell: it need not be gone. */
    ITEM_ASKED_IN_VAIN(REMOVAL, null, true),
    // A block, an account lock
    BLOCK_ORDERED(REMOVAL, Party.PROVIDER, false),
    BLOCK_UNDELIVERED(REMOVAL, Party.AGENCY, true),
    /** The provider will not, or says that it cannot: it is to be asked again, or followed up otherwise. */
    BLOCK_REFUSED(REMOVAL, Party.AGENCY, true),
    /** Ordered of providers by name, each of whom is waited for by itself; not yet in force with all of them. */
    BLOCK_IN_PART(REMOVAL, null, true),
    BLOCK_IN_FORCE(REMOVAL, null, true),
    LIFT_ORDERED(REMOVAL, Party.PROVIDER, false),
    /** Whoever was to lift it was not told: it may be cut off still. */
    LIFT_UNDELIVERED(REMOVAL, Party.AGENCY, true),
    LIFT_REFUSED(REMOVAL, Party.AGENCY, true),
    /** Being lifted by providers named, as of a block. */
    LIFT_IN_PART(REMOVAL, null, true),
    /** Whoever was to open access again has said that it is open. */
    BLOCK_LIFTED(REMOVAL, null, true),
    LOCK_ASKED(REMOVAL, Party.PLATFORM, false),
    LOCK_UNDELIVERED(REMOVAL, Party.AGENCY, true),
    LOCK_IN_FORCE(REMOVAL, null, true),
    /** Offered, awaited of nobody: a breached clock opens no case by itself. */
    PLATFORM_CASE_PROPOSED(REMOVAL, null, true),
    // A violation record
    EXPLANATION_AWAITED(SANCTION, Party.SUBJECT, false),
    EXPLANATION_TO_HEAR(SANCTION, Party.AGENCY, true),
    TO_PROPOSE(SANCTION, Party.AGENCY, true),
    TO_DECIDE(SANCTION, Party.AGENCY, true),
    RECORD_DECIDED(SANCTION, null, true),
    // A decision
    TO_SERVE(SANCTION, Party.AGENCY, true),
    TO_COMPLY(SANCTION, Party.SUBJECT, false),
    EXECUTION_DEFERRED(SANCTION, Party.SUBJECT, false),
    EXECUTION_SUSPENDED(SANCTION, null, true),
    ENFORCING(SANCTION, Party.AGENCY, true),
    TO_CONFIRM_EXECUTION(SANCTION, Party.AGENCY, true),
    DECISION_EXECUTED(SANCTION, null, true),
    DECISION_ANNULLED(SANCTION, null, true),
    // A referral
    WITH_INVESTIGATORS(SANCTION, Party.INVESTIGATORS, false),
    RETURNED(SANCTION, null, true),
    // An appeal, a lawsuit
    APPEAL_FILED(APPEAL, Party.AGENCY, true),
    SECOND_APPEAL_FILED(APPEAL, Party.SUPERIOR, false),
    APPEAL_ACCEPTED(APPEAL, Party.AGENCY, true),
    APPEAL_DECIDED(APPEAL, Party.AGENCY, true),
    APPEAL_SERVED(APPEAL, null, true),
    APPEAL_REFUSED(APPEAL, null, true),
    APPEAL_WITHDRAWN(APPEAL, null, true),
    APPEAL_PASSED_UP(APPEAL, null, true),
    IN_COURT(APPEAL, Party.COURT, false),
    JUDGED(APPEAL, null, true),
    // A consequence of a ruling
    CONSEQUENCE_OWED(WON_NOT_APPLIED, Party.AGENCY, true),
    CONSEQUENCE_SETTLED(WON_NOT_APPLIED, null, true),
    CONSEQUENCE_WAIVED(WON_NOT_APPLIED, null, true),
    /** A later ruling let the decision stand again before it was settled. */
    CONSEQUENCE_LAPSED(WON_NOT_APPLIED, null, true);

    private final Track track;
    private final @Nullable Party waitedFor;
    private final boolean ownersTurn;

    ProgressStage(Track track, @Nullable Party waitedFor, boolean ownersTurn) {
        this.track = track;
        this.waitedFor = waitedFor;
        this.ownersTurn = ownersTurn;
    }

    public Track track() {
        return track;
    }

    /** Whether somebody is waited for. */
    public boolean open() {
        return waitedFor != null;
    }

    /** Nobody where it is nobody's turn. */
    @Nullable
    Party waitedFor() {
        return waitedFor;
    }

    /** Whether the strand's own body is waited for, and not the other side. */
    boolean ownersTurn() {
        return ownersTurn;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
