package org.hoso.runtime.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one officer may ask, in this process.
 *
 * @param perSecond requests a second, 0 for no limit
 * @param burst     requests at once after a pause
 */
@ConfigurationProperties("hoso.limits.rate")
public record RateProperties(
        @DefaultValue("1000") long perSecond,
        @DefaultValue("2000") long burst) {}
