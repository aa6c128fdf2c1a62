package org.hoso.query.coordination;

import com.mongodb.client.MongoDatabase;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board as a view: one row a case, in PostgreSQL, or in MongoDB where one is set. */
@Component
final class BoardView extends FoldedView<BoardCase> {
    private final BoardStore rows;

    @Autowired
    BoardView(
            ObjectProvider<MongoDatabase> viewDatabase,
            JdbcClient jdbc,
            JdbcOperations operations,
            Supplier<Law> law,
            VouchedTexts texts,
            ViewProperties properties) {
        this(store(viewDatabase, jdbc, operations, texts, new SearchWords(law)), properties);
    }

    BoardView(BoardStore rows, ViewProperties properties) {
        super("board", rows.home(), rows, BoardCase::after, rows, properties);
        this.rows = rows;
    }

    private static BoardStore store(
            ObjectProvider<MongoDatabase> viewDatabase,
            JdbcClient jdbc,
            JdbcOperations operations,
            VouchedTexts texts,
            SearchWords words) {
        MongoDatabase database = viewDatabase.getIfAvailable();
        return database == null
                ? new BoardTable(jdbc, operations, texts, words)
                : new BoardCollection(database, new BoardDocument(words, texts));
    }

    BoardStore rows() {
        return rows;
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
