package org.hoso.query.figures;

import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Seen;

/**
 * A question that may be answered.
 *
 * @param asked    as it was put
 * @param slice    what is counted, narrowed to the reader's own where it is a platform
 * @param seen     what the view has seen
 * @param position up to which place of the ledger is known what is counted
 */
record PermittedFigureQuery(
        Reader reader, Relating today, Figure figure, FigureQuery asked, Slice slice, Seen seen, long position) {
    int generation() {
        return seen.place().generation();
    }

    Reach reach() {
        return Reach.of(reader, today);
    }

    /** The same, known at another place. */
    PermittedFigureQuery at(long other) {
        return new PermittedFigureQuery(reader, today, figure, asked, slice, seen, other);
    }
}
