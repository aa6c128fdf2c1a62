package org.hoso.command.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.casefile.Decision;
import org.hoso.command.deciding.Done;
import org.hoso.command.intake.Afterwards;
import org.hoso.command.intake.BulkAppend;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.dao.DuplicateKeyException;

/** Carries out a batch of lines: each passes the same pure decision as a single report; accepted ones share a transaction. */
class Importing {
    private static final Duration FOR_POSITIONS = Duration.ofSeconds(1);

    private final CommandReader reader;
    private final BulkAppend opening;
    private final ImportedLines lines;
    private final Ledger ledger;
    private final ProblemWriter problems;

    Importing(CommandReader reader, BulkAppend opening, ImportedLines lines, Ledger ledger, ProblemWriter problems) {
        this.reader = reader;
        this.opening = opening;
        this.lines = lines;
        this.ledger = ledger;
        this.problems = problems;
    }

    void carryOut(Batch batch, SignedIn who, Language language) {
        tellWhatWasImportedBefore(batch, who.officer());
        List<Batch.Entry> fresh = new ArrayList<>();
        List<Batch.Entry> single = new ArrayList<>();
        sort(batch.open(), fresh, single);
        if (!fresh.isEmpty() && !openTogether(fresh, who, language)) single.addAll(fresh);
        single.forEach(entry -> openAlone(entry, who, language));
        tellPlaces(batch);
    }

    /** One look-up for the whole batch. What is done is done, whether its place can be told or not. */
    private void tellPlaces(Batch batch) {
        List<Ledger.Place> places = batch.all().stream()
                .map(entry -> entry.outcome == null ? null : entry.outcome.place())
                .filter(java.util.Objects::nonNull)
                .toList();
        if (places.isEmpty()) return;
        Map<Ledger.Place, Long> found = ledger.positionsOf(places, FOR_POSITIONS);
        for (Batch.Entry entry : batch.all()) if (entry.outcome != null) entry.outcome = placed(entry.outcome, found);
    }

    private static LineOutcome placed(LineOutcome outcome, Map<Ledger.Place, Long> found) {
        Ledger.Place place = outcome.place();
        return place == null ? outcome : outcome.withPosition(found.get(place));
    }

    private void tellWhatWasImportedBefore(Batch batch, String officer) {
        List<String> references = batch.open().stream()
                .map(entry -> entry.reference)
                .filter(java.util.Objects::nonNull)
                .toList();
        Map<String, CaseId> before = lines.before(officer, references);
        for (Batch.Entry entry : batch.open()) {
            CaseId known = entry.reference == null ? null : before.get(entry.reference);
            if (known != null) entry.outcome = LineOutcome.alreadyImported(entry.line, entry.reference, known);
        }
    }

    /** What an open case or an earlier line of the batch already handles, or repeats a reference, goes one by one. */
    private void sort(List<Batch.Entry> open, List<Batch.Entry> fresh, List<Batch.Entry> single) {
        Set<String> handled = opening.handledAlready(
                open.stream().map(entry -> entry.draft.unsealed()).toList());
        Set<String> references = new HashSet<>();
        for (Batch.Entry entry : open) {
            List<String> hashes = entry.draft.unsealed().items().stream()
                    .map(item -> item.url().hash().value())
                    .toList();
            boolean alone = hashes.stream().anyMatch(handled::contains)
                    || (entry.reference != null && !references.add(entry.reference));
            handled.addAll(hashes);
            (alone ? single : fresh).add(entry);
        }
    }

    /** @return false when it cannot be done together, or somebody else took an address meanwhile: nothing was done then */
    private boolean openTogether(List<Batch.Entry> entries, SignedIn who, Language language) {
        List<Reading<ReportContent>> readings =
                reader.seal(entries.stream().map(entry -> entry.draft).toList());
        List<Batch.Entry> opened = new ArrayList<>();
        List<Reading<ReportContent>> accepted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++)
            switch (opening.decide(readings.get(i).command())) {
                case Decision.Refused no -> entries.get(i).outcome = turnedDown(entries.get(i), no, language);
                case Decision.Accepted yes -> {
                    opened.add(entries.get(i));
                    accepted.add(readings.get(i));
                }
            }
        return opened.isEmpty() || append(opened, accepted, who);
    }

    private boolean append(List<Batch.Entry> opened, List<Reading<ReportContent>> accepted, SignedIn who) {
        List<CaseNumber> numbers;
        try {
            numbers = opening.open(
                            accepted.stream().map(Reading::command).toList(),
                            who.client(),
                            () -> lines.keep(who.officer(), references(opened)))
                    .orElse(List.of());
        } catch (DuplicateKeyException taken) {
            return false;
        }
        if (numbers.isEmpty()) return false;
        for (int i = 0; i < opened.size(); i++) opened.get(i).outcome = opened(opened.get(i), numbers.get(i));
        Afterwards.run("what it tells of persons", () -> accepted.forEach(Reading::accepted));
        return true;
    }

    private static List<Map.Entry<String, CaseId>> references(List<Batch.Entry> opened) {
        return opened.stream()
                .filter(entry -> entry.reference != null)
                .map(entry -> Map.entry(entry.reference, entry.draft.unsealed().caseId()))
                .toList();
    }

    private LineOutcome turnedDown(Batch.Entry entry, Decision.Refused no, Language language) {
        return LineOutcome.turnedDown(
                entry.line, entry.reference, problems.of(new Refused(no.refusal(), no.details()), language));
    }

    /** A case that was just opened is at its first event. */
    private static LineOutcome opened(Batch.Entry entry, CaseNumber number) {
        CaseId caseId = entry.draft.unsealed().caseId();
        return new LineOutcome(
                entry.line, entry.reference, LineOutcome.Kind.OPENED, caseId, number, 0L, null, null, null);
    }

    private void openAlone(Batch.Entry entry, SignedIn who, Language language) {
        try {
            entry.outcome = alone(entry, who);
        } catch (RuntimeException failure) {
            if (!(failure instanceof org.hoso.runtime.problems.ToldProblem)) throw failure;
            entry.outcome = LineOutcome.turnedDown(entry.line, entry.reference, problems.of(failure, language));
        }
    }

    private LineOutcome alone(Batch.Entry entry, SignedIn who) {
        if (entry.reference != null) {
            CaseId known = lines.before(who.officer(), List.of(entry.reference)).get(entry.reference);
            if (known != null) return LineOutcome.alreadyImported(entry.line, entry.reference, known);
        }
        Reading<ReportContent> reading = reader.seal(List.of(entry.draft)).getFirst();
        ReportContent command = reading.command();
        BulkAppend.Came came = opening.openOrJoin(command, who.client(), reading.minted());
        Afterwards.run("what it tells of persons", reading::accepted);
        if (entry.reference != null) lines.keep(who.officer(), List.of(Map.entry(entry.reference, came.caseId())));
        boolean joined = !came.caseId().equals(command.caseId());
        LineOutcome.Kind kind = joined ? LineOutcome.Kind.JOINED : LineOutcome.Kind.OPENED;
        Done told = came.told();
        return new LineOutcome(
                entry.line,
                entry.reference,
                kind,
                told.caseId(),
                told.caseNumber(),
                told.version(),
                null,
                told.alsoIn(),
                null);
    }
}
