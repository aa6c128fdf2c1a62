package org.hoso.query.queues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.query.viewing.LedgeredCaseEvent;

/** Cases that go on beside each other, in one ledger. */
public final class RandomAffairs {
    public final List<LedgeredCaseEvent> ledger = new ArrayList<>();

    public RandomAffairs(Random random, int cases, int events) {
        List<RandomAffair> affairs = new ArrayList<>();
        for (int n = 0; n < cases; n++) affairs.add(new RandomAffair(random, 500_000 + n));
        long[] versions = new long[cases];
        Instant now = RandomAffair.BEGAN;
        for (int n = 0; n < events; n++) {
            now = now.plusMillis(random.nextInt(3) == 0 ? 0 : random.nextInt(4 * 3_600_000));
            int one = random.nextInt(cases);
            ledger.add(new LedgeredCaseEvent(
                    n + 1L,
                    now,
                    now,
                    versions[one]++,
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    affairs.get(one).next(now.minusSeconds(random.nextInt(600)))));
        }
    }

    /** The last place known at an instant. */
    long known(Instant at) {
        return ledger.stream().filter(one -> !one.ledgeredAt().isAfter(at)).count();
    }

    Instant at(long position) {
        return ledger.get((int) position - 1).ledgeredAt();
    }

    /** An instant before, within or after it all. */
    Instant any(Random random) {
        long first = RandomAffair.BEGAN.toEpochMilli() - 3_600_000;
        long last = ledger.getLast().ledgeredAt().toEpochMilli() + 40 * 3_600_000L;
        return Instant.ofEpochMilli(random.nextLong(first, last));
    }
}
