package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a view would have given to rows which a benchmark copies in the database: each is asked for its code when it is read,
 * and the one that was copied with it is of another row.
 */
final class GivenCodes {
    private static final int AT_ONCE = 5_000;
    private static final Pattern OWN = Pattern.compile("\"caseId\":\"([^\"]*)\"");

    private final StandaloneProcess server;
    private final VouchedTexts texts;

    GivenCodes(StandaloneProcess server) throws IOException {
        this.server = server;
        this.texts = new VouchedTexts(RowMacs.of(server.masterKey()), new AlteredRows());
    }

    /**
     * To the texts of one column.
     *
     * @param shape of the table, in its first generation
     * @param which rows, a condition
     * @param row   what a row lies under, as its view names it: SQL of each part, in their order
     */
    void give(String shape, String column, String which, String... row) throws SQLException {
        given(shape, column, which, (text, of) -> text, row);
    }

    /** The same to copies of other cases' texts, which name their own case from then on: the first of what a row lies under. */
    void giveOwn(String shape, String column, String which, String... row) throws SQLException {
        given(shape, column, which, GivenCodes::own, row);
    }

    private static String own(String text, @Nullable Object[] row) {
        Matcher other = OWN.matcher(text);
        return other.find() ? text.replace(other.group(1), String.valueOf(row[0])) : text;
    }

    private void given(
            String shape,
            String column,
            String which,
            BiFunction<String, @Nullable Object[], String> text,
            String... row)
            throws SQLException {
        String table = "views." + shape + "_g1";
        try (Connection reading = server.database();
                Connection writing = server.database();
                Statement statement = reading.createStatement();
                PreparedStatement update = writing.prepareStatement("update " + table + " t set " + column
                        + " = n.text from unnest(?::tid[], ?::bytea[]) n (place, text) where t.ctid = n.place")) {
            reading.setAutoCommit(false);
            statement.setFetchSize(AT_ONCE);
            List<String> places = new ArrayList<>();
            List<byte[]> given = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("select ctid::text, " + column + ", " + String.join(", ", row)
                    + " from " + table + " where " + which)) {
                while (found.next()) {
                    places.add(found.getString(1));
                    @Nullable Object[] under = parts(found, row.length);
                    given.add(texts.vouched(text.apply(plain(found.getBytes(2)), under), shape, under));
                    if (places.size() == AT_ONCE) write(update, places, given);
                }
            }
            write(update, places, given);
        }
    }

    private static void write(PreparedStatement update, List<String> places, List<byte[]> given) throws SQLException {
        update.setArray(1, update.getConnection().createArrayOf("text", places.toArray()));
        update.setArray(2, update.getConnection().createArrayOf("bytea", given.toArray(byte[][]::new)));
        int written = update.executeUpdate();
        if (written != places.size())
            throw new IllegalStateException(written + " of " + places.size() + " rows were given their codes");
        places.clear();
        given.clear();
    }

    /** Of another row, or made in the database, where nobody packs. */
    private static String plain(byte[] text) {
        return VouchedTexts.said(text)
                .map(VouchedTexts.Said::json)
                .orElseGet(() -> new String(text, StandardCharsets.UTF_8));
    }

    private static @Nullable Object[] parts(ResultSet found, int parts) throws SQLException {
        @Nullable Object[] row = new Object[parts];
        for (int n = 0; n < parts; n++) {
            Object part = found.getObject(n + 3);
            row[n] = part instanceof Timestamp at ? at.toInstant() : part;
        }
        return row;
    }
}
