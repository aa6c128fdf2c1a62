package org.hoso.ops.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon as its guide sets it up: its JDBC engine and tables, its Jackson serializer, its simple bus, no cache and no snapshot. */
final class StockAxon {
    static final String SCHEMA = "stock";
    static final String TABLE = "stock.domainevententry";
    private static final int CONNECTIONS = 16;
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final InsideStore store;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Configuration axon;

    StockAxon(InsideStore store) {
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("stock-begin", asked -> {
            gateway();
            return new Inside.Answer(1, 0, "");
        });
        works.put("stock-open", this::open);
        works.put("stock-update", this::update);
        works.put("stock-upserts", asked -> new StockProjection(store, this).run(asked));
    }

    /** The cases that are updated; both sides have a history of each. */
    static List<String> longCases(InsideStore store) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from bench.long_case order by id")) {
            while (row.next()) ids.add(row.getString(1));
        }
        return ids;
    }

    private Inside.Answer open(Inside.Asked asked) throws SQLException, IOException {
        CommandGateway gateway = gateway();
        Map<String, Object> like = fields("case.content-reported");
        IdSum told = new IdSum();
        Load.Result result = Load.run(
                asked.clients(),
                asked.time(),
                index -> asking(() -> {
                    String id = InsideStore.id().toString();
                    gateway.sendAndWait(new StockCase.Open(id, with(like, "caseId", id)));
                    told.add(id);
                }));
        return Inside.Answer.of(result, told);
    }

    private Inside.Answer update(Inside.Asked asked) throws SQLException, IOException {
        CommandGateway gateway = gateway();
        Map<String, Object> like = fields("case.evidence-added");
        List<String> cases = longCases(store);
        AtomicInteger turn = new AtomicInteger();
        IdSum told = new IdSum();
        Load.Result result = Load.run(
                asked.clients(),
                asked.time(),
                index -> asking(() -> {
                    UUID id = InsideStore.id();
                    String caseId = cases.get(Math.floorMod(turn.getAndIncrement(), cases.size()));
                    Map<String, Object> content =
                            with(with(like, "evidenceId", id.toString()), "sha256", id.toString());
                    gateway.sendAndWait(new StockCase.Add(caseId, content));
                    told.add(id);
                }));
        return Inside.Answer.of(result, told);
    }

    private static Load.Client asking(Runnable one) {
        return new Load.Client() {
            @Override
            public void ask() {
                one.run();
            }

            @Override
            public void close() {
                // The pool keeps its connections.
            }
        };
    }

    private Map<String, Object> fields(String storedName) throws SQLException, IOException {
        return json.readValue(store.row(storedName).payload(), FIELDS);
    }

    private static Map<String, Object> with(Map<String, Object> like, String field, String value) {
        Map<String, Object> copy = new HashMap<>(like);
        copy.put(field, value);
        return copy;
    }

    private synchronized CommandGateway gateway() throws SQLException {
        if (axon == null) {
            store.run("create schema if not exists " + SCHEMA);
            axon = configurer(store.pool(SCHEMA, CONNECTIONS))
                    .configureAggregate(StockCase.class)
                    .start();
        }
        return axon.commandGateway();
    }

    /** Its own defaults wherever it has one; modules that are only found on the class path, above all those of its server, are not. */
    Configurer configurer(HikariDataSource pool) {
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> serializer)
                .configureTransactionManager(axon -> transactions)
                .configureCommandBus(axon -> SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .build())
                .configureEmbeddedEventStore(axon -> engine);
    }

    String text(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
