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

    /** No receiver's code reads so. */
    private static final String LETTERS = "letters";

    private static final int AT_ONCE = 50;

    private final Dispatcher dispatcher;
    private final Texts texts;
    private final Collection<Receiver> receivers;
    private final Duration every;
    private final Duration quiet;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable ExecutorService workers;

    DispatchClock(
            Dispatcher dispatcher,
            Texts texts,
            Collection<Receiver> receivers,
            Duration every,
            Duration quiet,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.texts = texts;
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
        if (busy.add(LETTERS)) sending.execute(this::writeLetters);
        Instant now = clock.instant();
        for (Receiver one : receivers)
            if (!now.isBefore(quietUntil.getOrDefault(one.code(), Instant.MIN)) && busy.add(one.code()))
                sending.execute(() -> drain(one));
    }

    private void writeLetters() {
        try {
            texts.writeLetters(AT_ONCE);
        } catch (RuntimeException trouble) {
            LOG.warn("letters could not be written; tried again", trouble);
        } finally {
            busy.remove(LETTERS);
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
