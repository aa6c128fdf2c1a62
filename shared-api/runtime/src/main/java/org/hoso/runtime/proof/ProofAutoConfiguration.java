package org.hoso.runtime.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import javax.sql.DataSource;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.ledger.LedgerAutoConfiguration;
import org.hoso.runtime.sealing.SecretFile;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Proofs, where a signing key is named. */
@AutoConfiguration(after = LedgerAutoConfiguration.class)
@ConditionalOnProperty("hoso.proof.key-file")
@EnableConfigurationProperties(ProofProperties.class)
public class ProofAutoConfiguration {
    @Bean
    StoredTree storedTree(DataSource dataSource, SchemaMigration eventsSchema) {
        return new StoredTree(dataSource);
    }

    @Bean
    CaseVersions caseVersions(DataSource dataSource) {
        return new CaseVersions(dataSource);
    }

    @Bean
    ForkAlarm proofHealthIndicator() {
        return new ForkAlarm();
    }

    @Bean
    KnownWitnesses knownWitnesses(ProofProperties properties) {
        return new KnownWitnesses(properties.witnessFile());
    }

    @Bean
    Cosignatures cosignatures(DataSource dataSource, KnownWitnesses witnesses) {
        return new Cosignatures(dataSource, witnesses);
    }

    @Bean
    Refusals refusals(Checkpoints checkpoints) {
        return checkpoints.refusals();
    }

    @Bean
    RefusalsHealth refusalsHealthIndicator(Refusals refusals) {
        return new RefusalsHealth(refusals);
    }

    @Bean
    MeterBinder refusalsGauge(Refusals refusals) {
        return registry -> Gauge.builder(
                        "hoso.ledger.refusals", refusals, one -> one.proven().size())
                .description("witnesses that proved two histories under the ledger's key")
                .register(registry);
    }

    @Bean
    Checkpoints checkpoints(DataSource dataSource, StoredTree tree, ProofProperties properties, ForkAlarm alarm)
            throws IOException {
        byte[] secret = SecretFile.open(
                properties.keyFile(),
                "hoso.proof.key-file",
                properties.createKey(),
                SigningKey.BYTES,
                SigningKey::fresh);
        return new Checkpoints(
                dataSource, tree, new TreeGrowth(dataSource), SigningKey.secret(properties.origin(), secret), alarm);
    }

    @Bean
    @ConditionalOnProperty(name = "hoso.proof.at-intervals", havingValue = "true")
    CheckpointClock checkpointClock(Checkpoints checkpoints, ProofProperties properties) {
        return new CheckpointClock(checkpoints, properties.every());
    }
}
