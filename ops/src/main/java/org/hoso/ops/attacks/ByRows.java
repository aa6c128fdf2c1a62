package org.hoso.ops.attacks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hoso.ops.standalone.VerifyRows;

/**
 * What verification finds of what stands beside the events, with the master key at hand.
 *
 * @param keys the key database, which no attack is done to
 */
record ByRows(DataSource keys, Path masterKey) implements Detector {
    @Override
    public String in(DataSource copy) throws IOException, SQLException {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
        return new VerifyRows(copy, keys, masterKey, false).firstBad(unheard).orElse("");
    }
}
