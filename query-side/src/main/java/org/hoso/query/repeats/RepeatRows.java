package org.hoso.query.repeats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases with their strikes and measures in PostgreSQL: the case's document is the truth, the other rows are to find it by. */
final class RepeatRows implements CaseRows<RepeatCase> {
    static final String CASES = "repeat_case";
    static final String STRIKES = "repeat_strike";
    static final String MEASURES = "repeat_measure";

    private static final String SAVE_CASE = """
            insert into %s as old (case_id, case_number, version, access, document) values (?, ?, ?, ?::json, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, access = excluded.access,
                document = excluded.document
            where old.version < excluded.version
            """;

    /** A strike changes once at most: when it ends. */
    private static final String SAVE_STRIKE = """
            insert into %s as old (case_id, n, holder, account, platform, act_day, since_position, until_position, strike)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            on conflict (case_id, n) do update
            set until_position = excluded.until_position, strike = excluded.strike
            where old.until_position is distinct from excluded.until_position
            """;

    private static final String SAVE_MEASURE = """
            insert into %s as old (case_id, measure_id, windowed, day, made_position, holders, over, lost_position, measure)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            on conflict (case_id, measure_id) do update
            set day = excluded.day, holders = excluded.holders, over = excluded.over,
                lost_position = excluded.lost_position, measure = excluded.measure
            where old.measure::text is distinct from excluded.measure::text
            """;

    private final CaseDocuments<RepeatCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    RepeatRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, RepeatCase.class);
        this.operations = operations;
        this.texts = texts;
    }

    @Override
    public Map<CaseId, RepeatCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    Optional<RepeatCase> find(int generation, CaseKey key) {
        return documents.find(generation, key);
    }

    @Override
    public void save(int generation, Collection<RepeatCase> values) {
        List<@Nullable Object[]> cases = new ArrayList<>();
        List<@Nullable Object[]> strikes = new ArrayList<>();
        List<@Nullable Object[]> measures = new ArrayList<>();
        for (RepeatCase value : values) {
            cases.add(row(value));
            for (int n = 0; n < value.strikes().size(); n++)
                strikes.add(row(value.caseId(), n, value.strikes().get(n)));
            value.measures().forEach(measure -> measures.add(row(value.caseId(), measure)));
        }
        operations.batchUpdate(SAVE_CASE.formatted(GenerationTables.name(CASES, generation)), cases);
        if (!strikes.isEmpty())
            operations.batchUpdate(SAVE_STRIKE.formatted(GenerationTables.name(STRIKES, generation)), strikes);
        if (!measures.isEmpty())
            operations.batchUpdate(SAVE_MEASURE.formatted(GenerationTables.name(MEASURES, generation)), measures);
    }

    private @Nullable Object[] row(RepeatCase value) {
        CaseNumber number = value.number();
        return new @Nullable Object[] {
            value.caseId().value(),
            number == null ? null : number.value(),
            value.version(),
            texts.write(value.access(), CASES, value.caseId().value(), FoundRows.ACCESS),
            documents.text(value)
        };
    }

    private @Nullable Object[] row(CaseId caseId, int n, Strike strike) {
        Strike.What what = strike.what();
        Known until = strike.until();
        return new @Nullable Object[] {
            caseId.value(),
            n,
            what.holder().key(),
            what.platform() != null,
            what.platform(),
            what.day(),
            strike.since().position(),
            until == null ? null : until.position(),
            texts.write(strike, STRIKES, caseId.value())
        };
    }

    private @Nullable Object[] row(CaseId caseId, Measure measure) {
        Known lost = measure.lost();
        return new @Nullable Object[] {
            caseId.value(),
            measure.measureId(),
            measure.kind() == Measure.Kind.TEMPORARY_LOCK,
            measure.day(),
            measure.made().position(),
            measure.rests().holders().stream().map(ViolationHolder::key).toArray(String[]::new),
            measure.over() != null,
            lost == null ? null : lost.position(),
            texts.write(measure, MEASURES, caseId.value())
        };
    }
}
