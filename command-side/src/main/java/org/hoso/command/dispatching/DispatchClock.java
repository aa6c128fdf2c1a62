package org.hoso.command.dispatching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.command.outbox.Receiver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for what is due, each receiver on a thread of its own: one that is slow or away keeps nobody else waiting. */
final class DispatchClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchClock.class);

    private final Dispatcher dispatcher;
    private final Map<String, Runnable> chores;
    private final Collection<Receiver> receivers;
    private final Duration every;
    private final Duration quiet;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable ExecutorService workers;

    /** @param chores what else is done at each look, by names that no receiver's code reads like */
    DispatchClock(
            Dispatcher dispatcher,
            Map<String, Runnable> chores,
            Collection<Receiver> receivers,
            Duration every,
            Duration quiet,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.chores = Map.copyOf(chores);
        this.receivers = List.copyOf(receivers);
        this.every = every;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    public void start() {
        ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("hoso-dispatch").daemon().factory());
        workers = sending;
        thread = started;
        started.scheduleWithFixedDelay(() -> look(sending), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(ExecutorService sending) {
        chores.forEach((name, chore) -> {
            if (busy.add(name)) sending.execute(() -> done(name, chore));
        });
        Instant now = clock.instant();
        for (Receiver one : receivers)
            if (!now.isBefore(quietUntil.getOrDefault(one.code(), Instant.MIN)) && busy.add(one.code()))
                sending.execute(() -> drain(one));
    }

    private void done(String name, Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException trouble) {
            LOG.warn("{} could not be seen to; tried again", name, trouble);
        } finally {
            busy.remove(name);
        }
    }

    private void drain(Receiver receiver) {
        try {
            if (dispatcher.drain(receiver))
                quietUntil.put(receiver.code(), clock.instant().plus(quiet));
            else quietUntil.remove(receiver.code());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            LOG.warn("what is due for {} could not be looked for; tried again", receiver.code(), trouble);
        } finally {
            busy.remove(receiver.code());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService looking = thread;
        ExecutorService sending = workers;
        if (looking != null) looking.shutdownNow();
        if (sending != null) sending.shutdownNow();
        thread = null;
        workers = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
