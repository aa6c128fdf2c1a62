package org.hoso.runtime.sealing;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the key database answers, and is the master key's: without both nothing can be sealed, and everything sealed stays closed. */
final class KeyStoreHealth extends AbstractHealthIndicator {
    private final KeyStore store;
    private final MasterCheck check;

    KeyStoreHealth(KeyStore store, MasterCheck check) {
        super("the key database does not answer");
        this.store = store;
        this.check = check;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        store.alone(KeyRows::answers);
        if (check.other()) builder.down().withDetail("masterKey", "is not the one of this key database");
        else builder.up();
    }
}
