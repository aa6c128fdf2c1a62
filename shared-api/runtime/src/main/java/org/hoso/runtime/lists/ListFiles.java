package org.hoso.runtime.lists;

import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.Sha256;
import org.hoso.lists.ListCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that were made, each once. */
public final class ListFiles {
    private final JdbcClient jdbc;

    public ListFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param note as signed, to the last line feed */
    public record Signed(ListFile file, String note) {}

    public Optional<Signed> find(ListCode list, LocalDate day) {
        return jdbc.sql("select position, rows, bytes, sha256, note from events.list_file where list = ? and day = ?")
                .params(list.stored(), day)
                .query((row, n) -> new Signed(
                        new ListFile(
                                list,
                                day,
                                row.getLong("position"),
                                row.getLong("rows"),
                                row.getLong("bytes"),
                                new Sha256(row.getString("sha256"))),
                        row.getString("note")))
                .optional();
    }

    /** Of two that make it at once, the first one's stands. */
    public void keep(Signed made) {
        ListFile file = made.file();
        jdbc.sql("insert into events.list_file (list, day, position, rows, bytes, sha256, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        file.list().stored(),
                        file.day(),
                        file.position(),
                        file.rows(),
                        file.bytes(),
                        file.sha256().value(),
                        made.note())
                .update();
    }
}
