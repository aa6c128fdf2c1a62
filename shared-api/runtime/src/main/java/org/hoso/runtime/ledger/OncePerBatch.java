package org.hoso.runtime.ledger;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What the events of one batch come to is gathered and written once, in the transaction that moves the token. */
public final class OncePerBatch {
    private OncePerBatch() {}

    /**
     * What was gathered so far, to be added to.
     *
     * @param key   names it among the resources of the batch
     * @param write writes all of it when the batch is about to be committed
     */
    public static <C> C gathered(UnitOfWork<?> batch, String key, Supplier<C> empty, Consumer<C> write) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(key, absent -> {
            C all = empty.get();
            root.onPrepareCommit(committing -> write.accept(all));
            return all;
        });
    }
}
