package org.hoso.query.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.exports.Restating.Causes;
import org.hoso.query.exports.ShownFile.ShownCause;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Seen;
import org.springframework.stereotype.Component;

/** Files with their causes, each cause only where the reader may know of its case. */
@Component
final class ShowingFiles {
    private final CaseEvents events;
    private final Supplier<Law> law;

    ShowingFiles(CaseEvents events, Supplier<Law> law) {
        this.events = events;
        this.law = law;
    }

    /** @param causes of each file, in the same order */
    List<ShownFile> shown(List<TakenFile> files, List<Causes> causes, Reader reader, Seen trail) {
        Set<CaseId> cases = causes.stream()
                .flatMap(one -> one.causes().stream())
                .map(Cause::caseId)
                .collect(Collectors.toSet());
        Relating today = new Relating(law.get().agencies(), LocalDate.now(WorkingCalendar.ZONE));
        Map<CaseId, CaseEvents.Found> known = events.find(trail, cases);
        known.values().removeIf(found -> today.relation(reader, found.access()).isEmpty());
        return IntStream.range(0, files.size())
                .mapToObj(n -> shown(files.get(n), causes.get(n), known))
                .toList();
    }

    private static ShownFile shown(TakenFile file, Causes causes, Map<CaseId, CaseEvents.Found> known) {
        List<ShownCause> told = causes.causes().stream()
                .filter(cause -> known.containsKey(cause.caseId()))
                .map(cause -> ShownCause.of(cause, known.get(cause.caseId()).number()))
                .toList();
        return new ShownFile(
                file.id(),
                file.what(),
                file.period().from(),
                file.period().until(),
                file.format().mediaType(),
                file.at(),
                file.by().officer(),
                file.by().agency(),
                file.cut().position(),
                file.cut().known(),
                file.rows(),
                file.sha256(),
                !causes.causes().isEmpty(),
                told,
                causes.causes().size() - told.size(),
                causes.next(),
                "/api/v1/exports/" + file.id() + "/restated");
    }
}
