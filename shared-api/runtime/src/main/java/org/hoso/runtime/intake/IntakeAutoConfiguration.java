package org.hoso.runtime.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Reading commands, where somebody brings addresses into one spelling and keeps the numbers of cases: on the command side. */
@AutoConfiguration(after = SealingAutoConfiguration.class)
@ConditionalOnBean({Addresses.class, CaseIds.class, Sealer.class})
public class IntakeAutoConfiguration {
    @Bean
    CommandReader commandReader(Addresses addresses, CaseIds cases, Sealer sealer) {
        return new CommandReader(addresses, cases, sealer, UuidCreator::getTimeOrderedEpoch);
    }
}
