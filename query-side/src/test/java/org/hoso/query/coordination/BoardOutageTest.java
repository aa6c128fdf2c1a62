package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ServerAddress;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Has a MongoDB of its own, so that it can be taken away. */
@DirtiesContext
@Import(BoardOutageTest.OwnMongo.class)
class BoardOutageTest extends RunningQuerySide {
    private static final MemoryBackend DATA = new Lasting();
    private static MongoServer server = new MongoServer(DATA);
    private static final InetSocketAddress ADDRESS = server.bind();

    /** What a server that goes down leaves behind for the one that comes up. */
    private static final class Lasting extends MemoryBackend {
        @Override
        public void close() {}
    }

    @TestConfiguration
    static class OwnMongo {
        @Bean
        MongoClientSettingsBuilderCustomizer ownMongo() {
            return settings -> settings.applyToClusterSettings(
                    cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", ADDRESS.getPort())))
                            .serverSelectionTimeout(500, TimeUnit.MILLISECONDS));
        }
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
