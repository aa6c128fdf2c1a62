package org.hoso.ops.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The finished rows of a table, copied into another one that has its indexes. */
final class CopiedTable {
    private CopiedTable() {}

    /** @return how long the writing took; the reading is done before */
    static double seconds(Connection connection, String from, String to) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copies.copyOut("copy " + from + " to stdout (format binary)", rows);
        ByteArrayInputStream in = new ByteArrayInputStream(rows.toByteArray());
        long begin = System.nanoTime();
        copies.copyIn("copy " + to + " from stdin (format binary)", in);
        return (System.nanoTime() - begin) / 1e9;
    }
}
