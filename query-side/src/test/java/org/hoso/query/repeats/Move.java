package org.hoso.query.repeats;

/**
 * One thing that happens in a random sequence; what does not apply yet changes nothing.
 *
 * @param c   which case
 * @param i   which of its items
 * @param day of the act, or of the step
 */
record Move(What what, int c, int i, int day) {
    enum What {
        CLASSIFY,
        CORRECT_TO_VIOLATION,
        CORRECT_TO_NONE,
        CONCLUDE_VIOLATION,
        CONCLUDE_NONE,
        REJECT,
        CLOSE_WITHOUT,
        CLOSE_REMOVED,
        REOPEN,
        ADD_ITEM,
        RESTORE,
        REMOVE,
        REAPPEAR,
        CORRECT_REAPPEARANCE,
        IDENTIFY,
        RECORD_ONE,
        RECORD_ALL,
        IMPOSE,
        ANNUL,
        AMEND,
        UPHOLD,
        GIVE_BACK,
        KEEP_AWAY,
        LOCK
    }
}
