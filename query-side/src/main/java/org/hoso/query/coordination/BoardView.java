package org.hoso.query.coordination;

import com.mongodb.client.MongoDatabase;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The board as a view: one document a case, in MongoDB. */
@Component
final class BoardView extends FoldedView<BoardCase> {
    private final BoardRows rows;

    @Autowired
    BoardView(MongoDatabase viewDatabase, Supplier<Law> law, ViewProperties properties) {
        this(new BoardRows(viewDatabase, new BoardDocument(new SearchWords(law))), properties);
    }

    private BoardView(BoardRows rows, ViewProperties properties) {
        super("board", Home.MONGO, rows, BoardCase::after, rows, properties);
        this.rows = rows;
    }

    BoardRows rows() {
        return rows;
    }
}
