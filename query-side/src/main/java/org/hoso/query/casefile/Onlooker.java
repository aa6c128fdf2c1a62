package org.hoso.query.casefile;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.jspecify.annotations.Nullable;

/**
 * One reader before one case: what the matrix gives, and what is the reader's own.
 *
 * @param own ids of the reports, answers, subjects and appeals that belong to the reader's account
 */
record Onlooker(Sights sights, Set<UUID> own) {
    static Onlooker of(Sights sights, CaseAccess access) {
        return new Onlooker(sights, access.outsiders().ownOf(sights.reader().officer()));
    }

    Relation relation() {
        return sights.relation();
    }

    Sight sight(DataKind kind) {
        return sights.at(kind);
    }

    boolean full(DataKind kind) {
        return sights.full(kind);
    }

    boolean owns(@Nullable UUID id) {
        return id != null && own.contains(id);
    }

    /** The reader's own platform, agency or provider. */
    String agency() {
        return sights.reader().agency();
    }

    boolean isProvider() {
        return sights.reader().is(Role.ISP);
    }

    /** The text where that kind is seen in full, else a mark that there is one. */
    @Nullable
    Personal text(DataKind kind, @Nullable Personal text) {
        return full(kind) ? text : mark(text, Withheld.MASKED);
    }

    static @Nullable Personal mark(@Nullable Personal text, Withheld why) {
        return text == null ? null : Personal.withheld(why);
    }
}
