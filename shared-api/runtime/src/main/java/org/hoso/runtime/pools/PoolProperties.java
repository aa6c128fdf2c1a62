package org.hoso.runtime.pools;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Most connections to the database at once, by what they are for.
 *
 * @param requests requests that are worked on at once; each needs one connection at a time, so none ever waits for one
 * @param views    views that write at once; 0 in a process that has none
 * @param work     all else
 */
@ConfigurationProperties("hoso.pools")
public record PoolProperties(
        @DefaultValue("10") int requests,
        @DefaultValue("0") int views,
        @DefaultValue("6") int work) {
    /** For who asks beside the queue: health, and a request that looks once more after it made room. */
    private static final int SPARE = 2;

    public PoolProperties {
        if (requests < 1 || views < 0 || work < 1)
            throw new IllegalArgumentException("hoso.pools: requests and work are at least 1, views at least 0");
    }

    /** Connections of that lane; 0 where its threads take those of {@link Lane#WORK}. */
    int connections(Lane lane) {
        return switch (lane) {
            case REQUESTS -> requests + SPARE;
            case VIEWS -> views;
            case WORK -> work;
        };
    }
}
