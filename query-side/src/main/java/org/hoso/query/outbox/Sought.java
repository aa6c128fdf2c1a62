package org.hoso.query.outbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.query.viewing.Conditions;
import org.hoso.runtime.problems.BadShape;
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
record Sought(
        SeenDispatch.@Nullable State state,
        @Nullable String agency,
        @Nullable String receiver,
        @Nullable UUID after,
        int limit) {
    private static final int MOST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @throws BadShape naming each parameter that is wrong */
    static Sought of(
            @Nullable String state,
            @Nullable String agency,
            @Nullable String receiver,
            @Nullable String after,
            int limit) {
        List<Fault> faults = new ArrayList<>();
        SeenDispatch.State known = state(state);
        if (state != null && known == null) faults.add(Fault.at("/state", FaultCode.NOT_ONE_OF, "allowed", allowed()));
        fits("agency", agency, CODE, faults);
        fits("receiver", receiver, CODE, faults);
        fits("after", after, ID, faults);
        if (limit < 1 || limit > MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return new Sought(known, agency, receiver, after == null ? null : UUID.fromString(after), limit);
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

    private static void fits(String name, @Nullable String text, Pattern form, List<Fault> faults) {
        if (text != null && !form.matcher(text).matches()) faults.add(Fault.at("/" + name, FaultCode.WRONG_FORM));
    }

    void narrow(Conditions conditions) {
        if (state != null) conditions.and("state = ?", state.stored());
        if (agency != null) conditions.and("agency = ?", agency);
        if (receiver != null) conditions.and("receiver = ?", receiver);
        if (after != null) conditions.and("dispatch_id > ?", after);
    }
}
