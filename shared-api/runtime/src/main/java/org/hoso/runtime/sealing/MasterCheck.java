package org.hoso.runtime.sealing;

import java.security.MessageDigest;
import java.util.Optional;
import org.hoso.runtime.boot.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Whether this process holds the master key that the key database began with: with another one nothing sealed opens, and the
 * same identity leads to another person. The side that owns the schema writes the check value, once.
 */
final class MasterCheck {
    private final KeyStore store;
    private final MasterKey master;
    private volatile boolean right;

    MasterCheck(KeyStore store, MasterKey master) {
        this.store = store;
        this.master = master;
    }

    /**
     * At start.
     *
     * @param owner whether this side writes the value where there is none yet
     * @throws CannotStart when it is another key; a database that is away is told by its health, and asked again there
     */
    void atStart(boolean owner) {
        try {
            if (owner && store.alone(KeyRows::masterCheck).isEmpty()) begin();
            if (other()) throw anotherKey();
        } catch (DataAccessException | TransactionException away) {
            right = false;
        }
    }

    /** Keys of persons that are there already were wrapped by the right one. */
    private void begin() {
        Optional<KeyRows.Found> any = store.alone(KeyRows::anyKey);
        if (any.isPresent() && !opens(any.get())) throw anotherKey();
        store.write(rows -> rows.insertMasterCheck(master.check()));
    }

    private boolean opens(KeyRows.Found row) {
        byte[] wrapped = row.wrapped();
        return wrapped == null
                || master.unwrap(wrapped, Persons.bound(row.person())).isPresent();
    }

    /** Whether it is known to be another key; asked of the database until it is known to be the right one. */
    boolean other() {
        if (right) return false;
        Optional<byte[]> kept = store.alone(KeyRows::masterCheck);
        right = kept.filter(value -> MessageDigest.isEqual(value, master.check()))
                .isPresent();
        return kept.isPresent() && !right;
    }

    private static CannotStart anotherKey() {
        return new CannotStart(
                "The master key in hoso.keys.master-key-file is not the one of this key database.",
                "Name the file that this key database was begun with, or restore it from its backup; nothing sealed opens without it.");
    }
}
