package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.law.Law;

/** What a decision rests on besides the command and the file: the dated law, ids to give away, and what the lists hold. */
public record Basis(Law law, Ids ids, ListEntries listed) {
    public Basis(Law law, Ids ids) {
        this(law, ids, ListEntries.NONE);
    }

    /** The body of that code as it stood at that instant; nothing where none existed. */
    public Optional<AccountableBody> body(String code, Instant at) {
        return law.agencies()
                .on(code, Clockwork.day(at))
                .map(agency -> new AccountableBody(agency.code(), agency.validFrom()));
    }
}
