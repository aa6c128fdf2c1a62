package org.hoso.runtime.sealing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Sealing and opening, where a key database is named. */
@AutoConfiguration(afterName = "org.hoso.runtime.store.StoreAutoConfiguration")
@ConditionalOnProperty("hoso.keys.url")
@EnableConfigurationProperties(KeyProperties.class)
public class SealingAutoConfiguration {
    private final SecureRandom random = new SecureRandom();
    private final KeyCache cache = new KeyCache(Ticker.systemTicker());

    @Bean
    KeyStore keyStore(KeyProperties properties) {
        return KeyStore.open(properties);
    }

    @Bean
    Sealer sealer(KeyStore store, KeyProperties properties, VouchedRows rows) throws IOException {
        return new Sealer(persons(store, properties, rows), cache, random);
    }

    @Bean
    Opener opener(KeyStore store, KeyProperties properties, VouchedRows rows) throws IOException {
        return new Opener(persons(store, properties, rows), cache);
    }

    @Bean
    Forgetting forgetting(KeyStore store, VouchedRows rows) {
        return new Forgetting(store, cache, rows);
    }

    @Bean
    FileKeys fileKeys(KeyStore store, KeyProperties properties, Sealer sealer, Opener opener, VouchedRows rows)
            throws IOException {
        return new FileKeys(store, master(properties), sealer, opener, rows, random);
    }

    @Bean
    MasterCheck masterCheck(KeyStore store, KeyProperties properties) throws IOException {
        MasterCheck check = new MasterCheck(store, master(properties));
        check.atStart(properties.migrate());
        return check;
    }

    @Bean
    KeyStoreHealth keysHealthIndicator(KeyStore store, MasterCheck check) {
        return new KeyStoreHealth(store, check);
    }

    private Persons persons(KeyStore store, KeyProperties properties, VouchedRows rows) throws IOException {
        return new Persons(store, master(properties), cache, random, rows);
    }

    @Bean
    Fingerprints fingerprints(KeyProperties properties) throws IOException {
        return new Fingerprints(master(properties));
    }

    @Bean
    RowMacs rowMacs(KeyProperties properties) throws IOException {
        return new RowMacs(master(properties));
    }

    /** Where there is no event store beside, the alarm is the log's alone. */
    @Bean
    @ConditionalOnMissingBean
    VouchedRows keyRowsVouchedFor(RowMacs macs) {
        return new VouchedRows(macs, new ForgedRows());
    }

    private MasterKey master(KeyProperties properties) throws IOException {
        return MasterKeyFile.open(properties.masterKeyFile(), properties.createMasterKey(), random);
    }
}
