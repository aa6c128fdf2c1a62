package org.hoso.query.coordination;

import com.mongodb.client.MongoDatabase;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.ViewProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The board as a view: one row a case, in PostgreSQL, or in MongoDB where one is set. */
@Component
final class BoardView extends FoldedView<BoardCase, BoardStore> {
    @Autowired
    BoardView(ObjectProvider<MongoDatabase> viewDatabase, Supplier<Law> law, ViewDatabase database) {
        this(store(viewDatabase.getIfAvailable(), new SearchWords(law), database), database.properties());
    }

    BoardView(BoardStore rows, ViewProperties properties) {
        super("board", BoardCase::after, rows, properties);
    }

    private static BoardStore store(@Nullable MongoDatabase mongo, SearchWords words, ViewDatabase database) {
        return mongo == null
                ? new BoardTable(database, words)
                : new BoardCollection(mongo, new BoardDocument(words, database.texts()));
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
