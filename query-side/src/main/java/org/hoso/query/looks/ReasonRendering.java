package org.hoso.query.looks;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.hoso.cases.Sealed;
import org.hoso.runtime.sealing.KeyRing;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.TamperedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens reasons for a reader who may know them; who may is not asked here. */
@Component
public class ReasonRendering {
    private static final Logger LOG = LoggerFactory.getLogger(ReasonRendering.class);

    private final ObjectProvider<Opener> opener;

    ReasonRendering(ObjectProvider<Opener> opener) {
        this.opener = opener;
    }

    /** With one look-up of keys for all of them. In a process without the key database all stay masked. */
    public Function<@Nullable Sealed, ToldReason> of(Collection<@Nullable Sealed> reasons) {
        Opener here = opener.getIfAvailable();
        if (here == null) return reason -> reason == null ? ToldReason.NONE : ToldReason.MASKED;
        KeyRing keys = here.keysFor(reasons.stream()
                .filter(Objects::nonNull)
                .map(Sealed::person)
                .distinct()
                .toList());
        return reason -> reason == null ? ToldReason.NONE : told(reason, keys);
    }

    private static ToldReason told(Sealed reason, KeyRing keys) {
        try {
            return keys.open(reason, SealedReason.FIELD)
                    .map(text -> new ToldReason(text, null))
                    .orElse(ToldReason.ERASED);
        } catch (TamperedText tampered) {
            LOG.error("a sealed reason is not what was sealed", tampered);
            return ToldReason.TAMPERED;
        }
    }
}
