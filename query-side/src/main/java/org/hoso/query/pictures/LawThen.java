package org.hoso.query.pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.law.Law;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;
import org.springframework.stereotype.Component;

/** The law's data as the ledger held it before a place: the shipped files, and the amendments confirmed by then. */
@Component
final class LawThen {
    /** Editions kept at most; reading one anew takes a fraction of a second. */
    private static final int KEPT = 8;

    private static final int PAGE = 500;

    /**
     * One edition.
     *
     * @param amendments how many were confirmed
     */
    record Edition(Law law, int amendments) {}

    private final LawInForce now;
    private final Ledger ledger;
    private final StoredEvents reading;
    private final Map<Integer, Law> kept = new LinkedHashMap<>();

    LawThen(LawInForce now, Ledger ledger, StoredEvents reading) {
        this.now = now;
        this.ledger = ledger;
        this.reading = reading;
    }

    Edition before(long position) {
        Amendments then = amendments(position - 1);
        int count = then.confirmed().size();
        LawInForce.Edition today = now.edition();
        boolean same = today.amendments().confirmed().size() == count;
        return new Edition(same ? today.law() : read(then, count), count);
    }

    private Amendments amendments(long last) {
        Amendments known = Amendments.NONE;
        var page = page(-1, last);
        while (!page.isEmpty()) {
            for (LedgeredEvent one : page)
                for (var message : reading.messages(one)) known = known.after((RegistryEvent) message.getPayload());
            page = page.size() < PAGE ? List.of() : page(page.getLast().sequence(), last);
        }
        return known;
    }

    private List<LedgeredEvent> page(long after, long last) {
        return ledger.ofCase(RegistryCommand.REGISTRY.toString(), after, last, PAGE);
    }

    /** Amendments are only ever added, so their number names the edition. */
    private synchronized Law read(Amendments then, int count) {
        Law law = kept.get(count);
        if (law != null) return law;
        if (kept.size() == KEPT) kept.remove(kept.keySet().iterator().next());
        Law read = Law.read(now.files(), then.rows());
        kept.put(count, read);
        return read;
    }
}
