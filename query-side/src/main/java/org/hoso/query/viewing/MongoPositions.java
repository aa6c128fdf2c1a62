package org.hoso.query.viewing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/** Positions of views in MongoDB, in the same database as their documents: what is lost there is lost together. */
final class MongoPositions implements Positions {
    private final MongoCollection<Document> positions;

    MongoPositions(MongoDatabase database) {
        this.positions = database.getCollection("view_position");
    }

    @Override
    public long of(String view, int generation) {
        Document found = positions.find(Filters.eq(id(view, generation))).first();
        return found == null ? 0 : found.getLong("position");
    }

    @Override
    public void reached(String view, int generation, long position) {
        positions.updateOne(
                Filters.eq(id(view, generation)), Updates.max("position", position), new UpdateOptions().upsert(true));
    }

    @Override
    public void forget(String view, int generation) {
        positions.deleteOne(Filters.eq(id(view, generation)));
    }

    private static String id(String view, int generation) {
        return view + "/" + generation;
    }
}
