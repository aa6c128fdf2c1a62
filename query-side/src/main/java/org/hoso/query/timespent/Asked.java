package org.hoso.query.timespent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Over which time and which cases is added up, checked.
 *
 * @param from     milliseconds since 1970
 * @param until    milliseconds since 1970, now at the latest
 * @param agency   that answers for the case
 * @param platform on which the case has an item
 */
record Asked(
        long from,
        long until,
        @Nullable String agency,
        @Nullable String platform) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static Asked of(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String agency,
            @Nullable String platform,
            Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (agency != null && !CODE.matcher(agency).matches()) faults.add(Fault.at("/agency", FaultCode.WRONG_FORM));
        if (platform != null && !CODE.matcher(platform).matches())
            faults.add(Fault.at("/platform", FaultCode.WRONG_FORM));
        Instant begin = from == null ? Instant.EPOCH : from;
        Instant end = until == null || until.isAfter(now) ? now : until;
        if (!begin.isBefore(end)) faults.add(Fault.at("/from", FaultCode.OUT_OF_RANGE));
        if (begin.isBefore(Instant.EPOCH)) faults.add(Fault.at("/from", FaultCode.OUT_OF_RANGE));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return new Asked(begin.toEpochMilli(), end.toEpochMilli(), agency, platform);
    }

    /** @throws BadShape for a word that is none of them */
    static <E extends Enum<E>> E oneOf(String parameter, String word, Class<E> kinds) {
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadShape(Fault.at(
                        "/" + parameter,
                        FaultCode.NOT_ONE_OF,
                        "allowed",
                        Arrays.stream(kinds.getEnumConstants())
                                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }

    static int limit(int limit) {
        if (limit < 1 || limit > MOST) throw new BadShape(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        return limit;
    }
}
