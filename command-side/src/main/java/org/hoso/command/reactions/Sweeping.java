package org.hoso.command.reactions;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.hoso.command.storing.Housekeeping;
import org.hoso.law.Law;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wakes the sweep of what is due: one instance at a time, however many run. */
@Configuration(proxyBeanMethods = false)
class Sweeping {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;

    @Bean
    DueList dueList(DataSource dataSource, VouchedRows rows) {
        return new DueList(new JdbcTemplate(dataSource), rows);
    }

    @Bean
    BodyList bodyList(DataSource dataSource) {
        return new BodyList(new JdbcTemplate(dataSource));
    }

    @Bean
    ErasureList erasureList(DataSource dataSource, VouchedRows rows) {
        return new ErasureList(new JdbcTemplate(dataSource), rows);
    }

    @Bean
    Warnings warnings(
            Supplier<Law> law,
            @Value("${hoso.due.warning.share:0.25}") double share,
            @Value("${hoso.due.warning.most-working-days:2}") int mostWorkingDays) {
        return new Warnings(law, share, mostWorkingDays);
    }

    /** An instance that died in the middle of a sweep is missed within half a minute; then another one sweeps. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler dueScheduler(
            DataSource dataSource,
            WhenDuePassesThenRecord due,
            WhenBodyEndsThenPassOn bodies,
            WhenPersonErasedThenDestroyKeys erasures,
            Housekeeping housekeeping,
            RecurringTask<Void> lookAtRemovals,
            RecurringTask<Void> forgetFiles,
            @Value("${hoso.due.every:1s}") Duration every) {
        RecurringTask<Void> sweep =
                Tasks.recurring("sweep-due", FixedDelay.of(every)).execute((instance, context) -> due.sweep());
        RecurringTask<Void> passOn =
                Tasks.recurring("pass-on-cases", FixedDelay.of(every)).execute((instance, context) -> bodies.sweep());
        RecurringTask<Void> erase =
                Tasks.recurring("destroy-keys", FixedDelay.of(every)).execute((instance, context) -> erasures.sweep());
        RecurringTask<Void> tidy = Tasks.recurring("forget-old-keys", FixedDelay.ofHours(1))
                .execute((instance, context) -> housekeeping.forgetOldKeys());
        return Scheduler.create(dataSource)
                .tableName("events.scheduled_tasks")
                .startTasks(sweep, passOn, erase, tidy, lookAtRemovals, forgetFiles)
                .threads(3)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .pollingInterval(every)
                .build();
    }

    /** Two clocks that are kept right differ by less than a second; a minute is no matter of keeping any more. */
    @Bean
    ClockWatch clockWatch(
            DataSource dataSource,
            Clock clock,
            @Value("${hoso.clock.tolerance:1m}") Duration tolerance,
            @Value("${hoso.clock.silence:1h}") Duration silence,
            @Value("${hoso.clock.grace:10m}") Duration grace) {
        return new ClockWatch(
                new JdbcTemplate(dataSource),
                clock,
                System::nanoTime,
                new ClockTrust.Limits(tolerance, silence, grace));
    }

    @Bean
    ClockHealthIndicator clockHealthIndicator(ClockWatch watch, RecordingClock recording) {
        return new ClockHealthIndicator(watch, recording);
    }

    @Bean
    RecordingClock recordingClock(DataSource dataSource) {
        return new RecordingClock(
                new JdbcTemplate(dataSource), () -> GenericEventMessage.clock.instant(), System::nanoTime);
    }

    /** Whatever store the events go to. */
    @Bean
    ConfigurerModule nothingUnderAWrongTime(RecordingClock recording) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                0,
                () -> axon.eventBus().registerDispatchInterceptor(messages -> {
                    recording.check();
                    return (n, message) -> message;
                })));
    }

    /** In milliseconds, as what is sent is read: no store that an instant goes through rounds it. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
