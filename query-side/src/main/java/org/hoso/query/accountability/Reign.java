package org.hoso.query.accountability;

import org.hoso.cases.AccountableBody;

/**
 * A body answers for the case.
 *
 * @param position   of the event that made it so, in the ledger
 * @param storedName of that event: a report, an acceptance, a settlement, a succession
 */
record Reign(AccountableBody body, long position, String eventId, String storedName) {}
