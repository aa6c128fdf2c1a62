package org.hoso.ops.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.command.storing.CaseAggregate;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.verifying.HangingRows;
import org.hoso.runtime.verifying.LostKeys;
import org.hoso.runtime.verifying.RowCodes;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the events: rows that bear codes are asked for them, where the master key is at hand; the hashes of the tree
 * are computed anew from the leaves.
 *
 * @param keys      the key database; null where it is not at hand
 * @param masterKey null where it is not at hand
 * @param elsewhere whether the events lie in Axon Server, with whose rows only codes are compared
 */
public record VerifyRows(
        DataSource events,
        @Nullable DataSource keys,
        @Nullable Path masterKey,
        boolean elsewhere) {
    /** @return table and key of the first row that is not what the system wrote */
    public Optional<String> firstBad(PrintStream out) throws IOException, SQLException {
        Optional<String> node = new StoredTree(events).firstFalse().map(place -> "events.tree_node " + place);
        if (node.isPresent()) return node;
        Optional<String> unlike = elsewhere ? Optional.empty() : unlikeTheEvents(out);
        if (unlike.isPresent()) return unlike;
        if (elsewhere)
            out.println("The events lie in Axon Server: rows that hang on them are asked for their codes alone.");
        Optional<String> lost = keys == null || elsewhere ? Optional.empty() : new LostKeys(events, keys).first();
        if (lost.isPresent()) return lost;
        if (masterKey == null) {
            out.println("No master key is at hand: codes of rows beside the events are not looked at.");
            return Optional.empty();
        }
        RowCodes codes = new RowCodes(RowMacs.of(masterKey));
        Optional<String> bad = codes.firstBadBesideEvents(events, CaseAggregate.SNAPSHOT_REVISION);
        if (bad.isEmpty() && keys != null) bad = codes.firstBadAmongKeys(keys);
        out.printf(Locale.ROOT, "%,d rows beside the events bear their codes%n", codes.rows());
        return bad;
    }

    private Optional<String> unlikeTheEvents(PrintStream out) throws SQLException {
        HangingRows rows = new HangingRows(events, Folds.of(events, Instant.now()));
        Optional<String> bad = rows.firstBad();
        out.printf(
                Locale.ROOT,
                "%,d rows beside the events are as these have it; of %,d cases something is still to be taken in%n",
                rows.rows(),
                rows.later());
        return bad.or(rows::unmade);
    }
}
