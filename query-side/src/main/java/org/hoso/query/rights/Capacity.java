package org.hoso.query.rights;

import org.hoso.cases.Role;

/** As what a reader comes, whatever the case; of several roles the one with the narrower reading rule counts. */
enum Capacity {
    AUDITOR,
    PLATFORM,
    /** An internet or hosting provider. */
    PROVIDER,
    /** A citizen, brand or association: as reporter, as subject or not at all. */
    CITIZEN,
    SUBSCRIBER,
    /** A data protection officer: looks at how data is kept, as any other body would, and at no case of the own body. */
    PROTECTION,
    /** An officer of a body of the State. */
    OFFICER,
    /** Runs the system; cases are none of its business. */
    NONE;

    /** Whether it reads for a body of the State. */
    boolean ofTheState() {
        return switch (this) {
            case AUDITOR, PROTECTION, OFFICER -> true;
            case PLATFORM, PROVIDER, CITIZEN, SUBSCRIBER, NONE -> false;
        };
    }

    static Capacity of(Reader reader) {
        if (reader.is(Role.AUDITOR)) return AUDITOR;
        if (reader.is(Role.PLATFORM)) return PLATFORM;
        if (reader.is(Role.ISP)) return PROVIDER;
        if (reader.is(Role.REPORTER)) return CITIZEN;
        if (reader.isOnly(Role.SUBSCRIBER)) return SUBSCRIBER;
        if (reader.isOnly(Role.DPO)) return PROTECTION;
        if (reader.isOnly(Role.ADMIN)
                || reader.isOnly(Role.SYSTEM)
                || reader.roles().isEmpty()) return NONE;
        return OFFICER;
    }
}
