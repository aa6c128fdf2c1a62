package org.hoso.query.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.exports.ExportSource.Sources;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which files a correction touches, and which corrections touch a file. Nothing of it is stored: it follows from the events. */
@Component
public final class Restating {
    private final ExportSource pasts;
    private final ExportLog log;
    private final SanctionExport export;

    Restating(ExportSource pasts, ExportLog log, SanctionExport export) {
        this.pasts = pasts;
        this.log = log;
        this.export = export;
    }

    /** @param next behind which file the next page begins; absent on the last one */
    public record Touched(List<TakenFile> files, @Nullable Long next) {}

    /** @param next behind which place the next page begins; absent where every correction known was looked at */
    record Causes(List<PlacedCorrection> causes, @Nullable Long next) {}

    /**
     * Files that a correction touches, the first taken first.
     *
     * @param events of its case, in order
     * @param after  only files behind that one
     * @param most   files looked at
     */
    public Touched touched(PlacedCorrection cause, List<LedgeredCaseEvent> events, long after, int most) {
        @Nullable DecidedCase decided = null;
        for (LedgeredCaseEvent one : events)
            if (one.position() <= cause.position() && DecidedCase.concerns(one))
                decided = DecidedCase.after(decided, one);
        if (decided == null || decided.days().isEmpty()) return new Touched(List.of(), null);
        Sources sources = pasts.await(new Since.AtPosition(cause.position()));
        Touching touching = new Touching(pasts.of(sources));
        List<TakenFile> found = log.before(cause.position(), decided.span(), decided.made(), after, most);
        List<TakenFile> touched = found.stream()
                .filter(file -> touching.touches(terms(file), file.cut(), cause, events))
                .toList();
        return new Touched(touched, found.size() < most ? null : found.getLast().id());
    }

    /** The same file as it comes out with what was known at a later place; as much work as the file itself. */
    public MeasuredExport measured(TakenFile file, long known) {
        return export.measure(
                pasts.of(pasts.await(new Since.AtPosition(known))),
                terms(file),
                new ExportCut(file.cut().position(), known));
    }

    /**
     * Corrections that touch a file, in order.
     *
     * @param after only those behind that place of the ledger
     * @param most  corrections looked at
     */
    Causes causes(TakenFile file, Sources sources, long after, int most) {
        List<PlacedCorrection> candidates = pasts.candidates(sources, file, after, most);
        Set<CaseId> cases = candidates.stream().map(PlacedCorrection::caseId).collect(Collectors.toSet());
        Past past = pasts.of(sources);
        Map<CaseId, List<LedgeredCaseEvent>> events = past.events().of(cases, sources.position());
        Touching touching = new Touching(past);
        List<PlacedCorrection> causes = new ArrayList<>();
        for (PlacedCorrection cause : candidates)
            if (touching.touches(terms(file), file.cut(), cause, events.getOrDefault(cause.caseId(), List.of())))
                causes.add(cause);
        return new Causes(
                causes, candidates.size() < most ? null : candidates.getLast().position());
    }

    FileTerms terms(TakenFile file) {
        return pasts.terms(file.asked(), day(file));
    }

    /** Whose rights counted when it was made. */
    static LocalDate day(TakenFile file) {
        return LocalDate.ofInstant(file.at(), WorkingCalendar.ZONE);
    }
}
