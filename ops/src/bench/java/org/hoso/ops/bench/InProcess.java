package org.hoso.ops.bench;

import java.io.IOException;
import java.time.Duration;
import org.hoso.ops.standalone.StandaloneProcess;

/** Asks a server for a stretch of work within its own process. */
record InProcess(StandaloneProcess server) {
    Inside.Answer run(String work, int clients, Duration time) throws IOException {
        return ask(work, clients, time, 0);
    }

    /** Where it ends by a number of events. */
    Inside.Answer run(String work, long events) throws IOException {
        return ask(work, 1, Duration.ZERO, events);
    }

    /** Something to do once. */
    void run(String work) throws IOException {
        ask(work, 1, Duration.ZERO, 0);
    }

    private Inside.Answer ask(String work, int clients, Duration time, long events) throws IOException {
        try (Call call = new Call(server.port(), "none")) {
            Call.Reply reply = call.get("%s%s?clients=%d&millis=%d&events=%d"
                    .formatted(Inside.PATH, work, clients, time.toMillis(), events));
            if (!reply.ok()) throw new IllegalStateException(work + " broke down: " + reply.text());
            return Inside.Answer.parsed(reply.text());
        }
    }
}
