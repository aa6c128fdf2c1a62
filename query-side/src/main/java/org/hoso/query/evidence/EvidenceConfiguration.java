package org.hoso.query.evidence;

import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.FreshFiles;
import org.hoso.runtime.files.FileProperties;
import org.hoso.runtime.files.FileStore;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.RowMacs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evidence to be opened, where files are kept at all. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    @ConditionalOnProperty(FileProperties.FOLDER)
    KeptEvidence keptEvidence(FreshFiles fresh, CaseFiles files, FileStore store, FileKeys keys, RowMacs codes) {
        return new KeptEvidence(fresh, files, store, keys, codes);
    }
}
