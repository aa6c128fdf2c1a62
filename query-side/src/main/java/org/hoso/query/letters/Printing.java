package org.hoso.query.letters;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.hoso.runtime.paper.Press;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.TooManyRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Prints, a few sheets at a time: each takes a processor for a good part of a second. */
@Component
public class Printing {
    private static final int AT_ONCE = 2;

    private final Semaphore running = new Semaphore(AT_ONCE);
    private final Function<Sheet, byte[]> press;

    @Autowired
    public Printing(Press press) {
        this(press::print);
    }

    Printing(Function<Sheet, byte[]> press) {
        this.press = press;
    }

    /** @throws TooManyRequests while others are printed */
    public byte[] pdf(Sheet sheet) {
        if (!running.tryAcquire()) throw new TooManyRequests(Duration.ofSeconds(1));
        try {
            return press.apply(sheet);
        } finally {
            running.release();
        }
    }
}
