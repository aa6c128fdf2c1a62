package org.hoso.query.coordination;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.Generations;

/** The board's documents, one collection a generation. */
final class BoardRows implements CaseRows<BoardCase>, Generations {
    private final MongoDatabase database;
    private final BoardDocument form;

    BoardRows(MongoDatabase database, BoardDocument form) {
        this.database = database;
        this.form = form;
    }

    /** Indexes that exist are left alone. */
    @Override
    public void create(int generation) {
        MongoCollection<Document> board = collection(generation);
        board.createIndex(Indexes.ascending(BoardDocument.DUE, BoardDocument.ID));
        board.createIndex(Indexes.ascending(BoardDocument.ACCESS, BoardDocument.DUE, BoardDocument.ID));
        board.createIndex(Indexes.ascending(BoardDocument.TOKENS));
    }

    @Override
    public void drop(int generation) {
        collection(generation).drop();
    }

    @Override
    public Map<CaseId, BoardCase> load(int generation, Set<CaseId> cases) {
        Map<CaseId, BoardCase> found = new HashMap<>();
        collection(generation)
                .find(Filters.in(
                        BoardDocument.ID, cases.stream().map(CaseId::toString).toList()))
                .map(BoardDocument::read)
                .forEach(known -> found.put(known.caseId(), known));
        return found;
    }

    @Override
    public void save(int generation, Collection<BoardCase> values) {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        collection(generation)
                .bulkWrite(
                        values.stream()
                                .map(value -> new ReplaceOneModel<>(
                                        Filters.eq(value.caseId().toString()), form.of(value), upsert))
                                .toList(),
                        new BulkWriteOptions().ordered(false));
    }

    /** The first that fit, in that order. */
    List<BoardCase> find(int generation, Bson filter, Bson order, int limit) {
        return collection(generation)
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(BoardDocument::read)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> collection(int generation) {
        return database.getCollection("board_g" + generation);
    }
}
