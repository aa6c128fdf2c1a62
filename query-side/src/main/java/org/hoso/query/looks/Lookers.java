package org.hoso.query.looks;

import java.time.LocalDate;
import java.util.Comparator;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.query.rights.Reader;

/** From who reads to who looked: an event's actor. */
final class Lookers {
    /** For those who are no body of the State. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private Lookers() {}

    /** In the role that gave the sight where one did, else in the first of the menu; a body that is unknown that day reads all the same. */
    static Actor of(Reader reader, LocalDate day, Agencies agencies) {
        LocalDate since =
                agencies.on(reader.agency(), day).map(Agency::validFrom).orElse(ALWAYS);
        return new Actor(reader.officer(), reader.agency(), since, role(reader), null);
    }

    private static Role role(Reader reader) {
        if (reader.audits()) return Role.AUDITOR;
        return reader.roles().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("nobody without a role sees a case"));
    }
}
