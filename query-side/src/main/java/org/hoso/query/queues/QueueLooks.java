package org.hoso.query.queues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.asof.Moment;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.View;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who of the State looks at which past of a queue, and how fresh the answer is. */
@Component
final class QueueLooks {
    private final Knowledge knowledge;
    private final Freshness freshness;
    private final Supplier<Law> law;

    QueueLooks(Knowledge knowledge, Freshness freshness, Supplier<Law> law) {
        this.knowledge = knowledge;
        this.freshness = freshness;
        this.law = law;
    }

    /** @throws AccessDeniedException for whoever reads for no body of the State */
    <A> ResponseEntity<A> answer(
            View view,
            @Nullable Moment knownAt,
            @Nullable Since since,
            SignedIn signedIn,
            Function<QueueLook, A> reading) {
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState()) throw new AccessDeniedException("how cases are handled is not the reader's");
        Instant now = Instant.now();
        Then then = knownAt == null ? null : knowledge.then(knownAt, QueueQuestion.KNOWN_AT);
        Seen seen =
                freshness.await(view, since != null || then == null ? since : new Since.AtPosition(then.position()));
        long reached = seen.place().position();
        Then asked = then == null ? new Then(reached, now) : new Then(Math.min(then.position(), reached), then.at());
        int generation = seen.place().generation();
        Relating today = new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        Seen used = new Seen(
                new Place(generation, asked.position()), seen.behind() || (then != null && then.position() > reached));
        return used.answer(reading.apply(new QueueLook(generation, asked, reader, today)));
    }
}
