package org.hoso.query.comparing;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.query.comparing.KeptTable.Row;
import org.hoso.query.comparing.WrongRow.Kind;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two generations of a table row by row: one as it is kept, one as it was just made from the ledger. */
public final class TableComparison {
    private final TableForm form;
    private final KeptTable kept;
    private final KeptTable made;
    private long rows;

    public TableComparison(TableForm form, KeptTable kept, KeptTable made) {
        this.form = form;
        this.kept = kept;
        this.made = made;
    }

    /** How many were found to be the same. */
    public long rows() {
        return rows;
    }

    /** The first, in the order of the keys. */
    public Optional<WrongRow> firstWrong() {
        try (Stream<Row> as = kept.rows(form);
                Stream<Row> should = made.rows(form)) {
            return Optional.ofNullable(firstWrong(as.iterator(), should.iterator()));
        }
    }

    private @Nullable WrongRow firstWrong(Iterator<Row> as, Iterator<Row> should) {
        while (as.hasNext() || should.hasNext()) {
            Row is = as.hasNext() ? as.next() : null;
            Row must = should.hasNext() ? should.next() : null;
            if (!Objects.equals(is, must) && !isSameInAnotherOrder(is, must)) return wrong(is, must);
            rows++;
        }
        return null;
    }

    /**
     * A set stands in another order in another process; its text has another code then, which whoever reads it asks for. And another
     * process may pack the same text into other bytes.
     */
    static boolean isSameInAnotherOrder(@Nullable Row is, @Nullable Row must) {
        if (is == null || must == null || !is.key().equals(must.key())) return false;
        JsonNode as = CaseJson.stored().readTree(is.text());
        JsonNode should = CaseJson.stored().readTree(must.text());
        for (int n = 0; n < as.size(); n++)
            if (!as.get(n).equals(should.get(n)) && !AnyOrder.isSame(as.get(n), should.get(n))) return false;
        return !as.equals(should);
    }

    private WrongRow wrong(@Nullable Row is, @Nullable Row must) {
        if (must == null) return of(Kind.EXTRA, Objects.requireNonNull(is), null);
        if (is == null) return of(Kind.MISSING, must, null);
        if (is.key().equals(must.key())) return of(Kind.ALTERED, must, column(form, is.text(), must.text()));
        return isKept(must) ? of(Kind.EXTRA, is, null) : of(Kind.MISSING, must, null);
    }

    private WrongRow of(Kind kind, Row row, @Nullable String column) {
        return new WrongRow(form.shape(), kept.generation(), kind, row.key(), column);
    }

    /** Asked once, when all is over. */
    private boolean isKept(Row must) {
        try (Stream<Row> all = kept.rows(form)) {
            return all.anyMatch(row -> row.key().equals(must.key()));
        }
    }

    /** The first that is another; absent where only its spelling is. */
    static @Nullable String column(TableForm form, String is, String must) {
        List<JsonNode> as = CaseJson.stored().readTree(is).valueStream().toList();
        List<JsonNode> should = CaseJson.stored().readTree(must).valueStream().toList();
        for (int n = 0; n < as.size(); n++)
            if (!as.get(n).equals(should.get(n))) return form.columns().get(n);
        return null;
    }
}
