package org.hoso.query.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as a view: a line for every event, and who stands how to its case, in one transaction. */
@Component
final class AuditView extends FoldedView<CaseEntry, CaseEntries> {
    private final ViewDatabase database;
    private final AuditLines lines;

    AuditView(ViewDatabase database) {
        super("audit", CaseEntry::after, new CaseEntries(database), database.properties());
        this.lines = new AuditLines(database);
        this.database = database;
    }

    AuditLines lines() {
        return lines;
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        AuditLines.LINES.write(
                database, generation, batch.stream().map(AuditLine::of).toList());
        super.write(generation, batch);
    }

    @Override
    public Runnable writeOn(int generation, List<LedgeredCaseEvent> batch) {
        AuditLines.LINES.write(
                database, generation, batch.stream().map(AuditLine::of).toList());
        return super.writeOn(generation, batch);
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        AuditLines.LINES.write(
                database, generation, batch.stream().map(AuditLine::of).toList());
    }

    @Override
    public Filling fill(int generation) {
        Filling cases = super.fill(generation);
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                AuditLines.LINES.copy(
                        database, generation, batch.stream().map(AuditLine::of).toList());
                cases.add(batch);
            }

            @Override
            public void addOthers(List<LedgeredOther> batch) {
                AuditLines.LINES.copy(
                        database, generation, batch.stream().map(AuditLine::of).toList());
            }

            @Override
            public void close() {
                cases.close();
            }
        };
    }

    /** Of the lines each as well. */
    @Override
    public boolean agrees(int generation, CaseId caseId, List<LedgeredCaseEvent> events, long seen) {
        Map<Long, AuditLine> kept = lines.ofCase(generation, caseId, 0, null, null, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(AuditLine::version, line -> line));
        return super.agrees(generation, caseId, events, seen)
                && events.stream().allMatch(event -> same(kept.get(event.version()), event, seen));
    }

    private static boolean same(@Nullable AuditLine kept, LedgeredCaseEvent event, long seen) {
        if (kept == null) return event.position() > seen;
        AuditLine made = AuditLine.of(event);
        return made.position() == kept.position()
                && made.eventId().equals(kept.eventId())
                && made.event().equals(kept.event());
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
