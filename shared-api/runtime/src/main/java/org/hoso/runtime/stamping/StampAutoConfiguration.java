package org.hoso.runtime.stamping;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ProofAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time stamps: shown wherever there are proofs, asked for where an authority is named and checkpoints are signed by the clock. */
@AutoConfiguration(after = ProofAutoConfiguration.class)
@ConditionalOnProperty("hoso.proof.key-file")
public class StampAutoConfiguration {
    @Bean
    Stamps stamps(DataSource dataSource, Checkpoints checkpoints) {
        return new Stamps(
                dataSource,
                HexFormat.of().formatHex(checkpoints.key().verifier().id()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty({"hoso.proof.at-intervals", "hoso.proof.timestamp-authority"})
    @EnableConfigurationProperties(StampProperties.class)
    static class Asking {
        private static final int NONCE_BITS = 64;

        @Bean
        StampClock stampClock(Stamps stamps, StampProperties properties) {
            HttpAuthority authority =
                    new HttpAuthority(properties.timestampAuthority(), properties.timestampPatience());
            SecureRandom random = new SecureRandom();
            Stamping stamping = new Stamping(
                    stamps,
                    authority,
                    properties.timestampCertificates(),
                    InstantSource.system(),
                    () -> new BigInteger(NONCE_BITS, random));
            return new StampClock(stamping, authority.host(), properties.timestampEvery(), InstantSource.system());
        }

        @Bean
        StampsHealthIndicator stampsHealthIndicator(StampClock clock) {
            return new StampsHealthIndicator(clock);
        }
    }
}
