package org.hoso.query.figures;

import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sight;

/** What a reader sees of the cases behind a figure. */
record Insight(Reader reader, Relating today) {
    /** Whether it is told what the case is about. */
    boolean intoHandling(CaseAccess access) {
        return sight(access, DataKind.HANDLING) != Sight.NO;
    }

    /** Whether it sees an event of that kind: by the right to the history, or to the kind; of its own notices a platform does. */
    boolean into(CaseAccess access, DataKind kind) {
        if (sight(access, DataKind.HISTORY) == Sight.FULL) return true;
        Sight sight = sight(access, kind);
        return sight == Sight.FULL || sight == Sight.PUBLIC || kind == DataKind.REMOVAL && sight == Sight.OWN;
    }

    private Sight sight(CaseAccess access, DataKind kind) {
        return today.relation(reader, access)
                .map(relation -> Matrix.at(kind, relation))
                .orElse(Sight.NO);
    }
}
