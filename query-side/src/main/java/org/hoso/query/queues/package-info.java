/** Queues as they stood: the board, what was overdue, who had what in hand, at any place of the ledger or instant. */
@NullMarked
package org.hoso.query.queues;

import org.jspecify.annotations.NullMarked;
