package org.hoso.query.casefile;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.PersonId;
import org.hoso.query.casefile.Personal.Kept;
import org.hoso.query.casefile.Personal.Told;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.runtime.sealing.KeyRing;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.TamperedText;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the texts that a reader may see, with one look-up of keys for the whole answer; nothing sealed leaves. */
public final class TextRendering {
    private static final Logger LOG = LoggerFactory.getLogger(TextRendering.class);

    private final @Nullable Opener opener;

    /** @param opener absent in a process without the key database: then every text stays masked */
    TextRendering(@Nullable Opener opener) {
        this.opener = opener;
    }

    /** The same answer with each text opened, or with why it is not. */
    public <T> T told(T answer) {
        Set<PersonId> persons = new LinkedHashSet<>();
        PersonalTexts.visit(answer, text -> {
            if (text instanceof Kept kept) persons.add(kept.sealed().person());
        });
        KeyRing keys = opener == null || persons.isEmpty() ? null : opener.keysFor(persons);
        return PersonalTexts.replaced(answer, text -> tell(text, keys));
    }

    /** The same answer with each text as it is sealed: to be compared, never to be told. */
    public static <T> T sealed(T answer) {
        return PersonalTexts.replaced(answer, text -> switch (text) {
            case Told told -> told;
            case Kept kept -> new Told(CaseJson.stored().writeValueAsString(kept.sealed()), null);
        });
    }

    private static Told tell(Personal text, @Nullable KeyRing keys) {
        return switch (text) {
            case Told told -> told;
            case Kept kept -> keys == null ? new Told(null, Withheld.MASKED) : open(kept, keys);
        };
    }

    private static Told open(Kept kept, KeyRing keys) {
        try {
            Optional<String> text = keys.open(kept.sealed(), kept.field());
            return new Told(text.orElse(null), text.isPresent() ? null : Withheld.ERASED);
        } catch (TamperedText tampered) {
            LOG.error("a sealed text is not what was sealed", tampered);
            return new Told(null, Withheld.TAMPERED);
        }
    }
}
