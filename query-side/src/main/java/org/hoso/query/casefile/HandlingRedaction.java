package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.HANDLING;

import java.util.List;
import org.hoso.cases.Coordination.Audience;
import org.hoso.query.casefile.Handling.*;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.jspecify.annotations.Nullable;

/** Classification, coordination and corrections as a reader sees them: the State's bodies all, or all but the texts. */
final class HandlingRedaction {
    private HandlingRedaction() {}

    static boolean isFor(Onlooker by) {
        Sight sight = by.sight(HANDLING);
        return sight == Sight.FULL || sight == Sight.SUMMARY;
    }

    static @Nullable Classified see(@Nullable Classified known, Onlooker by) {
        if (known == null || !isFor(by)) return null;
        return known.withReasoning(by.text(HANDLING, known.reasoning()));
    }

    static @Nullable Handling see(Handling known, Onlooker by) {
        if (!isFor(by)) return null;
        List<CaseNote> notes = known.notes().stream()
                .filter(note -> by.full(HANDLING) && isAddressed(note, by))
                .toList();
        Handling seen = known.withNotes(notes);
        return by.full(HANDLING) ? seen : Masking.all(seen);
    }

    /** A note for its author's own body is nobody else's, auditors apart. */
    private static boolean isAddressed(CaseNote note, Onlooker by) {
        return note.audience() == Audience.BODIES
                || by.relation() == Relation.AUDITOR
                || note.agency().equals(by.agency());
    }

    static List<RecordCorrection> see(List<RecordCorrection> known, Onlooker by) {
        if (!isFor(by)) return List.of();
        return by.full(HANDLING) ? known : known.stream().map(Masking::all).toList();
    }
}
