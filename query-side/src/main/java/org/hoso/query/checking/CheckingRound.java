package org.hoso.query.checking;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.cases.CaseId;
import org.hoso.runtime.pools.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every case is checked again and again, each round within the time that is set, at a rate that is bounded: no faster than a case in
 * 50 ms. Where there are more cases than that allows, a round takes longer, and its end says how long.
 */
@Component
final class CheckingRound implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(CheckingRound.class);
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;
    /** Cases compared at once. */
    static final int TOGETHER = 20;
    /** Of those that could not be compared, with every step. */
    private static final int AGAIN = 5;
    /** How often a store may be away from the same cases: five minutes. */
    private static final int PATIENCE = 30;

    private static final String COUNT =
            "select count(*) from events.event_entry where type = 'case' and sequence_number = 0";
    /** What bears no case's id is read as none, and found by verification. */
    private static final String NEXT = """
            select aggregate_identifier from events.event_entry
            where type = 'case' and sequence_number = 0 and aggregate_identifier > ?
              and aggregate_identifier ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' order by 1 limit ?
            """;

    private final CheckedCase checked;
    private final UnmadeChecks unmade;
    private final JdbcClient jdbc;
    private final Duration within;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(Lane.VIEWS.threads("hoso-view-checks"));
    private final Deque<String> next = new ArrayDeque<>();
    private String last = "";
    private Duration pause = LONGEST;
    private long begun;
    private long cases;
    private long worked;
    private int away;

    /** @param within how long a round may take; zero for no rounds at all */
    CheckingRound(
            CheckedCase checked,
            UnmadeChecks unmade,
            JdbcClient jdbc,
            @Value("${hoso.views.checked-within:1h}") Duration within) {
        this.checked = checked;
        this.unmade = unmade;
        this.jdbc = jdbc;
        this.within = within;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (within.isPositive()) worker.schedule(this::step, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void step() {
        Duration until = LONGEST;
        try {
            if (next.isEmpty()) refill();
            until = next.isEmpty() ? pause : pause.multipliedBy(some());
        } catch (RuntimeException trouble) {
            LOG.warn("views are not compared with the ledger for the moment: {}", trouble.getMessage());
        }
        if (!worker.isShutdown()) worker.schedule(this::step, until.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Those that the store went away from are the next again. @return how many */
    private int some() {
        long before = System.nanoTime();
        List<CaseId> some = next.stream().limit(TOGETHER).map(CaseId::of).toList();
        together(some);
        for (int n = 0; n < some.size(); n++) last = next.remove();
        cases += some.size();
        List<CaseId> again = unmade.first(AGAIN);
        again.forEach(this::again);
        worked += System.nanoTime() - before;
        return some.size() + again.size();
    }

    /** A store that is away for so long, while the round can still be asked for its cases, is away for these alone. */
    private void together(List<CaseId> some) {
        try {
            checked.check(some);
        } catch (RuntimeException trouble) {
            if (++away < PATIENCE) throw trouble;
            some.forEach(one -> unmade.failed(UnmadeChecks.EVENTS, one, trouble));
        }
        away = 0;
    }

    private void again(CaseId one) {
        try {
            checked.check(one);
        } catch (RuntimeException trouble) {
            unmade.failed(UnmadeChecks.EVENTS, one, trouble);
        }
    }

    private void refill() {
        if (last.isEmpty()) anew();
        next.addAll(jdbc.sql(NEXT).params(last, AT_ONCE).query(String.class).list());
        if (!next.isEmpty() || last.isEmpty()) return;
        LOG.info(
                "{} cases were compared with the ledger in {} s, {} ms of work each",
                cases,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                TimeUnit.NANOSECONDS.toMillis(worked) / Math.max(1, cases));
        last = "";
    }

    private void anew() {
        long all = jdbc.sql(COUNT).query(Long.class).single();
        Duration even = within.dividedBy(Math.max(1, all));
        pause = even.compareTo(SHORTEST) < 0 ? SHORTEST : even.compareTo(LONGEST) > 0 ? LONGEST : even;
        begun = System.nanoTime();
        cases = 0;
        worked = 0;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
