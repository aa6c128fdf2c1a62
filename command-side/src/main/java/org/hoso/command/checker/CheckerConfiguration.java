package org.hoso.command.checker;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.command.deciding.MachineVantages;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.storing.StoredCases;
import org.hoso.law.Law;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The checker as it is set; off, it keeps its list and looks at nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckerProperties.class)
class CheckerConfiguration {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 1 << 20;

    @Bean
    LookList lookList(DataSource dataSource) {
        return new LookList(new JdbcTemplate(dataSource));
    }

    @Bean
    WhenLookIsDueThenCheck whenLookIsDueThenCheck(
            LookList list,
            SystemDesk desk,
            StoredCases cases,
            CheckerProperties settings,
            Supplier<Law> law,
            Clock clock) {
        List<Vantage> vantages = settings.enabled() ? vantages(settings) : List.of();
        return new WhenLookIsDueThenCheck(list, desk, cases, vantages, law, UuidCreator::getTimeOrderedEpoch, clock);
    }

    /** Reserved as soon as they are set, whether the checker is on or not. */
    @Bean
    MachineVantages machineVantages(CheckerProperties settings) {
        return new MachineVantages(
                settings.enabled()
                        ? settings.ways().keySet()
                        : settings.vantages().keySet());
    }

    private static List<Vantage> vantages(CheckerProperties settings) {
        return settings.ways().entrySet().stream()
                .map(way -> new Vantage(way.getKey(), looking(way.getValue(), settings)::look))
                .toList();
    }

    private static Looking looking(Proxy way, CheckerProperties settings) {
        return new Looking(
                way,
                host -> List.of(InetAddress.getAllByName(host)),
                Destination.Reach.PUBLIC,
                new Looking.Bounds(settings.patience(), MOST_REDIRECTS, MOST_BYTES, settings.agent()));
    }

    /** Swept by the one timer of the command side, by one instance at a time. */
    @Bean
    RecurringTask<Void> lookAtRemovals(WhenLookIsDueThenCheck looks, @Value("${hoso.due.every:1s}") Duration every) {
        return Tasks.recurring("look-at-removals", FixedDelay.of(every)).execute((instance, context) -> looks.sweep());
    }
}
