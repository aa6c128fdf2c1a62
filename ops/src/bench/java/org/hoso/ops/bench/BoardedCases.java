package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * Very many cases on the board: each named story is played once, then its row and its file are copied in the database under other
 * ids, with other days and with words of their own, some common and some rare.
 */
final class BoardedCases {
    /** Two months in milliseconds, over which days are spread. */
    private static final String SPREAD = "(random() * 5184000000)::bigint";

    private static final String ROWS = """
            insert into views.board_row_g1 (case_id, version, due_ms, opened_ms, status, product_field, violation_types,
                platforms, agencies, waited_for, open, access, words, shown, document)
            select md5('board' || i)::uuid, version,
                case when due_ms = 9223372036854775807 then due_ms else due_ms + %1$s end, opened_ms - %1$s, status,
                product_field, violation_types, platforms, agencies, waited_for, open, access,
                words || array['mot' || i, 'phannghin' || i %% 1000, 'phannamchuc' || i %% 50],
                shown, document
            from generate_series(%2$d, %3$d) i join bench.story on story = i %% %4$d join views.board_row_g1 using (case_id)
            """;
    private static final String FILES = """
            insert into views.case_view_g1 (case_id, version, position, accountable, status, document)
            select md5('board' || i)::uuid, version, position, accountable, status, document
            from generate_series(%1$d, %2$d) i join bench.story on story = i %% %3$d join views.case_view_g1 using (case_id)
            """;

    private static final String COPIES = "case_id in (select md5('board' || i)::uuid from generate_series(%d, %d) i)";

    private final StandaloneProcess server;
    private final BenchProgress progress;
    private int stories;
    private int cases;

    BoardedCases(StandaloneProcess server, BenchProgress progress) {
        this.server = server;
        this.progress = progress;
    }

    void play() throws IOException, SQLException {
        List<String> ids = new ArrayList<>();
        for (Story story : Stories.all()) {
            String number = story.play(new StoryStart(server.api(), Instant.now()));
            Reply file = server.api().look("auditor@gov", "/api/v1/cases/" + number);
            if (!file.ok()) throw new IllegalStateException(number + " cannot be read: " + file.body());
            ids.add(file.body().path("caseId").asString());
        }
        WatchedViews.caughtUp(server, progress);
        run("create schema if not exists bench");
        run("create table bench.story (story int, case_id uuid)");
        for (String id : ids) run("insert into bench.story values (%d, '%s')".formatted(stories++, id));
    }

    /** So many in all. */
    void fillUpTo(int wanted) throws IOException, SQLException {
        run(ROWS.formatted(SPREAD, cases + 1, wanted, stories));
        run(FILES.formatted(cases + 1, wanted, stories));
        GivenCodes codes = new GivenCodes(server);
        String copies = COPIES.formatted(cases + 1, wanted);
        codes.giveOwn("board_row", "shown", copies, "case_id", "'shown'");
        codes.giveOwn("board_row", "document", copies, "case_id");
        codes.giveOwn("case_view", "document", copies, "case_id");
        for (String table : List.of("board_row", "case_view")) run("vacuum analyze views." + table + "_g1");
        cases = wanted;
        progress.step("%,d cases lie on the board".formatted(wanted));
    }

    /** Ids of some copies for which a body answers. */
    List<String> answeredForBy(String agency, int some) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select case_id from views.case_view_g1 where accountable = '"
                        + agency + "' order by md5(case_id::text) limit " + some)) {
            while (found.next()) ids.add(found.getString(1));
        }
        return ids;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
