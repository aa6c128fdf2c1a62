package org.hoso.command.uploads;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.storing.StoredCases;
import org.hoso.runtime.arrival.ArrivalProperties;
import org.hoso.runtime.files.FileProperties;
import org.hoso.runtime.files.FileStore;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.RowMacs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads put together, where files are kept at all. */
@Configuration(proxyBeanMethods = false)
class UploadsConfiguration {
    @Bean
    @ConditionalOnProperty(FileProperties.FOLDER)
    Uploads uploads(FileStore store, FileKeys keys, RowMacs codes, ArrivalProperties pace, Clock clock) {
        return new Uploads(store, keys, codes, pace, new SecureRandom(), clock);
    }

    @Bean
    @ConditionalOnProperty(FileProperties.FOLDER)
    EvidenceFiles evidenceFiles(FileKeys keys, RowMacs codes) {
        return new EvidenceFiles(keys, codes);
    }

    @Bean
    @ConditionalOnProperty(FileProperties.FOLDER)
    FileSweep fileSweep(FileStore store, FileKeys keys, StoredCases cases, RowMacs codes, Clock clock) {
        return new FileSweep(
                store, keys, one -> cases.find(one).map(StandingCase::file).orElse(CaseFile.EMPTY), codes, clock);
    }

    /** Swept by the one timer of the command side, by one instance at a time. */
    @Bean
    RecurringTask<Void> forgetFiles(ObjectProvider<FileSweep> files, @Value("${hoso.files.sweep:1m}") Duration every) {
        return Tasks.recurring("forget-files", FixedDelay.of(every))
                .execute((instance, context) -> files.ifAvailable(FileSweep::sweep));
    }
}
