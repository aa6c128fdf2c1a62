package org.hoso.query.rebuilding;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rebuilds as every process sees them. */
final class RebuildRows {
    /** A rebuild that runs tells of itself every few seconds; one that has been silent for so long died with its process. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private static final String TELL = """
            insert into views.rebuild (view, asked_at, progress, told_at)
            values (:view, case when :asked then clock_timestamp() end, :progress::json, clock_timestamp())
            on conflict (view) do update
            set asked_at = excluded.asked_at, progress = excluded.progress, told_at = excluded.told_at
            """;
    private static final String TAKE =
            "update views.rebuild set asked_at = null where view = any(?) and asked_at is not null returning view";
    private static final String LAST = """
            select progress, told_at < clock_timestamp() - make_interval(secs => ?) as silent
            from views.rebuild where view = ?
            """;

    private record Told(RebuildProgress progress, boolean silent) {}

    private final JdbcClient db;

    RebuildRows(JdbcClient db) {
        this.db = db;
    }

    void ask(String view, RebuildProgress asked) {
        tell(view, asked, true);
    }

    void tell(String view, RebuildProgress progress) {
        tell(view, progress, false);
    }

    private void tell(String view, RebuildProgress progress, boolean asked) {
        db.sql(TELL)
                .param("view", view)
                .param("asked", asked)
                .param("progress", CaseJson.stored().writeValueAsString(progress))
                .update();
    }

    /** @return of these views those whose rebuild was asked for and that nobody had taken */
    Set<String> take(Collection<String> views) {
        return db.sql(TAKE)
                .param(views.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** The last that was told, unless it is of a process that died over it. */
    Optional<RebuildProgress> last(String view) {
        return db.sql(LAST)
                .params(SILENT.toSeconds(), view)
                .query((row, n) -> new Told(
                        CaseJson.stored().readValue(row.getString(1), RebuildProgress.class), row.getBoolean(2)))
                .optional()
                .filter(told -> !told.silent() || !told.progress().runs())
                .map(Told::progress);
    }
}
