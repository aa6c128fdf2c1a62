package org.hoso.cases;

import java.util.Locale;

/**
 * Every reason a command can be turned down. The code (kebab case of the constant) is stable and never reused; each is
 * produced by a named decision test and once over HTTP. Texts stand in {@code refusals_vi} and {@code refusals_en}.
 */
public enum Refusal {
    // ---- whoever asks
    /** The officer's role may not ask for this. */
    WRONG_ROLE(Kind.NOT_YOURS),
    /** The role fits, but the case is not this agency's business. */
    WRONG_AGENCY(Kind.NOT_YOURS),
    /** The agency holds no mandate for this on that day. */
    NO_MANDATE(Kind.NOT_YOURS),

    // ---- any step
    /** The case is closed or was not taken up; it must be reopened first. */
    CASE_CLOSED(Kind.RULE),
    /** {@code at} lies before the event that this one answers. */
    BEFORE_ITS_CAUSE(Kind.RULE),
    /** A day or an instant that it names lies after {@code at}: nobody records what is still to come. */
    LATER_THAN_THE_STEP(Kind.RULE),
    /** No agency of that code existed that day. */
    UNKNOWN_AGENCY(Kind.RULE),
    /** The body addressed holds no mandate for this on that day, or not in this area. */
    ADDRESSEE_NOT_COMPETENT(Kind.RULE),
    UNKNOWN_ITEM(Kind.RULE),
    UNKNOWN_SUBJECT(Kind.RULE),
    UNKNOWN_EVIDENCE(Kind.RULE),

    // ---- report
    UNKNOWN_PLATFORM(Kind.RULE),
    /** The code stands for sites of many owners: there is no operator who has accounts or users of them all. */
    SITE_IS_NO_PLATFORM(Kind.RULE),
    /** The address belongs to another platform of the register than the one that was named. */
    PLATFORM_NOT_OF_ADDRESS(Kind.RULE),
    /** The platform has no items of that kind. */
    UNKNOWN_ITEM_KIND(Kind.RULE),
    UNKNOWN_PRODUCT_FIELD(Kind.RULE),
    UNKNOWN_PROVINCE(Kind.RULE),
    /** The same content is already an item of the case, or stands twice in the report. */
    ITEM_ALREADY_KNOWN(Kind.RULE),
    /** The act is dated after it was reported. */
    ACT_AFTER_REPORT(Kind.RULE),
    /** A notice, a record or a decision exists: the report can no longer be rejected. */
    MEASURES_TAKEN(Kind.RULE),
    UNKNOWN_REQUEST(Kind.RULE),
    ALREADY_ANSWERED(Kind.RULE),
    UNKNOWN_REPORT(Kind.RULE),
    /** The same body has several requests open, and the answer names none of them. */
    SEVERAL_REQUESTS_OPEN(Kind.RULE),
    /** The same document, or the same receipt, was recorded for the same step before: a second click is no second step. */
    DOCUMENT_RECORDED_BEFORE(Kind.RULE),

    // ---- evidence

    // ---- classification
    UNKNOWN_VIOLATION_TYPE(Kind.RULE),
    /** No version of the violation type was in force on the day of the act. */
    TYPE_NOT_IN_FORCE(Kind.RULE),
    /** "No violation", "out of scope" and "not enough information" go with nothing else. */
    OUTCOME_STANDS_ALONE(Kind.RULE),
    /** The case is classified: correct the classification instead. */
    ALREADY_CLASSIFIED(Kind.RULE),
    /** There is no classification to correct. */
    NOT_CLASSIFIED(Kind.RULE),

    // ---- coordination
    /** The body already answers for the case or has joined it. */
    ALREADY_ON_CASE(Kind.RULE),
    /** A body has an offer that is still open: the lead is offered to one at a time. */
    ALREADY_OFFERED(Kind.RULE),
    /** There is no such open offer: never made, answered, withdrawn, expired or lapsed. */
    OFFER_NOT_OPEN(Kind.RULE),
    /** The time to answer the offer has passed. */
    OFFER_EXPIRED(Kind.RULE),
    /** The time to answer the offer has not passed, or none was set. */
    OFFER_STILL_RUNS(Kind.RULE),
    /** Competence is in dispute: until it is settled, the accountable body stays. */
    COMPETENCE_DISPUTED(Kind.RULE),
    UNKNOWN_DISPUTE(Kind.RULE),
    /** The body to which the case is settled is none of those in dispute. */
    NOT_A_CLAIMANT(Kind.RULE),
    /** The body that answers for the case exists, or the registry named its successor. */
    NO_SUCCESSOR_SOUGHT(Kind.RULE),
    /** The accountable body may not leave the case; it offers the lead first. */
    ACCOUNTABLE_STAYS(Kind.RULE),
    /** A directive goes from a ministry, a department or a provincial People's Committee down to a local body. */
    DIRECTIVE_OUT_OF_REACH(Kind.RULE),
    UNKNOWN_DIRECTIVE(Kind.RULE),

    // ---- conclusion

    // ---- subject
    /** Who it is has been established; a mistake in it is corrected, not established again. */
    SUBJECT_ALREADY_IDENTIFIED(Kind.RULE),
    /** The subject, or the case, was declared beyond finding. */
    SUBJECT_BEYOND_FINDING(Kind.RULE),
    /** Conduct is a matter of persons, not of organisations or the unknown. */
    NOT_AN_INDIVIDUAL(Kind.RULE),

    // ---- platform notice
    UNKNOWN_NOTICE(Kind.RULE),
    ITEM_ON_OTHER_PLATFORM(Kind.RULE),
    /** What proves that a notice was sent is of the day of its sending. */
    PROOF_OF_ANOTHER_DAY(Kind.RULE),
    /** A check of our own found the item gone: nothing is left to ask for, to claim, to confirm or to block. */
    ITEM_ALREADY_REMOVED(Kind.RULE),
    /** Neither the classification nor a conclusion says that it is a violation. */
    NOT_A_VIOLATION(Kind.RULE),
    /** The last conclusion, or the classification, finds no violation: nothing further goes out against anybody. */
    NO_VIOLATION_FOUND(Kind.RULE),
    /** A conclusion of this case that finds a violation or signs of a crime must be enclosed. */
    CONCLUSION_REQUIRED(Kind.RULE),
    /** The platform takes no requests that way; the details list the ways. */
    CHANNEL_NOT_OFFERED(Kind.RULE),
    /** The ground does not reach this platform, or its rule was not in force that day. */
    GROUND_DOES_NOT_APPLY(Kind.RULE),
    DELIVERY_ALREADY_RECORDED(Kind.RULE),
    /** An appeal or a court annulled the notice: it is not sent again. */
    NOTICE_ANNULLED(Kind.RULE),
    /** No breached removal clock of this case proposes a case against that platform. */
    NO_PLATFORM_CASE_PROPOSED(Kind.RULE),
    /** The case against that platform was opened from this one before; the details name it. */
    PLATFORM_CASE_ALREADY_OPENED(Kind.RULE),

    // ---- removal
    /** The notice does not ask for the removal of that item, or no longer does. */
    REMOVAL_NOT_ASKED(Kind.RULE),
    /** No check of that item in the present round has that id. */
    UNKNOWN_CHECK(Kind.RULE),
    VANTAGE_RESERVED(Kind.RULE),
    /** A check named did not find it gone, or a later one found it there or merely hidden from one country. */
    CONTENT_NOT_GONE(Kind.RULE),
    /** Every check named is older than what the platform claims; the details say since when it claims it. */
    NO_CHECK_SINCE_CLAIM(Kind.RULE),
    /** Too few vantages agree; the details say how many do and how many are needed. */
    CHECKS_DO_NOT_AGREE(Kind.RULE),
    ITEM_NOT_REMOVED(Kind.RULE),
    /** No consequence of a won appeal asks for that content to be restored, or that block to be lifted. */
    BASIS_NOT_SAID(Kind.RULE),
    UNDOING_NOT_OWED(Kind.RULE),

    // ---- blocking
    UNKNOWN_BLOCK(Kind.RULE),
    UNKNOWN_LOCK(Kind.RULE),
    /** What the ground needs is not there; the details name it: a breached removal clock, nobody found, or a website. */
    BLOCK_GROUND_NOT_MET(Kind.RULE),
    BLOCK_ALREADY_LIFTED(Kind.RULE),
    /** A provider has cut access already: such an order is lifted, not taken back. */
    BLOCK_CARRIED_OUT(Kind.RULE),
    /** A link of the order is under an order to the same provider that stands. */
    ITEM_UNDER_ORDER(Kind.RULE),
    /** No provider of that code, and of that kind, is listed for that day. */
    UNKNOWN_PROVIDER(Kind.RULE),
    BLOCK_NOT_LIFTED(Kind.RULE),
    /** An order went to several by name, and the body that gave it answers for one of them. */
    PROVIDER_NOT_SAID(Kind.RULE),
    /** An order did not go to that provider by its name. */
    PROVIDER_NOT_NAMED(Kind.RULE),
    /** Blocked content is still there to be removed, and no won appeal asks for the block to be lifted. */
    VIOLATION_NOT_DEALT_WITH(Kind.RULE),

    // ---- orders
    UNKNOWN_ORDER(Kind.RULE),
    /** An appeal or a court annulled what was ordered: it is not sent again. */
    ORDER_ANNULLED(Kind.RULE),

    // ---- sanction
    /** A crime or a mere outcome of classifying: nothing that an administrative record may state. */
    NOT_SANCTIONABLE(Kind.RULE),
    /** No fine against somebody who is not identified. */
    SUBJECT_NOT_IDENTIFIED(Kind.RULE),
    /** Beyond the reach of a domestic sanction for now; removal and blocking remain. */
    SUBJECT_ABROAD(Kind.RULE),
    /** The same act is recorded already, or its subject was prosecuted for it. */
    DOUBLE_PUNISHMENT(Kind.RULE),
    /** The case lies with the investigators: the administrative track waits. */
    CASE_WITH_INVESTIGATORS(Kind.RULE),
    UNKNOWN_RECORD(Kind.RULE),
    UNKNOWN_PROPOSAL(Kind.RULE),
    UNKNOWN_ACT(Kind.RULE),
    UNKNOWN_DECISION(Kind.RULE),
    UNKNOWN_REFERRAL(Kind.RULE),
    UNKNOWN_REMEDY(Kind.RULE),
    /** No frame of the record is high enough and no licence is at stake: no oral hearing is due. */
    NO_RIGHT_TO_HEARING(Kind.RULE),
    /** The period in which this could be done has passed; the details name its clock. */
    WINDOW_PASSED(Kind.RULE),
    /** The subject may still be heard or explain. */
    EXPLANATION_OPEN(Kind.RULE),
    EXPLANATION_CLOSED(Kind.RULE),
    /** Neither a hearing nor an explanation is on file. */
    NOT_HEARD(Kind.RULE),
    ALREADY_DECIDED(Kind.RULE),
    /** One circumstance is left: an amount inside the half of the frame that the details name must be chosen. */
    CHOICE_OUTSIDE_HALF(Kind.RULE),
    /** The rule leaves no choice for that act. */
    NO_CHOICE_OPEN(Kind.RULE),
    /** The law data knows no rule of that day that came after the act and is lighter for this party. */
    NO_LIGHTER_RULE(Kind.RULE),
    /** The amount of that act needs no confirmation, or has it. */
    NOTHING_TO_CONFIRM(Kind.RULE),
    /** Amounts that are unknown or unverified want a deciding officer's confirmation first; the details name the acts. */
    AMOUNT_NOT_CONFIRMED(Kind.RULE),
    /** Whoever proposed neither confirms nor signs. */
    OWN_PROPOSAL(Kind.RULE),
    /** The signer's power does not cover the top of every frame: the whole dossier goes up. */
    CEILING_EXCEEDED(Kind.RULE),
    /** The fine for one act is above what the field allows. */
    FIELD_CEILING_EXCEEDED(Kind.RULE),
    /** Limitation or decision period missed: no fine, remedies only; the details say which. */
    ONLY_REMEDIES(Kind.RULE),
    /** Nothing stands against a fine, so remedies alone may not be ordered. */
    FINE_STILL_POSSIBLE(Kind.RULE),
    ALREADY_SERVED(Kind.RULE),
    NOT_SERVED(Kind.RULE),
    /** The decision is suspended, annulled or executed, as the details say. */
    DECISION_NOT_IN_FORCE(Kind.RULE),
    MORE_THAN_OWED(Kind.RULE),
    /** Not a remedy of that decision, or done already. */
    REMEDY_NOT_OPEN(Kind.RULE),
    /** Something is still to be paid or done; the details list it. */
    NOT_YET_EXECUTED(Kind.RULE),
    /** The plan breaks the rule on instalments that the details name. */
    INSTALMENT_PLAN_UNLAWFUL(Kind.RULE),
    /** Not below the fine as it stands, or below what was paid already. */
    NOT_A_REDUCTION(Kind.RULE),
    /** The time to comply has not passed, or nothing is left to enforce. */
    NOT_OVERDUE(Kind.RULE),

    // ---- appeal
    /** No such appeal, or lawsuit, in this case. */
    UNKNOWN_APPEAL(Kind.RULE),
    UNKNOWN_CONSEQUENCE(Kind.RULE),
    /** Of an official's wrongdoing: another law and another channel, which the details name. */
    DENUNCIATION(Kind.RULE),
    /** Neither a served decision nor a block, notice or account lock of this case, or one that was annulled. */
    NOTHING_TO_APPEAL(Kind.RULE),
    /** An appeal or lawsuit against the same thing is pending, or this appellant's was decided at that level. */
    ALREADY_APPEALED(Kind.RULE),
    /** The first complaint has neither been answered nor left without an answer beyond its period. */
    FIRST_APPEAL_UNFINISHED(Kind.RULE),
    /** Withdrawn points are not looked at again, unless the withdrawal was forced. */
    APPEAL_WITHDRAWN(Kind.RULE),
    /** The window has passed and no reason is given. */
    APPEAL_TOO_LATE(Kind.RULE),
    /** It came after its window: why it is taken in all the same must be said. */
    ADMISSION_UNREASONED(Kind.RULE),
    /** What came on paper, or is dated back across a window, needs the number of its document. */
    DOCUMENT_MISSING(Kind.RULE),
    /** The officer proposed, signed or advised what is appealed against. */
    OFFICER_NOT_IMPARTIAL(Kind.RULE),
    /** The appeal or lawsuit is not at the stage that this step needs. */
    APPEAL_NOT_AT_THIS_STAGE(Kind.RULE),
    /** Nothing is left to execute, or it is suspended already. */
    NOTHING_TO_SUSPEND(Kind.RULE),
    NOT_SUSPENDED(Kind.RULE),
    /** Only a fine can be amended or fall in part, and what remains lies below what stands. */
    RESULT_UNFIT(Kind.RULE),
    /** The consequence was settled or waived before. */
    CONSEQUENCE_DONE(Kind.RULE),
    /** The file still shows the block, or the content gone. */
    NOT_UNDONE_YET(Kind.RULE),

    // ---- clocks
    UNKNOWN_CLOCK(Kind.RULE),
    /** It was answered, stands still or is recorded as breached. */
    CLOCK_NOT_RUNNING(Kind.RULE),
    CLOCK_NOT_PAUSED(Kind.RULE),
    /** It has run out: nothing can be granted on it any more. */
    CLOCK_OVERDUE(Kind.RULE),
    /** A limitation, a duty without end, or the other rule is not one of the same start and stop in force that day. */
    CLOCK_NOT_EXTENDABLE(Kind.RULE),
    EXTENSION_NOT_LONGER(Kind.RULE),
    /** It counts hours, which never pause, is a limitation or has no end. */
    CLOCK_NOT_PAUSABLE(Kind.RULE),
    /** It is not due yet, or has no end. */
    CLOCK_NOT_DUE(Kind.RULE),
    /** A warning of that due instant was given before. */
    CLOCK_WARNED(Kind.RULE),

    /** It stands or stood still, has no end, or an office granted its due instant: no amendment of the law moves it. */
    CLOCK_NOT_REJUDGEABLE(Kind.RULE),
    /** The law as it is known today gives the same due instant. */
    CLOCK_UNCHANGED(Kind.RULE),

    // ---- correction
    /** The case has no event of that version. */
    UNKNOWN_EVENT(Kind.RULE),
    /** The event has no such field, or it is sealed, an id, a clock or a result of a rule. */
    FIELD_NOT_CORRECTABLE(Kind.RULE),
    /** Nothing of the event is corrected: it is a correction, or of a clock or a merge. */
    EVENT_NOT_CORRECTABLE(Kind.RULE),
    /** A field is named twice, or a document and a part of it. */
    FIELD_CORRECTED_TWICE(Kind.RULE),
    /** The value does not read as that field's kind of value. */
    VALUE_NOT_READABLE(Kind.RULE),
    /** A classification is corrected by a command of its own, which looks the law up again. */
    USE_CORRECT_CLASSIFICATION(Kind.RULE),

    // ---- merging
    /** It goes on under another case, or holds one: the details name that one. */
    CASE_MERGED(Kind.RULE),
    /** It is not merged with that case. */
    NOT_MERGED(Kind.RULE),
    SAME_CASE(Kind.RULE),
    /** There is no such case for whoever asks. */
    UNKNOWN_CASE(Kind.RULE),
    /** Another body answers for the other case; it offers the lead first. */
    OTHER_ACCOUNTABLE(Kind.RULE),
    /** Who answers for the other case is offered, in dispute or sought. */
    LEAD_IN_MOTION(Kind.RULE),
    /** The step names things of both halves of a merged case; each half takes its own. */
    HALVES_MIXED(Kind.RULE),
    /** More cases would go on under one than may. */
    TOO_MANY_MERGED(Kind.RULE),

    // ---- closing
    /** Tracks are still open; the details list them. */
    TRACKS_OPEN(Kind.RULE),
    /** What that outcome says did not happen in this case, or something stands against it. */
    OUTCOME_WITHOUT_EVENT(Kind.RULE),
    /** Somebody was told another outcome, or the case ended with another; the details name whom and which. */
    OUTCOME_CONTRADICTED(Kind.RULE),
    /** Links of a violation are live; the details list those that no reason was given for. */
    ITEMS_STILL_LIVE(Kind.RULE),
    /** Closing would stop duties that nobody gave a reason for; the details list them. */
    DUTIES_RUNNING(Kind.RULE),
    /** A reason was given for what is not left undone; the details list it. */
    NOTHING_LEFT_UNDONE(Kind.RULE),
    /** The case is not at rest, so there is nothing to reopen. */
    NOT_CLOSED(Kind.RULE),

    // ---- erasure
    /** Nobody stands under that id in the case: neither a report, a subject nor an appeal, nor the case itself. */
    UNKNOWN_PERSON(Kind.RULE),
    /** While a case goes on, what it says of a person is kept; the details name the case. */
    KEPT_WHILE_OPEN(Kind.RULE),
    /** The period for which the file must be kept has not passed; the details say when it ends. */
    RETENTION_RUNS(Kind.RULE),
    /** The law data knows no length of the retention: the document by which it has ended must be named. */
    RETENTION_UNKNOWN(Kind.RULE),

    // ---- amendment of the law's data
    /** The law with that row would break the rules of its data; the details say where and how. */
    AMENDMENT_UNFIT(Kind.RULE),
    UNKNOWN_AMENDMENT(Kind.NOT_THERE),
    /** It was confirmed or withdrawn before. */
    AMENDMENT_SETTLED(Kind.RULE),

    // ---- lists
    UNKNOWN_LISTING(Kind.NOT_THERE),
    /** No case of that id for this officer. */
    LISTING_GROUND_UNKNOWN(Kind.RULE),
    /** No public address, or not one of a thing of that kind; the details say why. */
    ADDRESS_UNFIT(Kind.RULE),
    /** The same thing is proposed for that list, or on it; the details name its listing. */
    ALREADY_LISTED(Kind.RULE),
    /** Its days are not in order; the details say which. */
    LISTING_DAYS_UNFIT(Kind.RULE),
    /** A challenge of that person waits to be decided; the details name its listing. */
    CHALLENGE_WAITS(Kind.RULE),
    /** An earlier row of the same file is about the same thing; the details name it. */
    ROW_REPEATED(Kind.RULE),
    /** Rows of a file cannot be proposed, so none of it is; the details say which rows and why. */
    ROWS_UNFIT(Kind.RULE),
    /** Not announced yet, announced before or taken off, as the details say. */
    LISTING_NOT_AT_THIS_STAGE(Kind.RULE),
    UNKNOWN_CHALLENGE(Kind.RULE),
    CHALLENGE_DECIDED(Kind.RULE),
    /** A challenge by the same sign-in waits to be decided. */
    ALREADY_CHALLENGED(Kind.RULE),
    /** The lists have no change of that number yet; the details say which is the last. */
    UNKNOWN_LIST_CHANGE(Kind.RULE),
    /** The running hash at that number is another: a change was lost, doubled or altered on the way. */
    LIST_DIFFERS(Kind.RULE),

    // ---- affairs
    UNKNOWN_AFFAIR(Kind.NOT_THERE),
    ALREADY_IN_AFFAIR(Kind.RULE),
    NOT_IN_AFFAIR(Kind.RULE),

    // ---- publications
    /** The numbers do not add up, tell a small one, or are not those of a period that can be published; the details say where and how. */
    FIGURES_UNFIT(Kind.RULE),
    UNKNOWN_PUBLICATION(Kind.NOT_THERE),
    /** It was published or withdrawn before. */
    PUBLICATION_SETTLED(Kind.RULE),

    // ---- access
    /** The second person who knows of a broken glass is another than who broke it. */
    TOLD_ONESELF(Kind.RULE);

    /** How a refusal is answered over HTTP. */
    public enum Kind {
        /** 403: not this officer's business. */
        NOT_YOURS,
        /** 404: nothing stands under the path that was asked, for anybody. */
        NOT_THERE,
        /** 409: a rule of the case or of the law. */
        RULE
    }

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
