package org.hoso.runtime.problems;

import java.util.Locale;

/** Every problem that is no refusal by a rule, with its status. A refusal's code is the refusal's own. */
public enum ProblemCode {
    BAD_SHAPE(400),
    NOT_SIGNED_IN(401),
    /** A signed call bears no signature by a key of whom it claims to be from. */
    BAD_SIGNATURE(401),
    /** It was signed too long ago, or in the future. */
    SIGNATURE_EXPIRED(401),
    /** Signed in, but this path is not for this officer. */
    NOT_ALLOWED(403),
    /** The glass named is another auditor's, of another case, or unknown. */
    GLASS_NOT_YOURS(403),
    /** The time for which the glass was broken is over. */
    GLASS_EXPIRED(403),
    UNKNOWN_PATH(404),
    /** No such case, or none that this reader may know of. */
    NO_SUCH_CASE(404),
    /** The case is there for this reader, but nothing of it was recorded yet at the moment asked for. */
    NOT_KNOWN_THEN(404),
    /** No such dispatch went, or is to go, to whoever asks. */
    NO_SUCH_DISPATCH(404),
    /** No such account, person or organisation in the register, or none that this reader may know of. */
    NO_SUCH_SUBJECT(404),
    /** Not in this case. */
    NO_SUCH_APPEAL(404),
    /** Not in this case. */
    NO_SUCH_DECISION(404),
    /** Not in this case. */
    NO_SUCH_CORRECTION(404),
    NO_SUCH_EVENT(404),
    /** No piece of evidence under this id for this reader, or nothing but its digest is kept. */
    NO_SUCH_EVIDENCE(404),
    /** No file was given out under this number to this reader, or is made for this day. */
    NO_SUCH_FILE(404),
    NO_SUCH_FIGURE(404),
    NO_SUCH_LIST(404),
    /** It was never on a list, or still is. */
    NO_SUCH_DELISTING(404),
    NO_SUCH_VIEW(404),
    NO_SUCH_WATCHER(404),
    NO_SUCH_CHECKPOINT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The body of the request did not come in time; nothing was done. */
    TOO_SLOW(408),
    /** What is answered has not been sent yet. */
    NOT_SENT_YET(409),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    /** What is asked for is shown for a reason only, and none was given. */
    REASON_NEEDED(428),
    TOO_MANY_REQUESTS(429),
    /** As many requests as may be are at work, and as many as may wait do. */
    BUSY(429),
    INTERNAL(500),
    /** What is kept ready to be shown is not what was folded from the events; it is shown to nobody until it is made anew. */
    VIEW_ROW_ALTERED(500),
    /** A store is away for the moment; nothing was done. */
    AWAY(503),
    /** The disk of a store is full; nothing was done, and nothing can be until there is room. */
    NO_ROOM(503),
    /** The store went away while it was asked to commit: it may have been recorded. */
    OUTCOME_UNKNOWN(503),
    /** The history holds an event that this version cannot read; nothing is guessed. */
    UNREADABLE_HISTORY(503),
    /** The clock of the process and the database's differ; nothing is recorded under a time that could not be proved. */
    CLOCK_ASTRAY(503),
    /** The database was changed behind the ledger; nothing is decided upon it. */
    TAMPERED_HISTORY(503),
    /** The ledger is not the one that was signed; nothing is proved or signed any more. */
    FORKED_LEDGER(503),
    /** An event is not the one that the ledger hashed; nothing is signed over it. */
    ALTERED_EVENT(503),
    /** A row beside the events was not written by this system; nothing is decided by it. */
    FORGED_ROW(503),
    /** The disk for files is full; nothing of the file was kept. */
    NO_ROOM_FOR_FILES(507);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
