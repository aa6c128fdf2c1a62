package org.hoso.query.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.casefile.TellingTexts;
import org.hoso.query.csv.Measuring;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the file twice from one picture of the store: first to measure it, so that rows and checksum stand before it, then to
 * send it. No file is kept anywhere, and only one page of decisions is held at a time.
 */
@Component
class SanctionExport {
    private static final int MOST_SECONDS = 600;

    private final TellingTexts texts;
    private final TransactionTemplate onePicture;

    SanctionExport(TellingTexts texts, PlatformTransactionManager transactions) {
        this.texts = texts;
        this.onePicture = new TransactionTemplate(transactions);
        this.onePicture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.onePicture.setReadOnly(true);
        this.onePicture.setTimeout(MOST_SECONDS);
    }

    /** Where a file goes once it is measured. */
    interface Receiver {
        OutputStream open(Measured file) throws IOException;
    }

    void send(Past past, FileTerms terms, Cut cut, Receiver receiver) {
        onePicture.executeWithoutResult(transaction -> {
            try {
                write(past, terms, cut, receiver.open(measured(past, terms, cut)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the file would be, without anybody getting it. */
    Measured measure(Past past, FileTerms terms, Cut cut) {
        return Objects.requireNonNull(onePicture.execute(transaction -> {
            try {
                return measured(past, terms, cut);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private Measured measured(Past past, FileTerms terms, Cut cut) throws IOException {
        Measuring measured = new Measuring(OutputStream.nullOutputStream());
        long rows = write(past, terms, cut, measured);
        return new Measured(rows, measured.bytes(), measured.sha256());
    }

    private long write(Past past, FileTerms terms, Cut cut, OutputStream out) throws IOException {
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
