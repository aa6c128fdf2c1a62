package org.hoso.runtime.sealing;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the key database answers: without it nothing can be sealed, and everything sealed stays closed. */
final class KeyStoreHealth extends AbstractHealthIndicator {
    private final KeyStore store;

    KeyStoreHealth(KeyStore store) {
        super("the key database does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        store.read(KeyRows::answers);
        builder.up();
    }
}
