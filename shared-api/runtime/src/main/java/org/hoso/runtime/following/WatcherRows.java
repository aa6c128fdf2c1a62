package org.hoso.runtime.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that say where the watchers of the command side stand, for whoever shows it in whatever process. */
public final class WatcherRows {
    private final JdbcClient db;

    public WatcherRows(JdbcClient db) {
        this.db = db;
    }

    public void begin(String watcher) {
        db.sql("insert into events.watcher (watcher, position) values (?, 0) on conflict do nothing")
                .params(watcher)
                .update();
    }

    /** Whoever gets on stands still no more. */
    public void reached(String watcher, long position) {
        db.sql("update events.watcher set position = ?, stopped = null where watcher = ?")
                .params(position, watcher)
                .update();
    }

    public void stopped(String watcher, Trouble trouble) {
        db.sql("update events.watcher set stopped = ?::json where watcher = ?")
                .params(CaseJson.stored().writeValueAsString(trouble), watcher)
                .update();
    }

    /** In the order of their names. */
    public List<WatcherStanding> all() {
        return db.sql("""
                select w.watcher, w.position, w.stopped,
                    (select count(*) from events.dead_letter_entry d where d.processing_group = w.watcher) as parked
                from events.watcher w order by w.watcher
                """).query(WatcherRows::standing).list();
    }

    private static WatcherStanding standing(ResultSet row, int number) throws SQLException {
        String stopped = row.getString("stopped");
        return new WatcherStanding(
                row.getString("watcher"),
                row.getLong("position"),
                row.getLong("parked"),
                stopped == null ? null : CaseJson.stored().readValue(stopped, Trouble.class));
    }
}
