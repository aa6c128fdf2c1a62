package org.hoso.query.rights;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one reader sees of one case.
 *
 * @param relation how the reader stands to it
 * @param reasoned whether a reason was given for opening what needs one
 */
public record Sights(Reader reader, Relation relation, boolean reasoned) {
    public Sight at(DataKind kind) {
        Sight sight = Matrix.at(kind, relation);
        return reasoned && sight.opensForAReason() ? Sight.FULL : sight;
    }

    /** Whether all of that kind is seen. */
    public boolean full(DataKind kind) {
        return at(kind) == Sight.FULL;
    }

    /** Whether anything at all of that kind is seen. */
    public boolean any(DataKind kind) {
        return at(kind) != Sight.NO;
    }

    /** What the reason opened: to be logged before it is told. */
    public Set<DataKind> openedForTheReason() {
        Set<DataKind> opened = EnumSet.noneOf(DataKind.class);
        if (reasoned)
            for (DataKind kind : DataKind.values())
                if (Matrix.at(kind, relation).opensForAReason()) opened.add(kind);
        return opened;
    }
}
