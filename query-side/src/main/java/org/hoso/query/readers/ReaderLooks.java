package org.hoso.query.readers;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.query.looks.CaseLooks;
import org.hoso.query.looks.KnownLook;
import org.hoso.query.looks.ReasonRendering;
import org.hoso.query.looks.ToldReason;
import org.hoso.query.rights.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The looks at a case as one reader may know them: an auditor knows every reason, a body those of its own officers. */
@Component
class ReaderLooks {
    private final CaseLooks looks;
    private final ReasonRendering reasons;

    ReaderLooks(CaseLooks looks, ReasonRendering reasons) {
        this.looks = looks;
        this.reasons = reasons;
    }

    /** Up to an instant, the last first. */
    List<RecordedLook> of(CaseId caseId, Instant until, int most, Reader reader) {
        List<KnownLook> known = looks.of(caseId, until, most);
        List<@Nullable Sealed> given = known.stream()
                .filter(look -> mayKnow(reader, look))
                .<@Nullable Sealed>map(KnownLook::sealed)
                .toList();
        Function<@Nullable Sealed, ToldReason> telling = reasons.of(given);
        return known.stream()
                .map(look -> RecordedLook.of(look, told(look, reader, telling)))
                .toList();
    }

    private static ToldReason told(KnownLook look, Reader reader, Function<@Nullable Sealed, ToldReason> telling) {
        if (look.sealed() == null) return ToldReason.NONE;
        if (!mayKnow(reader, look)) return ToldReason.MASKED;
        return telling.apply(look.sealed());
    }

    private static boolean mayKnow(Reader reader, KnownLook look) {
        return reader.audits() || look.agency().equals(reader.agency());
    }
}
