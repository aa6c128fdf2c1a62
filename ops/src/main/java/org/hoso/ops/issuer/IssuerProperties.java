package org.hoso.ops.issuer;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration's issuer.
 *
 * @param secret    what every demonstration officer signs in with
 * @param keyFile   where the signing key is kept from the first start on
 * @param tokenLife how long a token is good
 */
@ConfigurationProperties("hoso.demo")
public record IssuerProperties(
        @DefaultValue("demo") String secret,
        Path keyFile,
        @DefaultValue("8h") Duration tokenLife) {
    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "IssuerProperties[keyFile=" + keyFile + ", tokenLife=" + tokenLife + "]";
    }
}
