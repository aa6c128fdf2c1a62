package org.hoso.command.storing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.command.casefile.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the content of a case that is about to open and draws its number, in one statement. All of it is taken before anything is
 * drawn: where one address is another case's, there is no number, and what was taken goes with the transaction.
 */
class ClaimedNumbers implements Numbers {
    private static final String CLAIM_AND_DRAW =
            "with claimed as (" + OpenItems.INTO + "%s" + OpenItems.UNLESS_TAKEN_BY_OTHERS
                    + " returning 1), drawing as materialized (select " + CaseNumbers.HOLD
                    + " from (select count(*) as taken from claimed) c where taken = ?) select " + CaseNumbers.DRAWN
                    + " from drawing";

    private final JdbcClient db;
    private final OpenItems items;
    private final CaseNumbers numbers;

    ClaimedNumbers(JdbcClient db, OpenItems items, CaseNumbers numbers) {
        this.db = db;
        this.items = items;
        this.numbers = numbers;
    }

    /** @throws DuplicateKeyException when another open case took one of the addresses meanwhile */
    @Override
    public CaseNumber next(CaseId opening, List<Report.Item> content) {
        if (content.isEmpty()) return numbers.next();
        List<@Nullable Object> values = new ArrayList<>();
        OpenItems.inOrder(content).forEach(item -> Collections.addAll(values, items.values(item, opening)));
        values.add(opening.value());
        values.add(content.size());
        Optional<Long> running = db.sql(CLAIM_AND_DRAW.formatted(rows(content.size())))
                .params(values)
                .query(Long.class)
                .optional();
        return numbers.drawn(running.orElseThrow(OpenItems::taken));
    }

    private static String rows(int count) {
        return String.join(", ", Collections.nCopies(count, OpenItems.ROW));
    }
}
