package org.hoso.query.exports;

import java.util.Set;
import org.hoso.cases.Role;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who may take files, and of whose files may know. */
public final class Takers {
    private static final Set<Role> MAY = Set.of(Role.COORDINATOR, Role.DECIDER, Role.LISTS, Role.AUDITOR);

    private Takers() {}

    /** @throws AccessDeniedException for anybody else */
    static Reader allowed(SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!may(reader)) throw new AccessDeniedException("this file is not the reader's");
        return reader;
    }

    public static boolean may(Reader reader) {
        return reader.ofTheState() && MAY.stream().anyMatch(reader::is);
    }

    /** The only officer whose files this reader may know of; absent for auditors, who know of all. */
    static @Nullable String ownOnly(Reader reader) {
        return reader.is(Role.AUDITOR) ? null : reader.officer();
    }

    /** Whether the reader may know what is in a file by its checksum: whoever took it, and auditors. */
    public static boolean knows(Reader reader, TakenFile file) {
        return may(reader) && (reader.is(Role.AUDITOR) || tookIt(reader, file));
    }

    static boolean tookIt(Reader reader, TakenFile file) {
        return reader.officer().equals(file.by().officer())
                && reader.agency().equals(file.by().agency());
    }
}
