package org.hoso.ops.standalone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.serialization.SimpleSerializedObject;
import org.hoso.command.beside.RowsBeside;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.query.lists.RowsOfListChanges;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.runtime.verifying.ExpectedRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that knows which rows must stand beside the events. */
public final class Folds {
    private static final String VIEWS = "select to_regclass('views.view_position') is not null";

    private Folds() {}

    /** @param now what was due before it may have been done with */
    public static List<ExpectedRows> of(DataSource events, Instant now) {
        JdbcClient jdbc = JdbcClient.create(events);
        Law law = law(jdbc);
        List<ExpectedRows> folds = new ArrayList<>(RowsBeside.folds(law, now));
        // How far the lists are given out stands among the views, which may lie elsewhere.
        if (jdbc.sql(VIEWS).query(Boolean.class).single()) folds.add(new RowsOfListChanges());
        return folds;
    }

    /** The files and the confirmed amendments, as the command side reads them. */
    private static Law law(JdbcClient jdbc) {
        StoredNameSerializer serializer = new StoredNameSerializer();
        Amendments amendments = Amendments.NONE;
        for (RegistryEvent event : jdbc.sql(
                        "select payload::text, payload_type, payload_revision from events.event_entry"
                                + " where aggregate_identifier = ? order by sequence_number")
                .param(RegistryCommand.REGISTRY.toString())
                .query((row, n) -> (RegistryEvent) serializer.deserialize(new SimpleSerializedObject<>(
                        row.getString(1), String.class, row.getString(2), row.getString(3))))
                .list()) amendments = amendments.after(event);
        return Law.read(LawFiles.shipped(), amendments.rows());
    }
}
