package org.hoso.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One MongoDB look-alike a JVM, in memory, started when first asked for; each test takes a database of its own. */
public final class TestMongo {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestMongo() {}

    /** Makes a Spring test use a database of its own. */
    public static void register(DynamicPropertyRegistry registry) {
        String database = "test_" + COUNT.incrementAndGet();
        registry.add("spring.mongodb.uri", () -> Server.ADDRESS);
        registry.add("hoso.views.mongo", () -> database);
    }

    /** A database of its own, for a test that needs no application. */
    public static MongoDatabase database() {
        return Server.CLIENT.getDatabase("test_" + COUNT.incrementAndGet());
    }

    private static final class Server {
        static final String ADDRESS = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
        static final MongoClient CLIENT = MongoClients.create(ADDRESS);
    }
}
