package org.hoso.ops.attacks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many rows of views at once, and what views stand on: their places, tokens, pointers and parked events. */
final class WholeStore {
    private static final String CASES =
            "(select aggregate_identifier::uuid from events.event_entry where type = 'case' and sequence_number = 0"
                    + " order by global_index %s limit 1)";
    private static final String FIRST = CASES.formatted("asc");
    private static final String LAST = CASES.formatted("desc");
    private static final String NOBODY = "'00000000-0000-7000-8000-00000000dead'::uuid";
    private static final String EVERY_TABLE = "do $$ declare t text; begin for t in select relname from pg_class where"
            + " relnamespace = 'views'::regnamespace and relkind = 'r' and relname ~ '_g1$' loop execute 'truncate views.' || t;"
            + " end loop; end $$";

    private WholeStore() {}

    static List<Attack> all() {
        return List.of(
                Attack.ofViews("two cases exchanged in file, board, history and access", exchanged()),
                Attack.ofViews("a case taken out of file, board and history", takenOut()),
                Attack.ofViews(
                        "all views emptied, and said to have seen nothing",
                        EVERY_TABLE,
                        "update views.view_position set position = 0",
                        "delete from views.token_entry"),
                Attack.ofViews("all views emptied, and said to have seen all", EVERY_TABLE),
                Attack.ofViews(
                        "a view said to be further than the ledger",
                        "update views.view_position set position = position + 1000 where view = 'board'"),
                Attack.ofViews(
                        "a view said to be less far than it is",
                        "update views.view_position set position = position - 100 where view = 'board'"),
                Attack.ofViews("no place of a view told", "delete from views.view_position where view = 'board'"),
                Attack.checked(
                        "a view pointed at a generation that is not there",
                        "update views.view_pointer set generation = 2 where view = 'board'"),
                Attack.ofViews(
                        "a view pointed at a generation of the attacker's",
                        "create table views.board_row_g2 (like views.board_row_g1 including all)",
                        "insert into views.board_row_g2 select * from views.board_row_g1 order by case_id offset 1",
                        "insert into views.view_position select view, 2, position from views.view_position where view = 'board'",
                        "update views.view_pointer set generation = 2 where view = 'board'"),
                Attack.ofViews("an event said to be set aside", parked("'{}'::bytea")),
                Attack.checked("an event said to be set aside that nobody can read", parked("null")),
                Attack.ofViews(
                        "all looks taken away, with how many they were",
                        "truncate views.look_line_g1, views.look_count_g1"),
                Attack.ofRows("all that goes out emptied", "truncate events.dispatch"),
                Attack.unfound(
                        "a view's token taken away",
                        "nothing is shown otherwise: the view begins at the ledger's beginning and passes over what its rows have seen",
                        "delete from views.token_entry where processor_name = 'view-board'"),
                Attack.unfound(
                        "a sequence set back",
                        "nothing is shown or decided otherwise: what is written next collides with what is there and is refused",
                        "alter table events.event_entry alter column global_index restart with 1",
                        "alter sequence events.case_running restart with 1"),
                Attack.unfound(
                        "the notes of which answers were given emptied",
                        "they are kept for a day only, and so are gone for good reasons too: a repeat is taken for a command of its own,"
                                + " and meets the version that it names",
                        "delete from events.idempotency"),
                Attack.unfound(
                        "the history of migrations altered",
                        "nothing is shown or decided by it; the next start compares it with the migrations and does not begin",
                        "update events.flyway_schema_history set checksum = 1 where version = '1'"),
                Attack.unfound(
                        "a trigger put in wait at a table of a view",
                        "nothing is altered yet: what it alters when the next event is written is found then, as any altered row is",
                        "create function views.waits() returns trigger language plpgsql as"
                                + " $$ begin new.case_number = 'HS-2026-999999'; return new; end $$",
                        "create trigger waits before insert or update on views.board_row_g1"
                                + " for each row execute function views.waits()"));
    }

    private static String exchanged() {
        return each(
                table -> Stream.of(moved(table, FIRST, NOBODY), moved(table, LAST, FIRST), moved(table, NOBODY, LAST)));
    }

    private static String takenOut() {
        return each(table -> Stream.of("delete from views." + table + " where case_id = " + LAST));
    }

    private static String moved(String table, String from, String to) {
        return "update views." + table + " set case_id = " + to + " where case_id = " + from;
    }

    private static String each(Function<String, Stream<String>> work) {
        return Stream.of("case_view_g1", "board_row_g1", "audit_line_g1", "case_access_g1")
                .flatMap(work)
                .collect(Collectors.joining("; ", "do $$ begin ", "; end $$"));
    }

    /** So that the view would never take in what comes after it in that case. */
    private static String parked(String metaData) {
        return "insert into views.dead_letter_entry (dead_letter_id, processing_group, sequence_identifier, sequence_index,"
                + " message_type, event_identifier, time_stamp, payload_type, payload, meta_data,"
                + " sequence_number, enqueued_at)"
                + " select 'invented', 'view-board', aggregate_identifier, 0, 'M', event_identifier, time_stamp, payload_type,"
                + " '{}'::bytea, " + metaData
                + ", sequence_number, time_stamp from events.event_entry where type = 'case' and sequence_number = 1"
                + " order by global_index limit 1";
    }
}
