package org.hoso.query.letters;

import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language that paper is asked for in: as the address says, else as the request prefers. */
public final class Languages {
    private Languages() {}

    /** @throws BadShape for a language that there is not */
    public static Language of(@Nullable String lang, HttpHeaders headers) {
        if (lang == null) return Language.preferred(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        for (Language language : Language.values()) if (language.tag().equals(lang)) return language;
        throw new BadShape(Fault.at("/lang", FaultCode.NOT_ONE_OF, "allowed", "vi, en"));
    }
}
