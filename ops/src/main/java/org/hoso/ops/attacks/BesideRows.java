package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.List;
import org.hoso.command.storing.CaseAggregate;

/** Rows beside the events: altered, taken away, brought back as they were, moved to another case, and never written by the system. */
final class BesideRows {
    private static final String OTHER_CASE = "(select case_id from events.case_number order by number desc limit 1)";
    private static final String NO_CASE = "'00000000-0000-7000-8000-00000000dead'";

    private BesideRows() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        all.addAll(of("case_number", "recorded_at", "number = 'HS-2026-999999'", "case_id = " + NO_CASE));
        all.addAll(of("open_item", "url_hash", "item_id = gen_random_uuid()", "case_id = " + OTHER_CASE));
        all.addAll(of(
                "closed_item",
                "url_hash",
                "closed_at = closed_at - interval '1 day'",
                "case_id = (select case_id from events.open_item limit 1)"));
        all.addAll(of("due", "due_at desc", "due_at = due_at + interval '30 days'", "case_id = " + OTHER_CASE));
        all.addAll(of("awaited_body", "case_id", "agency = 'VFA'", "case_id = " + OTHER_CASE));
        all.addAll(of(
                "awaited_look",
                "occasion desc, since desc",
                "since = since - interval '1 year'",
                "case_id = " + OTHER_CASE));
        all.addAll(of("measured", "key", "points = array[gen_random_uuid()]", "case_id = " + OTHER_CASE));
        all.addAll(of("person_case", "person", "person = gen_random_uuid()", "case_id = " + NO_CASE));
        all.addAll(of("dispatch", "since", "receiver = 'tiktok.example'", "case_id = " + OTHER_CASE));
        all.addAll(of("list_change", "number desc", "what = 'contested'", "listing_id = gen_random_uuid()"));
        all.addAll(outbox());
        all.addAll(never());
        return List.copyOf(all);
    }

    /** @param by an order whose first row must be there: of looks those after a removal go on longest */
    private static List<Attack> of(String table, String by, String altered, String moved) {
        String one = " where ctid = (select ctid from events." + table + " order by " + by + " limit 1)";
        return List.of(
                attack("a row of " + table + " taken away", table, "delete from events." + table + one),
                attack("a row of " + table + " altered", table, "update events." + table + " set " + altered + one),
                attack(
                        "a row of " + table + " moved elsewhere",
                        table,
                        "update events." + table + " set " + moved + elsewhere(table, by, moved)),
                attack("all rows of " + table + " taken away", table, "delete from events." + table));
    }

    /** Of another case than the one that it is moved to, or nothing would have been done. */
    private static String elsewhere(String table, String by, String moved) {
        return " where ctid = (select ctid from events." + table + " where not (" + moved + ") order by " + by
                + " limit 1)";
    }

    /** Whoever owns the tables takes their guards away first. */
    private static Attack attack(String name, String table, String statement) {
        return table.equals("list_change")
                ? Attack.ofRows(name, "alter table events.list_change disable trigger user", statement)
                : Attack.ofRows(name, statement);
    }

    /** With every code as it was. */
    private static List<Attack> outbox() {
        return List.of(
                Attack.ofRows(
                        "what waits said to have arrived",
                        "update events.dispatch set state = 'delivered', told_at = now() where ctid ="
                                + " (select ctid from events.dispatch where state in ('due', 'by_hand') limit 1)"),
                Attack.ofRows(
                        "what waits said to have been given up without a word",
                        "update events.dispatch set state = 'failed', trouble = 'http-410' where ctid ="
                                + " (select ctid from events.dispatch where state in ('due', 'by_hand') limit 1)"),
                Attack.ofRows(
                        "what waits said to be withdrawn",
                        "update events.dispatch set state = 'withdrawn' where ctid ="
                                + " (select ctid from events.dispatch where state in ('due', 'by_hand') limit 1)"),
                Attack.ofRows(
                        "an answer to a repeat altered",
                        "update events.idempotency set answer = '{\"version\": 99}' where ctid ="
                                + " (select ctid from events.idempotency where answer is not null limit 1)"),
                Attack.ofRows(
                        "an answer led to another case",
                        "update events.idempotency set case_id = " + OTHER_CASE + " where ctid = (select ctid from"
                                + " events.idempotency where answer is not null order by recorded_at limit 1)"));
    }

    private static List<Attack> never() {
        return List.of(
                Attack.ofRows(
                        "the address of a closed case brought back as an open one's",
                        "insert into events.open_item (url_hash, item_id, case_id)"
                                + " select url_hash, item_id, case_id from events.closed_item limit 1"),
                Attack.ofRows(
                        "an open case said to be at rest",
                        "insert into events.closed_item (url_hash, item_id, case_id, closed_at)"
                                + " select url_hash, item_id, case_id, now() from events.open_item limit 1"),
                Attack.ofRows(
                        "a listing that was taken off brought back",
                        "insert into events.listed_address (list, key, listing_id)"
                                + " select 'black', 'shop.example', listing_id from events.list_change limit 1"),
                Attack.ofRows(
                        "a challenge of a listing that nobody brought",
                        "insert into events.waiting_challenge (challenge_id, listing_id)"
                                + " select gen_random_uuid(), listing_id from events.list_change limit 1"),
                Attack.ofRows(
                        "an erasure that nobody asked for",
                        "insert into events.erasure (event_id, erased) select 'invented', json_build_object('caseId', case_id)"
                                + " from events.case_number limit 1"),
                Attack.ofRows(
                        "a clock that never ran",
                        "insert into events.due (kind, id, case_id, due_at) select 'clock', gen_random_uuid(), case_id, now()"
                                + " from events.case_number limit 1"),
                Attack.ofRows(
                        "a snapshot that nobody took",
                        "insert into events.snapshot_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                                + " payload_type, payload_revision, payload, meta_data, time_stamp) select 'invented', case_id::text,"
                                + " 0, 'case', 'org.hoso.command.storing.CaseAggregate', '"
                                + CaseAggregate.SNAPSHOT_REVISION
                                + "', '{}', '{}', '2026-11-20T02:30:00Z' from events.case_number limit 1"),
                Attack.ofRows(
                        "a letter that nobody asked for",
                        "insert into events.dispatch (dispatch_id, about, case_id, kind, agency, receiver, way, state, since)"
                                + " select gen_random_uuid(), about, case_id, kind, agency, receiver, way, 'by_hand', since"
                                + " from events.dispatch limit 1"));
    }
}
