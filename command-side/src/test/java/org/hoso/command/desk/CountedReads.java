package org.hoso.command.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** How often the stored history of each case was read. */
class CountedReads {
    private static final Map<String, Integer> READS = new ConcurrentHashMap<>();

    static int of(String caseId) {
        return READS.getOrDefault(caseId, 0);
    }

    @Bean
    static BeanPostProcessor countingReads() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventStore store ? counting(store) : bean;
            }
        };
    }

    private static Object counting(EventStore store) {
        return Proxy.newProxyInstance(
                EventStore.class.getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("readEvents")) READS.merge((String) arguments[0], 1, Integer::sum);
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
