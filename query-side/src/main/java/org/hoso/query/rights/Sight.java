package org.hoso.query.rights;

/** How much of a kind of data a reader sees: the cells of the matrix. */
public enum Sight {
    /** All of it; "yes", "own case" and "own area" once the relation holds. */
    FULL,
    /** That it is there, not what it says. */
    MASKED,
    /** What it is about, in codes and dates: no text by or about a person. */
    SUMMARY,
    /** Masked until a reason is given; each opening is logged. */
    NEED_TO_KNOW,
    /** As {@link #NEED_TO_KNOW}, for an auditor. */
    BREAK_GLASS,
    /** That it is there; who wants it asks the body that has it. */
    ON_REQUEST,
    /** What belongs to the items that the reader was addressed for. */
    ITEM_ONLY,
    /** The account on the reader's own platform, not who is behind it. */
    ACCOUNT_ONLY,
    /** The result, neither grounds nor amounts. */
    OUTCOME,
    /** The result and the document's number: the line of a letter that gives the reason. */
    REASON_LINE,
    /** Kind and role in advertising, not who it is. */
    ROLE_ONLY,
    /** What is the reader's own: its report, its notices, its decisions. */
    OWN,
    /** What was published is for everybody. */
    PUBLIC,
    NO;

    /** Whether a reason given opens it. */
    public boolean opensForAReason() {
        return this == NEED_TO_KNOW || this == BREAK_GLASS;
    }
}
