package org.hoso.query.audit;

import java.util.List;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail as a view: a line for every event, and who stands how to its case, in one transaction. */
@Component
final class AuditView implements View {
    private final GenerationTables tables;
    private final AuditLines lines;
    private final AuditCopying copying;
    private final CaseEntries entries;
    private final FoldedRows<CaseEntry> folded;
    private final int mostHeld;

    AuditView(JdbcClient jdbc, JdbcOperations operations, ViewProperties properties) {
        this.tables = new GenerationTables(jdbc, AuditLines.SHAPE, CaseEntries.SHAPE);
        this.lines = new AuditLines(jdbc, operations);
        this.copying = new AuditCopying(operations);
        this.entries = new CaseEntries(jdbc, operations);
        this.folded = new FoldedRows<>(CaseEntry::after, entries);
        this.mostHeld = properties.rebuildHeld();
    }

    AuditLines lines() {
        return lines;
    }

    CaseEntries entries() {
        return entries;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Home home() {
        return Home.POSTGRES;
    }

    @Override
    public void create(int generation) {
        tables.create(generation);
    }

    @Override
    public void drop(int generation) {
        tables.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        insert(generation, batch);
        folded.write(generation, batch);
    }

    @Override
    public Filling fill(int generation) {
        Filling cases = folded.fill(generation, mostHeld);
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                copying.copy(generation, batch.stream().map(AuditLine::of).toList());
                cases.add(batch);
            }

            @Override
            public void close() {
                cases.close();
            }
        };
    }

    private void insert(int generation, List<LedgeredCaseEvent> batch) {
        lines.insert(generation, batch.stream().map(AuditLine::of).toList());
    }
}
