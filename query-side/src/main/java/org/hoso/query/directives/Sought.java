package org.hoso.query.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Which directives are asked for; what is absent does not narrow.
 *
 * @param from     code of the body that directed
 * @param to       code of the body directed
 * @param province of the body directed
 * @param overdue  whether it is not answered and its day has passed
 * @param after    id of the last directive of the page before
 * @param limit    most rows, 1 to 200
 */
record Sought(
        @Nullable String from,
        @Nullable String to,
        @Nullable String province,
        @Nullable Boolean overdue,
        @Nullable UUID after,
        int limit) {
    private static final int MOST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @throws BadShape naming each parameter that is wrong */
    static Sought of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String province,
            @Nullable Boolean overdue,
            @Nullable String after,
            int limit) {
        List<Fault> faults = new ArrayList<>();
        fits("from", from, CODE, faults);
        fits("to", to, CODE, faults);
        fits("province", province, CODE, faults);
        fits("after", after, ID, faults);
        if (limit < 1 || limit > MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return new Sought(from, to, province, overdue, after == null ? null : UUID.fromString(after), limit);
    }

    private static void fits(String name, @Nullable String text, Pattern form, List<Fault> faults) {
        if (text != null && !form.matcher(text).matches()) faults.add(Fault.at("/" + name, FaultCode.WRONG_FORM));
    }
}
