package org.hoso.query.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVPrinter;
import org.hoso.cases.Sha256;
import org.hoso.law.WorkingCalendar;
import org.hoso.lists.ListCode;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.asof.Moment;
import org.hoso.query.csv.MeasuredStream;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.runtime.lists.ListFile;
import org.hoso.runtime.lists.ListFiles;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.proof.Checkpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The file of a list for a day: the list of that day as it was known when the day began in Viet Nam. Measured and signed when it is
 * first asked for, and made again from the view, to the same bytes, each time; only a page of it is held at a time.
 */
@Component
@ConditionalOnProperty("hoso.proof.key-file")
final class DayFiles {
    private static final int PAGE = 1_000;

    private final ListQuestions questions;
    private final Entries entries;
    private final Knowledge knowledge;
    private final ListChanges changes;
    private final ListFiles files;
    private final Checkpoints checkpoints;

    DayFiles(
            ListQuestions questions,
            Entries entries,
            Knowledge knowledge,
            ListChanges changes,
            ListFiles files,
            Checkpoints checkpoints) {
        this.questions = questions;
        this.entries = entries;
        this.knowledge = knowledge;
        this.changes = changes;
        this.files = files;
        this.checkpoints = checkpoints;
    }

    static Instant dawn(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /**
     * The file as it was first made, which is now where nobody asked before.
     *
     * @throws NotThere for a day before there were lists
     * @throws ResponseStatusException 503 while the view has not come so far
     * @throws org.hoso.runtime.problems.BadShape for a day that has not begun
     */
    ListFiles.Signed of(ListCode list, LocalDate day) {
        Optional<ListFiles.Signed> made = files.find(list, day);
        return made.orElseGet(() -> {
            files.keep(made(list, day));
            return files.find(list, day).orElseThrow();
        });
    }

    private ListFiles.Signed made(ListCode list, LocalDate day) {
        long position = knowledge.position(new Moment.AtInstant(dawn(day).minus(1, ChronoUnit.MICROS)), "date");
        ListChange first = changes.find(1).orElseThrow(NotThere::file);
        if (first.position() > position) throw NotThere.file();
        MeasuredStream measured = new MeasuredStream(OutputStream.nullOutputStream());
        long rows = write(list, question(day, position), measured);
        ListFile file = new ListFile(list, day, position, rows, measured.bytes(), sum(measured));
        return new ListFiles.Signed(file, file.signedBy(checkpoints.key()).written());
    }

    /** @throws IllegalStateException where it does not come out as it was signed: the answer then breaks off, and seems whole to nobody */
    void send(ListFile file, OutputStream out) {
        MeasuredStream sent = new MeasuredStream(out);
        write(file.list(), question(file.day(), file.position()), sent);
        if (sent.bytes() != file.bytes() || !sum(sent).equals(file.sha256()))
            throw new IllegalStateException("the %s list of %s does not come out as it was signed at %d"
                    .formatted(file.list().stored(), file.day(), file.position()));
    }

    private static Sha256 sum(MeasuredStream measured) {
        return new Sha256(HexFormat.of().formatHex(measured.sha256()));
    }

    private ListDayQuery question(LocalDate day, long position) {
        ListDayQuery question = questions.at(day, position);
        if (question.seen().behind()) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        return question;
    }

    private long write(ListCode list, ListDayQuery question, OutputStream out) {
        try {
            CSVPrinter printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), EntryColumns.FORM);
            long rows = 0;
            @Nullable UUID after = null;
            List<PublicEntry> page;
            do {
                page = entries.page(question, list, after, PAGE);
                for (PublicEntry entry : page) printer.printRecord(EntryColumns.of(entry));
                rows += page.size();
                after = page.isEmpty() ? after : page.getLast().listingId();
            } while (page.size() == PAGE);
            printer.flush();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
