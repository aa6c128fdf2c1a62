package org.hoso.query.looks;

import java.time.Duration;
import java.util.UUID;
import org.hoso.cases.Sealed;
import org.hoso.query.rights.Reason;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Seals a reason as the free text that it is, before it is stored. */
@Component
class SealedReason {
    /** The component of the events, which the text is bound to. */
    static final String FIELD = "reason";

    private final ObjectProvider<Sealer> sealer;

    SealedReason(ObjectProvider<Sealer> sealer) {
        this.sealer = sealer;
    }

    /**
     * @param about whose key seals it: a report's, or a case's for its own text
     * @throws Away in a process without the key database: a reason that cannot be sealed is no reason
     */
    @Nullable
    Sealed of(@Nullable Reason reason, UUID about) {
        if (reason == null) return null;
        Sealer here = sealer.getIfAvailable();
        if (here == null) throw new Away(Duration.ofSeconds(1));
        SealingSession session = here.open();
        session.needs(about, false);
        session.prepare();
        return session.seal(about, FIELD, reason.text());
    }
}
