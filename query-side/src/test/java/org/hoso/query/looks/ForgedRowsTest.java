package org.hoso.query.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.checking.CheckedCase;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("What whoever owns the database writes into the views is not shown as true")
class ForgedRowsTest extends RunningQuerySide {
    private static final String FORGED_BODY = "\"agency\":\"SVH_HCM\"";
    private static final String FORGED = "FORGED ";
    private static int running = 9_100;

    @Autowired
    VouchedTexts texts;

    @Autowired
    Sealer sealer;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    CheckedCase checked;

    @Autowired
    Views views;

    @Autowired
    Places places;

    private LookedCase told;
    private final String lead = officer(Role.COORDINATOR, "ABEI");
    private final String foreign = officer(Role.COORDINATOR, "TTCP");
    private final String auditor = officer(Role.AUDITOR, "GOV");

    @BeforeEach
    void tell() throws Exception {
        told = new LookedCase(sealer, ++running);
        ledger.append(told.life());
        shown(lead, told.path() + "?since=" + ledgered());
    }

    @ParameterizedTest(name = "{1} of {0}, asked for by {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            casefile | case_view   | FORGED document | /api/v1/cases/ID
            casefile | case_view   | document = (select other.document from views.TABLE other where other.case_id <> 'ID' limit 1) | /api/v1/cases/ID
            audit    | audit_line  | FORGED payload   | /api/v1/cases/ID/history
            audit    | audit_line  | officer = 'another'                                             | /api/v1/cases/ID/history
            audit    | audit_line  | at = at - interval '30 days'                                    | /api/v1/cases/ID/history
            audit    | audit_line  | ledgered_at = ledgered_at - interval '30 days'                  | /api/v1/events?limit=100&after=BEFORE
            audit    | audit_line  | client = 'another'                                              | /api/v1/cases/ID/history
            audit    | audit_line  | client = 'another'                                              | /api/v1/events?limit=100&after=BEFORE
            audit    | audit_line  | FORGED payload   | /api/v1/cases/ID?knownAt=NOW
            audit    | case_access | FORGED access     | /api/v1/cases/ID/history
            board    | board_row   | FORGED shown       | /api/v1/board?text=NUMBER
            queues   | queue_line  | FORGED document | /api/v1/board/past?limit=200&knownAt=NOW
            queues   | queue_line  | from_position = from_position - 1                               | /api/v1/board/past?limit=200&knownAt=NOW
            """)
    void forged(String view, String table, String change, String path) throws Exception {
        String rows = "views." + table + "_g"
                + places.generation(views.find(view).orElseThrow().view());
        shown(lead, asked(path));
        try {
            if (change.startsWith(FORGED)) forge(rows, change.substring(FORGED.length()), "\"ABEI\"", "\"SVH_HCM\"");
            else
                assertThat(jdbc.sql("update " + rows + " set " + asked(change.replace("views.TABLE", rows))
                                        + " where case_id = ?")
                                .param(told.id().value())
                                .update())
                        .isPositive();

            HttpResponse<String> answer = get(lead, asked(path));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
            assertThat(json(answer).path("code").asString()).isEqualTo("view-row-altered");
            assertThat(answer.body()).contains(table).doesNotContain(FORGED_BODY);
            assertThat(health().at("/status").asString()).isEqualTo("DOWN");
            assertThat(health().at("/details/" + view).asString())
                    .startsWith(table + ": ")
                    .contains(told.id().toString());
        } finally {
            rebuild(view);
        }
        shown(lead, asked(path));
        assertThat(health().at("/status").asString()).isEqualTo("UP");
    }

    @Test
    @DisplayName(
            "a line that was taken out of a history is missed, in the history and in the past that is folded of it")
    void line_taken_away() throws Exception {
        String rows = "views.audit_line_g" + generation("audit");
        try {
            jdbc.sql("delete from " + rows + " where case_id = ? and version = 2")
                    .param(told.id().value())
                    .update();
            for (String path : List.of("/history", "?knownAt=" + Instant.now()))
                altered(get(lead, told.path() + path), "audit_line");
        } finally {
            rebuild("audit");
        }
        shown(lead, told.path() + "/history");
    }

    @Test
    @DisplayName("looks that were taken away are missed, and one laid under another case too")
    void looks_taken_away() throws Exception {
        look(foreign, told.path());
        look(foreign, told.path() + "/history");
        String readers = told.path() + "/readers?knownAt=";
        await().atMost(SOON)
                .until(() -> look(auditor, readers + Instant.now()).body().contains("coordinator@ttcp"));
        for (String change : List.of(
                "delete from TABLE where case_id = 'ID' and position = (select min(position) from TABLE where case_id = 'ID')",
                "delete from TABLE where case_id = 'ID'",
                "update TABLE set case_id = gen_random_uuid() where case_id = 'ID'",
                FORGED + "payload")) {
            String lines = "views.look_line_g" + generation("looks");
            try {
                if (change.startsWith(FORGED)) forge(lines, change.substring(FORGED.length()), "TTCP", "MOCST");
                else jdbc.sql(asked(change).replace("TABLE", lines)).update();
                altered(look(auditor, readers + Instant.now()), "look_line");
            } finally {
                rebuild("looks");
            }
        }
        shown(auditor, "/api/v1/access/glasses");
    }

    @Test
    @DisplayName(
            "a row that keeps the check in the background from comparing a case turns health down until it is gone")
    void keeps_from_comparing() throws Exception {
        jdbc.sql("""
                        insert into views.dead_letter_entry (dead_letter_id, processing_group, sequence_identifier,
                          sequence_index, message_type, event_identifier, time_stamp, payload_type, payload, meta_data,
                          sequence_number, enqueued_at)
                        values ('unreadable', 'view-queues', ?, 0, 'M', 'none', '2026-12-02T00:00:00Z', 'none', '{}'::bytea, null,
                          1, '2026-12-02T00:00:00Z')
                        """).param(told.id().toString()).update();
        try {
            checked.check(told.id());
            assertThat(health().at("/status").asString()).isEqualTo("DOWN");
            assertThat(health().at("/details/queues").asString())
                    .startsWith(told.id() + " cannot be compared with the ledger: ");
        } finally {
            jdbc.sql("delete from views.dead_letter_entry where dead_letter_id = 'unreadable'")
                    .update();
        }
        checked.check(told.id());
        assertThat(health().at("/status").asString()).isEqualTo("UP");
    }

    @Test
    @DisplayName("a case that was taken off the board is missed by the check in the background, and health says which")
    void off_the_board() throws Exception {
        try {
            jdbc.sql("delete from views.board_row_g" + generation("board") + " where case_id = ?")
                    .param(told.id().value())
                    .update();
            checked.check(told.id());
            assertThat(health().at("/status").asString()).isEqualTo("DOWN");
            assertThat(health().at("/details/board").asString()).startsWith("board_row: " + told.id());
        } finally {
            rebuild("board");
        }
        assertThat(health().at("/status").asString()).isEqualTo("UP");
    }

    @Test
    @DisplayName("where the pointer of such a view is gone too, health says so, and what it tells to do puts all right")
    void pointer_gone() throws Exception {
        View board = views.find("board").orElseThrow().view();
        jdbc.sql("delete from views.board_row_g" + generation("board") + " where case_id = ?")
                .param(told.id().value())
                .update();
        checked.check(told.id());
        jdbc.sql("delete from views.view_pointer where view = 'board'").update();
        assertThat(health().at("/status").asString()).isEqualTo("DOWN");
        assertThat(health().at("/details/board").asString())
                .contains("views.view_pointer", "start an instance anew", "rebuild the view");
        places.begin(board);
        rebuild("board");
        assertThat(health().at("/status").asString()).isEqualTo("UP");
        shown(lead, asked("/api/v1/board?text=NUMBER"));
    }

    @Test
    @DisplayName(
            "a rebuild ends with the rows that were forged until then, counted, and the first named to an administrator")
    void told_by_the_rebuild() throws Exception {
        String admin = officer(Role.ADMIN, "MOCST");
        rebuild("board");
        assertThat(difference(admin).path("untold").isNull())
                .as(difference(admin).toString())
                .isTrue();
        assertThat(difference(admin).path("rows").asLong()).isZero();
        assertThat(difference(admin).path("first").isNull()).isTrue();

        String rows = "views.board_row_g" + generation("board");
        forge(rows, "shown", "\"ABEI\"", "\"SVH_HCM\"");
        jdbc.sql("insert into " + rows
                        + " select (jsonb_populate_record(row, jsonb_build_object('case_id', ?::text))).* from " + rows
                        + " row where case_id = ?")
                .params("00000000-0000-7000-8000-00000000000f", told.id().value())
                .update();
        rebuild("board");

        assertThat(difference(admin).path("rows").asLong()).isEqualTo(2);
        assertThat(difference(admin).path("first").asString())
                .contains(rows, "00000000-0000-7000-8000-00000000000f", "nothing in the ledger makes it");
        assertThat(difference(lead).path("rows").asLong()).isEqualTo(2);
        assertThat(difference(lead).path("first").isNull()).isTrue();

        rebuild("board");
        assertThat(difference(admin).path("rows").asLong()).isZero();
    }

    private JsonNode difference(String token) throws Exception {
        return json(get(token, "/api/v1/views"))
                .path("views")
                .valueStream()
                .filter(view -> view.path("view").asString().equals("board"))
                .findFirst()
                .orElseThrow()
                .at("/rebuild/difference");
    }

    private void altered(HttpResponse<String> answer, String table) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(json(answer).path("code").asString()).isEqualTo("view-row-altered");
        assertThat(json(answer).path("table").asString()).isEqualTo(table);
    }

    /** By somebody who packs as a view does, and has no key: each text gets a code, and it is of another row. */
    private void forge(String rows, String column, String what, String by) {
        record Found(String place, byte[] text) {}
        List<Found> found = jdbc.sql("select ctid::text, " + column + " from " + rows + " where case_id = ?")
                .param(told.id().value())
                .query((row, n) -> new Found(row.getString(1), row.getBytes(2)))
                .list();
        assertThat(found).isNotEmpty();
        for (Found one : found) {
            String said = VouchedTexts.said(one.text()).orElseThrow().json();
            jdbc.sql("update " + rows + " set " + column + " = ? where ctid = ?::tid")
                    .params(texts.vouched(said.replace(what, by), rows), one.place())
                    .update();
        }
    }

    private String asked(String text) {
        return text.replace("ID", told.id().toString())
                .replace("NUMBER", "HS-2026-" + String.format("%06d", running))
                .replace("BEFORE", String.valueOf(ledger.head() - 20))
                .replace("NOW", Instant.now().toString());
    }

    private void shown(String token, String path) throws Exception {
        HttpResponse<String> answer = get(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    }

    private int generation(String view) {
        return places.generation(views.find(view).orElseThrow().view());
    }

    private JsonNode health() throws Exception {
        return json(get(lead, "/actuator/health")).at("/components/viewRows");
    }

    private void rebuild(String name) {
        WatchedView view = views.find(name).orElseThrow();
        int before = generation(name);
        rebuilding.start(view);
        await().atMost(SOON)
                .until(() -> rebuilding
                                .progress(view.view())
                                .filter(progress -> progress.state() == RebuildProgress.State.DONE)
                                .isPresent()
                        && generation(name) == before + 1);
    }
}
