package org.hoso.query.subjects;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.coordination.Links;
import org.hoso.query.coordination.Tokens;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** What of the register is asked for, checked; what is absent does not narrow. @param words each must be found */
record SubjectQuery(
        Set<String> words,
        RegisterParty.@Nullable Kind kind,
        @Nullable String role,
        @Nullable Moment knownAt,
        @Nullable String after,
        int limit) {
    /** A person's random id, or the hash that stands for an account. */
    static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private static final int LONGEST_TEXT = 200;
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static SubjectQuery of(
            @Nullable String text,
            @Nullable String kind,
            @Nullable String role,
            @Nullable String knownAt,
            @Nullable String after,
            int limit) {
        Checks checks = new Checks();
        checks.notLonger("text", text, LONGEST_TEXT);
        checks.fits("after", after, KEY);
        RegisterParty.Kind known = checks.read("kind", kind, SubjectQuery::kind);
        boolean someRole = role == null
                || Stream.of(AdvertisingRole.values())
                        .anyMatch(one -> one.stored().equals(role));
        checks.that(someRole, "role", FaultCode.WRONG_FORM);
        SubjectQuery asked = new SubjectQuery(
                text == null ? Set.of() : Tokens.words(Links.bare(text)),
                known,
                role,
                Moment.read(ViewPasts.KNOWN_AT, knownAt, checks.faults()),
                after,
                checks.limit(limit, MOST));
        checks.end();
        return asked;
    }

    private static RegisterParty.@Nullable Kind kind(String code) {
        return Stream.of(RegisterParty.Kind.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
