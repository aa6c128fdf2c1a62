package org.hoso.runtime.proof;

import java.io.IOException;
import javax.sql.DataSource;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.ledger.LedgerAutoConfiguration;
import org.hoso.runtime.sealing.SecretFile;
import org.hoso.runtime.store.SchemaMigration;
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
    Cosignatures cosignatures(DataSource dataSource, ProofProperties properties) {
        return new Cosignatures(dataSource, properties.witnessFile());
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
