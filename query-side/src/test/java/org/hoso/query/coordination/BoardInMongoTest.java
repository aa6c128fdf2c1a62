package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hoso.cases.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What the board and the search answer they answer from MongoDB too, where one is set; this one can be taken away. */
@DirtiesContext
@DisplayName("Over HTTP, with the board in MongoDB")
class BoardInMongoTest extends BoardTest {
    private static MemoryBackend data = new Lasting();
    private static MongoServer server = new MongoServer(data);
    private static final InetSocketAddress ADDRESS = server.bind();

    /** What a server that goes down leaves behind for the one that comes up. */
    private static final class Lasting extends MemoryBackend {
        @Override
        public void close() {}
    }

    @Autowired
    MongoDatabase viewDatabase;

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.mongodb.uri",
                () -> "mongodb://127.0.0.1:" + ADDRESS.getPort() + "/?serverSelectionTimeoutMS=500");
    }

    @AfterAll
    static void stop() {
        server.shutdownNow();
    }

    @Test
    @DisplayName("While MongoDB is away the board answers 503; when it answers again the board goes on by itself")
    void the_board_comes_back() throws Exception {
        BoardedCase before = BoardedCase.of("Trước sự cố", "HCM", null);
        ledger.append(before.reported());
        shows(before);

        server.shutdownNow();
        await().atMost(SOON).untilAsserted(() -> {
            HttpResponse<String> away = board();
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(json(away).get("code").asString()).isEqualTo("away");
        });
        BoardedCase meanwhile = BoardedCase.of("Trong sự cố", "HCM", null);
        ledger.append(meanwhile.reported());

        comeBackWith(data);
        shows(before);
        shows(meanwhile);
    }

    @Test
    @DisplayName(
            "A MongoDB that is emptied while the board is kept up to date is noticed, and filled from the ledger by itself")
    void emptied() throws Exception {
        BoardedCase before = BoardedCase.of("Trước khi bị xoá trắng", "HCM", null);
        ledger.append(before.reported());
        shows(before);
        server.shutdownNow();
        comeBackWith(new Lasting());
        shows(before);

        viewDatabase.drop();
        ledger.append(before.notified("FACEBOOK"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(row(before).at("/version").asLong()).isEqualTo(1));
        assertThat(row(before).at("/productName").asString()).isEqualTo(before.product());
        assertThat(viewDatabase.getCollection("board_g1").listIndexes().into(new ArrayList<>()))
                .hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName(
            "A MongoDB that is restored from a copy while the board is kept up to date catches up from there by itself")
    void restored() throws Exception {
        BoardedCase early = BoardedCase.of("Có trong bản sao", "HCM", null);
        ledger.append(early.reported());
        shows(early);
        Map<String, List<Document>> copy = new HashMap<>();
        for (String name : viewDatabase.listCollectionNames())
            copy.put(name, viewDatabase.getCollection(name).find().into(new ArrayList<>()));
        BoardedCase late = BoardedCase.of("Sau bản sao", "HN", null);
        ledger.append(late.reported());
        ledger.append(early.notified("FACEBOOK"));
        shows(late);

        server.shutdownNow();
        comeBackWith(filled(copy));
        shows(late);
        assertThat(row(early).at("/version").asLong()).isEqualTo(1);
    }

    private static void comeBackWith(MemoryBackend kept) {
        data = kept;
        server = new MongoServer(kept);
        server.bind(ADDRESS);
    }

    private MemoryBackend filled(Map<String, List<Document>> documents) {
        MemoryBackend kept = new Lasting();
        MongoServer aside = new MongoServer(kept);
        try (MongoClient client = MongoClients.create(aside.bindAndGetConnectionString())) {
            documents.forEach((name, all) -> client.getDatabase(viewDatabase.getName())
                    .getCollection(name)
                    .insertMany(all));
        }
        aside.shutdownNow();
        return kept;
    }

    private JsonNode row(BoardedCase known) throws Exception {
        return json(get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/board?text=" + known.number()))
                .at("/rows/0");
    }

    private void shows(BoardedCase known) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(board().body()).contains(known.number().value()));
    }

    private HttpResponse<String> board() throws Exception {
        return get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/board?limit=200");
    }
}
