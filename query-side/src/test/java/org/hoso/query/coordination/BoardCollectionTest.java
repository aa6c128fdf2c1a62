package org.hoso.query.coordination;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.hoso.query.TestMongo;
import org.hoso.query.viewing.Aside;
import org.junit.jupiter.api.DisplayName;

/** On a server that speaks MongoDB's protocol and keeps no indexes: what it finds is tried here, not how fast. */
@DisplayName("The board in MongoDB")
class BoardCollectionTest extends BoardStoreTest {
    private static final MongoDatabase DATABASE = TestMongo.database();

    @Override
    BoardStore store(SearchWords searchWords) {
        return new BoardCollection(DATABASE, new BoardDocument(searchWords, texts));
    }

    @Override
    String kept() {
        List<String> documents = DATABASE.getCollection("board_g" + Aside.GENERATION)
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>());
        return String.join("\n", documents.stream().sorted().toList());
    }
}
