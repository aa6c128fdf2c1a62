package org.hoso.query.rights;

import java.util.Set;
import org.hoso.cases.Role;

/**
 * Who reads, as the sign-in says.
 *
 * @param officer pseudonymous id of the officer, citizen or system that signed in
 * @param agency  code of the agency, for a platform its platform code, for a citizen {@code CITIZEN}
 * @param roles   the roles the token gives, at least one
 */
public record Reader(String officer, String agency, Set<Role> roles) {
    public Reader {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether that is all the reader is. */
    public boolean isOnly(Role role) {
        return roles.equals(Set.of(role));
    }

    /** Whether it reads as an auditor does: every case, and who looked at it. */
    public boolean audits() {
        return Capacity.of(this) == Capacity.AUDITOR;
    }

    /** Whether it may follow how the law's data comes about: bodies of the State, and those who enter it. */
    public boolean followsTheRegistry() {
        return ofTheState() || is(Role.ADMIN);
    }

    /** Whether it reads how listings come about, challenges included: who keeps the lists, decides challenges or audits. */
    public boolean keepsLists() {
        return audits() || (ofTheState() && (is(Role.LISTS) || is(Role.APPEALS)));
    }

    /** Whether it reads for a body of the State, and not as an outsider. */
    public boolean ofTheState() {
        return Capacity.of(this).ofTheState();
    }
}
