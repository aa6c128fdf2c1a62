package org.hoso.ops.attacks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.runtime.problems.TamperedHistory;
import org.hoso.runtime.store.JsonEventStorageEngine;
import org.hoso.runtime.store.LedgeredRows;
import org.hoso.runtime.store.StoredNameSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The command side's own engine, which reads every case as it does before a command. */
final class ByReading implements Detector {
    private static final String CASES = "select distinct aggregate_identifier from events.event_entry order by 1";

    private static final StoredNameSerializer SERIALIZER = new StoredNameSerializer();
    private static final Configuration AXON = DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> SERIALIZER)
            .buildConfiguration();

    static JsonEventStorageEngine engine(DataSource store) {
        return new JsonEventStorageEngine(
                SERIALIZER, AXON, store::getConnection, NoTransactionManager.INSTANCE, new LedgeredRows(), () -> {});
    }

    @Override
    public String in(DataSource copy) throws SQLException {
        try (Connection connection = copy.getConnection()) {
            return firstRefused(new SingleConnectionDataSource(connection, true));
        }
    }

    private String firstRefused(DataSource copy) {
        List<String> cases =
                JdbcClient.create(copy).sql(CASES).query(String.class).list();
        JsonEventStorageEngine engine = engine(copy);
        for (String caseId : cases) {
            try {
                engine.readEvents(caseId, 0).asStream().forEach(event -> {});
            } catch (TamperedHistory | UnknownStoredEvent refused) {
                return refused.getMessage();
            }
        }
        return "";
    }
}
