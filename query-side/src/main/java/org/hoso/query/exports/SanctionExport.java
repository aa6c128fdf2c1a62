package org.hoso.query.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.csv.MeasuredStream;
import org.hoso.query.csv.SpooledFile;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a file from one picture of the store and sets it aside, so that rows and checksum stand before what is sent: made a second
 * time it could come out otherwise, when a person in it is erased meanwhile. Only one page of decisions is held at a time, and no
 * connection while a slow receiver reads.
 */
@Component
class SanctionExport {
    private static final int MOST_SECONDS = 600;

    private final TextRendering texts;
    private final TransactionTemplate onePicture;

    SanctionExport(TextRendering texts, PlatformTransactionManager transactions) {
        this.texts = texts;
        this.onePicture = new TransactionTemplate(transactions);
        this.onePicture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.onePicture.setReadOnly(true);
        this.onePicture.setTimeout(MOST_SECONDS);
    }

    /** Where a file goes once it is measured. */
    interface Receiver {
        OutputStream open(MeasuredExport file) throws IOException;
    }

    void send(Past past, FileTerms terms, ExportCut cut, Receiver receiver) {
        try (SpooledFile file = SpooledFile.empty()) {
            MeasuredExport measured = made(past, terms, cut, file.written());
            file.sendTo(receiver.open(measured));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file would be, without anybody getting it. */
    MeasuredExport measure(Past past, FileTerms terms, ExportCut cut) {
        return made(past, terms, cut, OutputStream.nullOutputStream());
    }

    private MeasuredExport made(Past past, FileTerms terms, ExportCut cut, OutputStream out) {
        return Objects.requireNonNull(onePicture.execute(transaction -> {
            try {
                MeasuredStream measured = new MeasuredStream(out);
                long rows = write(past, terms, cut, measured);
                return new MeasuredExport(rows, measured.bytes(), measured.sha256());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private long write(Past past, FileTerms terms, ExportCut cut, OutputStream out) throws IOException {
        Rows rows = Rows.of(terms.format(), out);
        long written = 0;
        Found behind = Found.before(terms.period());
        while (behind != null) {
            Past.Page page = past.next(terms, cut, behind);
            for (SeenDecision decision : texts.told(page.decisions())) {
                rows.write(decision);
                written++;
            }
            behind = page.next();
        }
        rows.flush();
        return written;
    }
}
