package org.hoso.command.intake;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Breaks one command off where a process may die: before its events are stored, or after that and before its rows are. */
@TestConfiguration(proxyBeanMethods = false)
class Crash {
    enum Where {
        NOWHERE,
        BEFORE_THE_EVENTS,
        BEFORE_THE_ROWS
    }

    private static final AtomicReference<Where> NEXT = new AtomicReference<>(Where.NOWHERE);
    private static final ThreadLocal<Boolean> COMMAND = ThreadLocal.withInitial(() -> false);

    static void next(Where where) {
        NEXT.set(where);
    }

    private static void here(Where where) {
        if (NEXT.compareAndSet(where, Where.NOWHERE)) throw new Died();
    }

    @Bean
    ConfigurerModule beforeTheEvents() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(0, () -> {
            axon.eventBus().registerDispatchInterceptor(messages -> {
                here(Where.BEFORE_THE_EVENTS);
                return (n, message) -> message;
            });
            axon.commandBus().registerHandlerInterceptor((work, chain) -> {
                COMMAND.set(true);
                work.onCleanup(done -> COMMAND.remove());
                return chain.proceed();
            });
        }));
    }

    /** The transaction of the rows ends after the events are stored. */
    @Bean
    static BeanPostProcessor beforeTheRows() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof TransactionManager manager ? (TransactionManager) () -> dying(manager) : bean;
            }
        };
    }

    private static Transaction dying(TransactionManager manager) {
        Transaction transaction = manager.startTransaction();
        return new Transaction() {
            @Override
            public void commit() {
                try {
                    if (COMMAND.get()) here(Where.BEFORE_THE_ROWS);
                } catch (Died died) {
                    transaction.rollback();
                    throw died;
                }
                transaction.commit();
            }

            @Override
            public void rollback() {
                transaction.rollback();
            }
        };
    }

    /** As far as anybody else can tell the process is gone. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
