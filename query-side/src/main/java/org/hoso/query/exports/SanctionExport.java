package org.hoso.query.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.DecidedCases;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.rights.Relating;
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
    private static final int PAGE = 100;
    private static final int MOST_SECONDS = 600;

    private final DecidedCases cases;
    private final Supplier<Law> law;
    private final TransactionTemplate onePicture;

    SanctionExport(DecidedCases cases, Supplier<Law> law, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.law = law;
        this.onePicture = new TransactionTemplate(transactions);
        this.onePicture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.onePicture.setReadOnly(true);
        this.onePicture.setTimeout(MOST_SECONDS);
    }

    /** Where a file goes once it is measured. */
    interface Receiver {
        OutputStream open(Measured file) throws IOException;
    }

    void send(int generation, Asked asked, Receiver receiver) {
        onePicture.executeWithoutResult(transaction -> {
            try {
                write(generation, asked, receiver.open(measured(generation, asked)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Measured measured(int generation, Asked asked) throws IOException {
        Counted counted = new Counted();
        MessageDigest sha256 = sha256();
        long rows = write(generation, asked, new DigestOutputStream(counted, sha256));
        return new Measured(rows, counted.bytes, sha256.digest());
    }

    private long write(int generation, Asked asked, OutputStream out) throws IOException {
        Rows rows = Rows.of(asked.format(), out);
        long[] written = {0};
        each(generation, asked, decision -> {
            try {
                rows.write(decision);
                written[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        rows.flush();
        return written[0];
    }

    private void each(int generation, Asked asked, Consumer<SeenDecision> row) {
        Relating today = new Relating(law.get().agencies(), LocalDate.now(WorkingCalendar.ZONE));
        DecidedCases.From from = DecidedCases.From.start(asked.start());
        while (from != null) {
            DecidedCases.Page page = cases.next(generation, asked.reader(), today, from, asked.end(), PAGE);
            page.decisions().forEach(row);
            from = page.next();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Keeps the length, and nothing else. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
