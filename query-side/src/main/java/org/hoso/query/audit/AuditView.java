package org.hoso.query.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail as a view: a line for every event, and who stands how to its case, in one transaction. */
@Component
final class AuditView extends FoldedView<CaseEntry> {
    private final AuditLines lines;
    private final AuditCopying copying;
    private final CaseEntries entries;

    @Autowired
    AuditView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(jdbc, operations, texts, new CaseEntries(jdbc, operations, texts), properties);
    }

    private AuditView(
            JdbcClient jdbc,
            JdbcOperations operations,
            VouchedTexts texts,
            CaseEntries entries,
            ViewProperties properties) {
        super(
                "audit",
                Home.POSTGRES,
                new GenerationTables(jdbc, AuditLines.SHAPE, CaseEntries.SHAPE),
                CaseEntry::after,
                entries,
                properties);
        this.lines = new AuditLines(jdbc, operations, texts);
        this.copying = new AuditCopying(operations, texts);
        this.entries = entries;
    }

    AuditLines lines() {
        return lines;
    }

    CaseEntries entries() {
        return entries;
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        insert(generation, batch);
        super.write(generation, batch);
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        lines.insert(generation, batch.stream().map(AuditLine::of).toList());
    }

    @Override
    public Filling fill(int generation) {
        Filling cases = super.fill(generation);
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                copying.copy(generation, batch.stream().map(AuditLine::of).toList());
                cases.add(batch);
            }

            @Override
            public void addOthers(List<LedgeredOther> batch) {
                if (!batch.isEmpty())
                    copying.copy(generation, batch.stream().map(AuditLine::of).toList());
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
                && made.payload().equals(kept.payload());
    }

    private void insert(int generation, List<LedgeredCaseEvent> batch) {
        lines.insert(generation, batch.stream().map(AuditLine::of).toList());
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
