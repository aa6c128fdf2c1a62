package org.hoso.runtime.ledger;

import java.time.Instant;

/**
 * The end of the ledger now.
 *
 * @param epoch      numbering of transactions that new events are written in; raised by a drain
 * @param position   last position given, 0 for an empty ledger
 * @param ledgeredAt when it was given
 */
public record LedgerHead(int epoch, long position, Instant ledgeredAt) {}
