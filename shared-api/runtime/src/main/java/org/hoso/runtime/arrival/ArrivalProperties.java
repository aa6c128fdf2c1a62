package org.hoso.runtime.arrival;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How requests have to arrive.
 *
 * @param within     so long a head may take, and a body beside what its size takes at the slowest pace
 * @param pace       the slowest pace of a body, a second
 * @param incomplete most requests of one address that are not whole after a second
 * @param held       most bytes of bodies that are not whole, over all addresses
 * @param chunked    most bodies at once whose length was not announced
 * @param proxies    addresses whose incomplete requests are not counted: of proxies that many come through
 */
@ConfigurationProperties("hoso.limits.arrival")
public record ArrivalProperties(
        @DefaultValue("10s") Duration within,
        @DefaultValue("16KB") DataSize pace,
        @DefaultValue("32") int incomplete,
        @DefaultValue("64MB") DataSize held,
        @DefaultValue("64") int chunked,
        @DefaultValue Set<String> proxies) {
    /** What arrives within this is counted for nobody. */
    static final Duration GRACE = Duration.ofSeconds(1);

    /** How long a body may take of which so much is there. */
    public Duration patience(long bytes) {
        return within.plusMillis(1000 * bytes / Math.max(1, pace.toBytes()));
    }
}
