package org.hoso.ops.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/** A projection as Axon's guide writes one: a tracking processor with its defaults, a row for each case, one upsert an event. */
final class StockProjection {
    static final String TABLE = "stock.board";
    private static final String UPSERT =
            "insert into stock.board (case_id, document, events) values (?::uuid, ?::json, 1)"
                    + " on conflict (case_id) do update set document = excluded.document, events = board.events + 1";

    private final InsideStore store;
    private final StockAxon stock;

    StockProjection(InsideStore store, StockAxon stock) {
        this.store = store;
        this.stock = stock;
    }

    /** Handles the first events of the stock store. */
    Inside.Answer run(Inside.Asked asked) throws Exception {
        store.run("drop table if exists stock.board; drop table if exists stock.tokenentry;"
                + "create table stock.board (case_id uuid primary key, document json not null, events int not null)");
        try (HikariDataSource pool = store.pool(StockAxon.SCHEMA, 4)) {
            Handler handler = new Handler(new JdbcTemplate(pool), stock);
            Configuration axon = processing(pool, handler).start();
            long begin = System.nanoTime();
            while (handler.done.get() < asked.events()) Pause.millis(2);
            double seconds = (System.nanoTime() - begin) / 1e9;
            axon.shutdown();
            return new Inside.Answer(handler.done.get(), seconds, handler.told().toString());
        }
    }

    private Configurer processing(HikariDataSource pool, Handler handler) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .serializer(JacksonSerializer.defaultSerializer())
                .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return stock.configurer(pool)
                .registerComponent(TokenStore.class, axon -> tokens)
                .eventProcessing(processing ->
                        processing.registerEventHandler(axon -> handler).usingTrackingEventProcessors());
    }

    /** One event after the other. */
    public static final class Handler {
        private final JdbcTemplate database;
        private final StockAxon stock;
        private final AtomicLong done = new AtomicLong();
        private final Set<String> cases = ConcurrentHashMap.newKeySet();

        Handler(JdbcTemplate database, StockAxon stock) {
            this.database = database;
            this.stock = stock;
        }

        @EventHandler
        public void on(StockCase.Happened event) {
            database.update(UPSERT, event.caseId(), stock.text(event.content()));
            cases.add(event.caseId());
            done.incrementAndGet();
        }

        private IdSum told() {
            IdSum told = new IdSum();
            cases.forEach(told::add);
            return told;
        }
    }
}
