package org.hoso.query.readers;

import java.time.Instant;

/**
 * What somebody opened for a reason.
 *
 * @param officer  pseudonymous id
 * @param what     a kind of data, {@code EXPORT} or {@code READERS}
 * @param position what the answer showed: the place in the ledger
 */
record Look(Instant at, String officer, String agency, String what, long position, String reason) {}
