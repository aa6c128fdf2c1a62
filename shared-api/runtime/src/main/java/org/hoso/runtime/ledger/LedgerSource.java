package org.hoso.runtime.ledger;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * The ledger as the source of every event processor, bean {@code ledgerSource}; no view asks which store is behind it. A
 * token's global index is the position of the last event handled, and each message carries what {@link Ledgered} reads.
 */
public interface LedgerSource extends StreamableMessageSource<TrackedEventMessage<?>> {}
