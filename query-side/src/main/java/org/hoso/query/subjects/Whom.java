package org.hoso.query.subjects;

import java.util.UUID;
import org.hoso.cases.Subject;
import org.hoso.query.casefile.Personal;
import org.hoso.query.subjects.RegisterParty.Kind;
import org.hoso.query.subjects.RegisterParty.State;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Who a subject of a case is, as far as it is known there.
 *
 * @param person the random id that stands for it in every case; absent while it is not identified
 */
@Withers
record Whom(
        @Nullable UUID person,
        Kind kind,
        Subject.AdvertisingRole role,
        State state,
        @Nullable String platform,
        @Nullable String province,
        boolean abroad,
        @Nullable Personal name,
        @Nullable Personal handle)
        implements WhomBuilder.With {
    static Whom of(Subject.SubjectAlleged e) {
        return new Whom(
                null,
                kind(e.kind()),
                e.role(),
                State.ALLEGED,
                e.platform(),
                e.province(),
                false,
                Personal.ofNullable("name", e.name()),
                Personal.ofNullable("handle", e.handle()));
    }

    /** What was alleged before and is not said anew stays: the platform and the account on it. */
    static Whom of(Subject.SubjectIdentified e, @Nullable Whom before) {
        return new Whom(
                e.identityNumber().person().value(),
                kind(e.kind()),
                e.role(),
                State.IDENTIFIED,
                before == null ? null : before.platform(),
                e.province(),
                e.abroad(),
                Personal.of("name", e.name()),
                before == null ? null : before.handle());
    }

    Whom beyondFinding() {
        return withState(State.BEYOND_FINDING);
    }

    private static Kind kind(Subject.@Nullable Kind known) {
        if (known == null) return Kind.UNKNOWN;
        return switch (known) {
            case INDIVIDUAL -> Kind.INDIVIDUAL;
            case ORGANISATION -> Kind.ORGANISATION;
        };
    }
}
