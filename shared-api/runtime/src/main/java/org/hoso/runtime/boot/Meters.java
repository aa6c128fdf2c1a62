package org.hoso.runtime.boot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;

/**
 * How often and how long: commands by their name, events by the processor that handles them. Axon's own set also tells capacity,
 * for which it remembers every message of the last ten minutes: a rebuild of some hundred thousand events fills the memory.
 */
final class Meters extends GlobalMetricRegistry {
    Meters(MeterRegistry registry) {
        super(registry);
    }

    @Override
    public MessageMonitor<? super CommandMessage<?>> registerCommandBus(
            String name, Function<Message<?>, Iterable<Tag>> tags) {
        return counted(name, tags);
    }

    /** @param tags by processor and event: not used, for the lag of a view says more and is measured by itself */
    @Override
    public MessageMonitor<? super EventMessage<?>> registerEventProcessor(
            String name, Function<Message<?>, Iterable<Tag>> tags, Function<Message<?>, Iterable<Tag>> processor) {
        return counted(name, processor);
    }

    @Override
    public MessageMonitor<? super EventMessage<?>> registerEventBus(
            String name, Function<Message<?>, Iterable<Tag>> tags) {
        return MessageCountingMonitor.buildMonitor(name, getRegistry(), tags);
    }

    private MessageMonitor<Message<?>> counted(String name, Function<Message<?>, Iterable<Tag>> tags) {
        return new MultiMessageMonitor<>(
                MessageTimerMonitor.buildMonitor(name, getRegistry(), tags),
                MessageCountingMonitor.buildMonitor(name, getRegistry(), tags));
    }
}
