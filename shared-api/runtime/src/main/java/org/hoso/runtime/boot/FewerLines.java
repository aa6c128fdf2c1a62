package org.hoso.runtime.boot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.hoso.runtime.problems.StoreTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Keeps the same trouble from filling the disk: a database that is away makes every thread log a trace at each try. It is told in
 * one line a minute; any other warning or error a few times a minute, then how many like it were left out. Everything is logged
 * where this class's own logger is set to debug.
 */
final class FewerLines extends TurboFilter {
    /** So much of a text tells which one it is, also where the rest was put together before it came here. */
    private static final int TELLING = 24;

    private static final int MOST_KINDS = 1_000;
    private static final int LINES_OF_A_KIND = 5;
    private static final int LINES_OF_AN_OUTAGE = 1;
    private static final String AWAY = "away";
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final Logger own;
    private final LongSupplier nanoTime;
    private final Map<String, Flood> floods = new ConcurrentHashMap<>();

    FewerLines(Logger own, LongSupplier nanoTime) {
        this.own = own;
        this.nanoTime = nanoTime;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        if (format == null || !level.isGreaterOrEqual(Level.WARN) || logger == own) return FilterReply.NEUTRAL;
        if (!level.isGreaterOrEqual(logger.getEffectiveLevel()) || own.isDebugEnabled()) return FilterReply.NEUTRAL;
        Throwable trouble = thrown == null ? last(parameters) : thrown;
        return trouble != null && StoreTrouble.isAway(trouble) ? away(logger, trouble) : other(logger, level, format);
    }

    private FilterReply away(Logger logger, Throwable trouble) {
        Flood.Said said = flood(AWAY).next(nanoTime.getAsLong(), LINES_OF_AN_OUTAGE);
        if (said.told())
            own.warn(
                    "A database or its pool does not answer: {} (seen by {}; {} lines about it left out since the last one)",
                    root(trouble).getMessage(),
                    logger.getName(),
                    said.leftOut());
        return FilterReply.DENY;
    }

    private FilterReply other(Logger logger, Level level, String format) {
        String kind = logger.getName() + level + format.substring(0, Math.min(TELLING, format.length()));
        Flood.Said said = flood(kind).next(nanoTime.getAsLong(), LINES_OF_A_KIND);
        if (said.told() && said.leftOut() > 0)
            own.warn("{} lines like the next one, of {}, were left out", said.leftOut(), logger.getName());
        return said.told() ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    private Flood flood(String kind) {
        if (floods.size() > MOST_KINDS) floods.clear();
        return floods.computeIfAbsent(kind, one -> new Flood(WINDOW));
    }

    /** Where a failure was handed in behind the parameters. */
    private static @Nullable Throwable last(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable thrown
                ? thrown
                : null;
    }

    private static Throwable root(Throwable trouble) {
        Throwable cause = trouble.getCause();
        return cause == null || cause == trouble ? trouble : root(cause);
    }
}
