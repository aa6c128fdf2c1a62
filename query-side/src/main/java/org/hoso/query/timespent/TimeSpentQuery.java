package org.hoso.query.timespent;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
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
record TimeSpentQuery(
        long from,
        long until,
        @Nullable String agency,
        @Nullable String platform) {
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static TimeSpentQuery of(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String agency,
            @Nullable String platform,
            Instant now) {
        Instant begin = from == null ? Instant.EPOCH : from;
        Instant end = until == null || until.isAfter(now) ? now : until;
        Checks checks = new Checks();
        checks.code("agency", agency);
        checks.code("platform", platform);
        checks.that(begin.isBefore(end) && !begin.isBefore(Instant.EPOCH), "from", FaultCode.OUT_OF_RANGE);
        checks.end();
        return new TimeSpentQuery(begin.toEpochMilli(), end.toEpochMilli(), agency, platform);
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
        Checks checks = new Checks();
        checks.limit(limit, MOST);
        checks.end();
        return limit;
    }
}
