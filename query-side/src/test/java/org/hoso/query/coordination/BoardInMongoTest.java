package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.hoso.cases.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the board and the search answer they answer from MongoDB too, where one is set; this one can be taken away. */
@DirtiesContext
@DisplayName("Over HTTP, with the board in MongoDB")
class BoardInMongoTest extends BoardTest {
    private static final MemoryBackend DATA = new Lasting();
    private static MongoServer server = new MongoServer(DATA);
    private static final InetSocketAddress ADDRESS = server.bind();

    /** What a server that goes down leaves behind for the one that comes up. */
    private static final class Lasting extends MemoryBackend {
        @Override
        public void close() {}
    }

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

        server = new MongoServer(DATA);
        server.bind(ADDRESS);
        shows(before);
        shows(meanwhile);
    }

    private void shows(BoardedCase known) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(board().body()).contains(known.number().value()));
    }

    private HttpResponse<String> board() throws Exception {
        return get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/board");
    }
}
