package org.hoso.query.coordination;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.hoso.law.Law;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedRows;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.stereotype.Component;

/** The board as a view: one document a case, in MongoDB. */
@Component
final class BoardView implements View {
    private final BoardRows rows;
    private final FoldedRows<BoardCase> folded;
    private final int mostHeld;

    BoardView(MongoDatabase viewDatabase, Law law, ViewProperties properties) {
        this.rows = new BoardRows(viewDatabase, new BoardDocument(new SearchWords(law)));
        this.folded = new FoldedRows<>(BoardCase::after, rows);
        this.mostHeld = properties.rebuildHeld();
    }

    BoardRows rows() {
        return rows;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Home home() {
        return Home.MONGO;
    }

    @Override
    public void create(int generation) {
        rows.create(generation);
    }

    @Override
    public void drop(int generation) {
        rows.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        folded.write(generation, batch);
    }

    @Override
    public Filling fill(int generation) {
        return folded.fill(generation, mostHeld);
    }
}
