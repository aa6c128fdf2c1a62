package org.hoso.query.coordination;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.View;
import org.jspecify.annotations.Nullable;

/** The board in MongoDB, where one is set: one document a case, one collection a generation. */
final class BoardCollection implements BoardStore {
    private static final Bson BY_DUE = Sorts.ascending(BoardDocument.DUE, BoardDocument.ID);
    private static final Bson BY_ID = Sorts.ascending(BoardDocument.ID);

    /** Each serves the board's order for what it is narrowed by. */
    private static final List<String> NARROWED_BY = List.of(
            BoardDocument.ACCESS,
            BoardDocument.TOKENS,
            BoardDocument.WAITED_FOR,
            BoardDocument.OPEN,
            "agencies",
            "platforms",
            "violationTypes",
            "status",
            "productField");

    private final MongoDatabase database;
    private final BoardDocument form;

    BoardCollection(MongoDatabase database, BoardDocument form) {
        this.database = database;
        this.form = form;
    }

    @Override
    public View.Home home() {
        return View.Home.MONGO;
    }

    @Override
    public List<String> tables() {
        return List.of(BoardDocument.COLLECTION);
    }

    /** Indexes that exist are left alone. */
    @Override
    public void create(int generation) {
        MongoCollection<Document> board = collection(generation);
        board.createIndex(Indexes.ascending(BoardDocument.DUE, BoardDocument.ID));
        for (String narrowing : NARROWED_BY)
            board.createIndex(Indexes.ascending(narrowing, BoardDocument.DUE, BoardDocument.ID));
        board.createIndex(Indexes.ascending("openedAt"));
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
                .map(document -> form.read(document, generation))
                .forEach(known -> found.put(known.caseId(), known));
        return found;
    }

    /** Of a case that another has written meanwhile the document is there: it is newer and stays, or older and gives way after all. */
    @Override
    public void save(int generation, Collection<BoardCase> values) {
        if (!written(generation, values, new ReplaceOptions().upsert(true)))
            written(generation, values, new ReplaceOptions());
    }

    /** Where what is there is older. @return whether none that is to be made was there already */
    private boolean written(int generation, Collection<BoardCase> values, ReplaceOptions options) {
        try {
            collection(generation)
                    .bulkWrite(
                            values.stream()
                                    .map(value -> replacing(value, options))
                                    .toList(),
                            new BulkWriteOptions().ordered(false));
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(BoardCollection::isThere))
                throw e;
            return false;
        }
    }

    private ReplaceOneModel<Document> replacing(BoardCase value, ReplaceOptions options) {
        Bson older =
                Filters.and(Filters.eq(value.caseId().toString()), Filters.lt(BoardDocument.VERSION, value.version()));
        return new ReplaceOneModel<>(older, form.of(value), options);
    }

    private static boolean isThere(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public List<BoardEntry> find(int generation, BoardStoreQuery asked, int limit) {
        return found(generation, Narrowing.to(asked), BY_DUE, limit)
                .projection(Projections.include(BoardDocument.SHOWN))
                .map(document -> form.shown(document, generation))
                .into(new ArrayList<>());
    }

    @Override
    public List<BoardCase> byId(int generation, Reach reach, @Nullable CaseId after, int limit) {
        return found(generation, Narrowing.reached(reach, after), BY_ID, limit)
                .projection(Projections.include(BoardDocument.FOLD))
                .map(document -> form.read(document, generation))
                .into(new ArrayList<>());
    }

    private FindIterable<Document> found(int generation, Bson filter, Bson order, int limit) {
        return collection(generation).find(filter).sort(order).limit(limit);
    }

    private MongoCollection<Document> collection(int generation) {
        return database.getCollection(BoardDocument.COLLECTION + "_g" + generation);
    }
}
