package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseId;
import org.hoso.wire.CaseJson;
import tools.jackson.core.type.TypeReference;

/**
 * A request that was sent and not confirmed.
 *
 * @param after the last version of the case before it was first sent
 * @param tries what was drawn for each sending, by the correlation id of its events
 */
record Begun(CaseId caseId, long after, Map<String, Map<String, Object>> tries) {
    /** The columns that {@link #of} reads. */
    static final String COLUMNS = "case_id, from_version, tries::text as tries";

    private static final TypeReference<Map<String, Map<String, Object>>> TRIES = new TypeReference<>() {};

    static Begun of(ResultSet row) throws SQLException {
        return new Begun(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("from_version"),
                CaseJson.stored().readValue(row.getString("tries"), TRIES));
    }

    Map<String, Object> created(MetaData ofItsEvent) {
        return tries.getOrDefault(String.valueOf(ofItsEvent.get(Idempotency.CORRELATION)), Map.of());
    }
}
