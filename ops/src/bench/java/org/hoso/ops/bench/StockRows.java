package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.hoso.ops.standalone.StandaloneProcess;

/** Our events as Axon's own engine would have stored them: the same JSON, in its tables. */
final class StockRows {
    /** To be followed by a condition and an order on {@code events.event_entry e}. */
    static final String COPY =
            """
            insert into stock.domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                payloadtype, payloadrevision, payload, metadata)
            select e.event_identifier, e.aggregate_identifier, e.sequence_number, 'StockCase', e.time_stamp, '%s', null,
                convert_to('{"caseId":"' || e.aggregate_identifier || '","kind":"'
                    || case e.sequence_number when 0 then '%s' else '%s' end || '","content":' || e.payload::text || '}', 'UTF8'),
                convert_to(e.meta_data::text, 'UTF8')
            from events.event_entry e""".formatted(StockCase.Happened.class.getName(), StockCase.REPORTED, StockCase.EVIDENCE);

    private StockRows() {}

    /** All of our events in the stock table. */
    static void fill(StandaloneProcess server) throws IOException, SQLException {
        new InProcess(server).run("stock-begin");
        StoredIds stored = new StoredIds(server);
        stored.run("truncate " + StockAxon.TABLE);
        stored.run(COPY + " order by e.global_index");
    }
}
