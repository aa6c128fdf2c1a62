package org.hoso.ops.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgerHead;
import org.hoso.runtime.ledger.LedgeredEvent;

/** The events of one case, at hand; a pack asks for nothing else. */
record ListedLedger(List<LedgeredEvent> events) implements Ledger {
    @Override
    public List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit) {
        return events.stream()
                .filter(event -> event.sequence() > afterVersion && event.position() <= upTo)
                .limit(limit)
                .toList();
    }

    @Override
    public LedgerHead head() {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong positionOf(String caseId, long sequence, Duration longest) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Place, Long> positionsOf(Collection<Place> places, Duration longest) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long resolve(Instant knownAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        throw new UnsupportedOperationException();
    }
}
