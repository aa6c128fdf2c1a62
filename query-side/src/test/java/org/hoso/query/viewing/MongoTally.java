package org.hoso.query.viewing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hoso.cases.CaseId;

/** The same tallies in MongoDB. */
final class MongoTally implements View, CaseRows<Tally> {
    private final MongoDatabase database;
    private final FoldedRows<Tally> rows = new FoldedRows<>(Tally::after, this);

    MongoTally(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "tally-mongo";
    }

    @Override
    public Home home() {
        return Home.MONGO;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void create(int generation) {
        collection(generation);
    }

    @Override
    public void drop(int generation) {
        collection(generation).drop();
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        rows.write(generation, batch);
    }

    @Override
    public Map<CaseId, Tally> load(int generation, Set<CaseId> cases) {
        Map<CaseId, Tally> found = new HashMap<>();
        collection(generation)
                .find(Filters.in("_id", cases.stream().map(CaseId::toString).toList()))
                .map(MongoTally::tally)
                .forEach(tally -> found.put(tally.caseId(), tally));
        return found;
    }

    @Override
    public void save(int generation, Collection<Tally> values) {
        collection(generation)
                .bulkWrite(values.stream()
                        .map(value -> new ReplaceOneModel<>(
                                Filters.eq(value.caseId().toString()),
                                new Document("_id", value.caseId().toString())
                                        .append("version", value.version())
                                        .append("versions", value.versions()),
                                new ReplaceOptions().upsert(true)))
                        .toList());
    }

    /** As if the last writes had been lost in a crash: of the rows and of how far they are, but not of the token. */
    void lose(int generation, CaseId caseId, long position) {
        collection(generation).deleteOne(Filters.eq(caseId.toString()));
        database.getCollection("view_position")
                .updateOne(Filters.eq(name() + "/" + generation), Updates.set("position", position));
    }

    String all(int generation) {
        List<String> lines = new ArrayList<>();
        collection(generation).find().map(MongoTally::tally).forEach(t -> lines.add(t.caseId() + ": " + t.versions()));
        return lines.stream().sorted().toList().toString();
    }

    private static Tally tally(Document found) {
        return new Tally(CaseId.of(found.getString("_id")), found.getLong("version"), found.getString("versions"));
    }

    private MongoCollection<Document> collection(int generation) {
        return database.getCollection("tally_g" + generation);
    }
}
