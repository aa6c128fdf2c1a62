package org.hoso.ops.attacks;

import java.util.List;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.SigningKey;

/** What was signed: taken away, changed, or made anew by somebody else. */
final class SignatureAttacks {
    private SignatureAttacks() {}

    static List<Attack> all() {
        return List.of(
                signed("all checkpoints dropped", "delete from events.checkpoint"),
                signed("the last checkpoint dropped", "delete from events.checkpoint where size = 600"),
                note("its root", "regexp_replace(note, '^([^\\n]*\\n[^\\n]*\\n)....', '\\1AAAA')"),
                note("its size", "replace(note, E'\\n600\\n', E'\\n599\\n')"),
                note("its origin", "replace(note, 'hoso/attacked', 'hoso/ledger')"),
                note("its time", "regexp_replace(note, 'time \\d{4}', 'time 2020')"),
                note("its signature", "regexp_replace(note, '.{8}\\n$', E'AAAAAA==\\n')"),
                note("everything", "'nothing'"),
                note("a line more", "replace(note, E'\\n\\n', E'\\nmore\\n\\n')"),
                signed(
                        "a checkpoint's time moved back",
                        "update events.checkpoint set signed_at = 'epoch' where size = 600"),
                signed(
                        "a checkpoint's time moved ahead",
                        "update events.checkpoint set signed_at = now() + interval '30 days' where size = 600"),
                signed("a checkpoint said to be of fewer", "update events.checkpoint set size = 599 where size = 600"),
                signed("a checkpoint said to be of more", "update events.checkpoint set size = 700 where size = 600"),
                signed(
                        "two checkpoints exchanged",
                        "update events.checkpoint c set note = o.note from events.checkpoint o where o.size = 900 - c.size"),
                signed(
                        "a checkpoint by a key of the same name",
                        "update events.checkpoint set note = '" + foreign() + "' where size = 600"),
                signed(
                        "history rewritten, and signed by a key of the same name",
                        Sql.event("payload = '{}'", 377),
                        Sql.rehashedFrom(377),
                        "update events.checkpoint set note = '" + foreign() + "' where size = 600"),
                signed(
                        "history rewritten, and what was signed of it dropped",
                        Sql.event("payload = '{}'", 377),
                        Sql.rehashedFrom(377),
                        "delete from events.checkpoint where size = 600"),
                signed(
                        "history rewritten from the beginning, and all that was signed dropped",
                        "update events.event_entry set payload = '{}'",
                        Sql.rehashedFrom(1),
                        "delete from events.checkpoint"),
                signed(
                        "a time stamp that nobody gave",
                        "insert into events.checkpoint_stamp (key_id, size, certificate, authority, stamped_at, token)"
                                + " select key_id, size, 'ab', 'TSA', now(), '\\x3000' from events.checkpoint where size = 600"),
                signed(
                        "a time stamp of a checkpoint that is not there",
                        "insert into events.checkpoint_stamp (key_id, size, certificate, authority, stamped_at, token)"
                                + " values ('ab', 600, 'ab', 'TSA', now(), '\\x3000')"));
    }

    private static Attack note(String what, String to) {
        return signed(
                "a checkpoint's note changed: " + what,
                "update events.checkpoint set note = " + to + " where size = 600");
    }

    private static Attack signed(String name, String... statements) {
        String[] all = new String[statements.length + 1];
        all[0] = Sql.UNGUARDED;
        System.arraycopy(statements, 0, all, 1, statements.length);
        return Attack.verified(name, all);
    }

    private static String foreign() {
        return new Checkpoint("hoso/attacked", SmallStore.SIGNED, new byte[32])
                .signedBy(SigningKey.secret("hoso/attacked", SigningKey.fresh()))
                .written();
    }
}
