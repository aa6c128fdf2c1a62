package org.hoso.runtime.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts the event rows that are read to load cases, between the engine and Axon's event store. By thread: a snapshot reads
 * rows too, on its own. And the histories that are read, by whoever asks for them on whatever thread.
 */
@Configuration(proxyBeanMethods = false)
public class CountedReads {
    private static final ThreadLocal<Integer> ROWS = ThreadLocal.withInitial(() -> 0);
    private static final Map<String, Integer> HISTORIES = new ConcurrentHashMap<>();

    /** Histories that code of that package asked for, however far down, since the JVM started. */
    public static int histories(String packageName) {
        return HISTORIES.getOrDefault(packageName, 0);
    }

    /** Begins to count anew on this thread. */
    static void reset() {
        ROWS.set(0);
    }

    /** Rows that this thread has read since. */
    static int rows() {
        return ROWS.get();
    }

    @Bean
    static BeanPostProcessor countReads() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventStorageEngine engine ? counting(engine) : bean;
            }
        };
    }

    private static EventStorageEngine counting(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                CountedReads.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(engine, arguments);
                        return result instanceof DomainEventStream stream ? counting(stream) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static DomainEventStream counting(DomainEventStream stream) {
        StackWalker.getInstance()
                .walk(frames -> frames.map(frame -> frame.getClassName().replaceFirst("\\.[^.]*$", ""))
                        .filter(name -> name.startsWith("org.hoso."))
                        .collect(Collectors.toSet()))
                .forEach(name -> HISTORIES.merge(name, 1, Integer::sum));
        return DomainEventStream.of(
                stream.asStream().peek(event -> ROWS.set(rows() + 1)), stream::getLastSequenceNumber);
    }
}
