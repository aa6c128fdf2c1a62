package org.hoso.command.dispatching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test finds in the store. */
public record Rows(JdbcClient db) {
    public Map<String, Object> of(Sent sent) {
        return of(sent.id());
    }

    public Map<String, Object> of(UUID dispatchId) {
        return db.sql("select * from events.dispatch where dispatch_id = ?")
                .param(dispatchId)
                .query()
                .singleRow();
    }

    public String state(Sent sent) {
        return state(sent.id());
    }

    public String state(UUID dispatchId) {
        return String.valueOf(of(dispatchId).get("state"));
    }

    /** Stored names and by whom, of what happened to an order on its way. */
    public List<String> told(UUID dispatchId) {
        return db.sql(
                        "select payload_type || ' ' || (payload -> 'by' ->> 'role') || coalesce(' ' || (payload ->> 'receipt'), '')"
                                + " from events.event_entry where payload ->> 'dispatchId' = ? order by sequence_number")
                .param(dispatchId.toString())
                .query(String.class)
                .list();
    }

    public List<String> states(Collection<Sent> sent) {
        return db.sql("select distinct state from events.dispatch where dispatch_id = any(?)")
                .param(sent.stream().map(Sent::id).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    public long due() {
        return number("select count(*) from events.dispatch where state = 'due'");
    }

    public long number(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    /** Stored names and by whom, of what happened to a notice after it was sent. */
    public List<String> told(Sent sent) {
        return db.sql(
                        "select payload_type || ' ' || (payload -> 'by' ->> 'role') || coalesce(' ' || (payload ->> 'receipt'), '')"
                                + " from events.event_entry where aggregate_identifier = ? and payload ->> 'noticeId' = ?"
                                + " and payload_type <> 'case.platform-notified' order by sequence_number")
                .params(sent.caseId().toString(), sent.id().toString())
                .query(String.class)
                .list();
    }

    /** How many dispatches ended how, and the last trouble with them: one on the way, or why the case did not take what it was told. */
    Map<String, Long> outcomes() {
        return counted("select state || coalesce(' ' || trouble, ''), count(*) from events.dispatch group by 1");
    }

    /** How often each of these notices is told as delivered. */
    public Map<String, Long> delivered() {
        return counted("select payload ->> 'noticeId', count(*) from events.event_entry"
                + " where payload_type = 'case.notice-delivered' group by 1");
    }

    private Map<String, Long> counted(String sql) {
        return db.sql(sql).query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
