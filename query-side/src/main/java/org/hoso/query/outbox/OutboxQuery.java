package org.hoso.query.outbox;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.query.viewing.Conditions;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What of the outbox is asked for; what is absent does not narrow.
 *
 * @param agency   code of the body that sends
 * @param receiver code of the platform
 * @param after    id of the last one of the page before
 * @param limit    most rows, 1 to 200
 */
record OutboxQuery(
        SeenDispatch.@Nullable State state,
        @Nullable String agency,
        @Nullable String receiver,
        @Nullable UUID after,
        int limit) {
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static OutboxQuery of(
            @Nullable String state,
            @Nullable String agency,
            @Nullable String receiver,
            @Nullable String after,
            int limit) {
        Checks checks = new Checks();
        SeenDispatch.State known = state(state);
        if (state != null && known == null)
            checks.faults().add(Fault.at("/state", FaultCode.NOT_ONE_OF, "allowed", allowed()));
        OutboxQuery sought = new OutboxQuery(
                known,
                checks.code("agency", agency),
                checks.code("receiver", receiver),
                checks.id("after", after),
                checks.limit(limit, MOST));
        checks.end();
        return sought;
    }

    private static SeenDispatch.@Nullable State state(@Nullable String word) {
        return Arrays.stream(SeenDispatch.State.values())
                .filter(one -> one.stored().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String allowed() {
        return Arrays.stream(SeenDispatch.State.values())
                .map(SeenDispatch.State::stored)
                .collect(Collectors.joining(", "));
    }

    void narrow(Conditions conditions) {
        if (state != null) conditions.and("state = ?", state.stored());
        if (agency != null) conditions.and("agency = ?", agency);
        if (receiver != null) conditions.and("receiver = ?", receiver);
        if (after != null) conditions.and("dispatch_id > ?", after);
    }
}
