package org.hoso.query.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.hoso.query.exports.RowsOfACase.Row;
import org.hoso.query.viewing.LedgeredCaseEvent;

/**
 * Whether a file would come out otherwise for a correction: made again for the same past, once with all that was known before the
 * correction and once with it too. A correction changes nothing but the rows of its own case, so only they are made; where they
 * merely stand at another place of the file, somebody else's row between the two places makes the difference.
 */
record Touching(Past past) {
    /** @param events of the case of the correction, in order, at least up to the correction */
    boolean touches(FileTerms terms, ExportCut made, PlacedCorrection cause, List<LedgeredCaseEvent> events) {
        if (made.known() >= cause.position()) return false;
        ExportCut before = new ExportCut(made.position(), cause.position() - 1);
        ExportCut after = new ExportCut(made.position(), cause.position());
        List<Row> without = new RowsOfACase(terms, before, past.law()).of(events);
        List<Row> with = new RowsOfACase(terms, after, past.law()).of(events);
        if (!written(terms.format(), without).equals(written(terms.format(), with))) return true;
        for (int n = 0; n < without.size(); n++)
            if (passesAnother(terms, after, without.get(n).found(), with.get(n).found())) return true;
        return false;
    }

    /** The rows as the file has them, each text as it is sealed: no correction reaches a personal text. */
    private static String written(Format format, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Rows writing = Rows.of(format, out);
            for (Row row : rows) writing.write(TextRendering.sealed(row.decision()));
            writing.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private boolean passesAnother(FileTerms terms, ExportCut cut, Found one, Found other) {
        boolean later = DecisionsByDay.ORDER.compare(one, other) < 0;
        Found first = later ? one : other;
        Found last = later ? other : one;
        Found behind = first;
        while (behind != null && DecisionsByDay.ORDER.compare(behind, last) < 0) {
            Past.Page page = past.next(terms, cut, behind);
            if (page.rows().stream().anyMatch(row -> isBetween(row.found(), last, one.caseId()))) return true;
            behind = page.next();
        }
        return false;
    }

    private static boolean isBetween(Found found, Found last, CaseId own) {
        return !found.caseId().equals(own) && DecisionsByDay.ORDER.compare(found, last) < 0;
    }
}
