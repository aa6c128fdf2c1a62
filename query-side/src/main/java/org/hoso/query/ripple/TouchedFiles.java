package org.hoso.query.ripple;

import java.util.ArrayList;
import java.util.List;
import org.hoso.query.exports.MeasuredExport;
import org.hoso.query.exports.PlacedCorrection;
import org.hoso.query.exports.Restating;
import org.hoso.query.exports.TakenFile;
import org.hoso.query.exports.Takers;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The published files that a correction touches, as one reader may know of them. */
@Component
final class TouchedFiles {
    /** Files looked at for one answer. */
    private static final int MOST = 200;
    /** Rows made anew for one answer, to tell the checksums that files have now. */
    private static final long MOST_ROWS = 2_000;

    private final Restating restating;

    TouchedFiles(Restating restating) {
        this.restating = restating;
    }

    /** @param next behind which file the next page begins; absent on the last one */
    record FilesPage(List<TouchedFile> files, @Nullable Long next) {}

    /** @param events of the case of the correction, in order @param after only files behind that one */
    FilesPage of(PlacedCorrection cause, List<LedgeredCaseEvent> events, long after, Reader reader) {
        Restating.Touched touched = restating.touched(cause, events, after, MOST);
        List<TouchedFile> files = new ArrayList<>();
        long left = MOST_ROWS;
        for (TakenFile file : touched.files()) {
            boolean known = Takers.knows(reader, file);
            MeasuredExport restated = null;
            if (known && file.rows() <= left) {
                restated = restating.measured(file, cause.position());
                left -= restated.rows();
            }
            files.add(TouchedFile.of(file, known, restated));
        }
        return new FilesPage(files, touched.next());
    }
}
