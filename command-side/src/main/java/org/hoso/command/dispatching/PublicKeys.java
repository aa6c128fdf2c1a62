package org.hoso.command.dispatching;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that what is sent was ever signed with, kept for whoever verifies old messages. */
final class PublicKeys {
    private PublicKeys() {}

    static void keep(byte[] key, JdbcClient db) {
        db.sql("insert into events.dispatch_key (public_key) values (?) on conflict do nothing")
                .param(key)
                .update();
    }
}
