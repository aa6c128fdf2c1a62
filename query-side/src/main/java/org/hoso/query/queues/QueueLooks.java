package org.hoso.query.queues;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.asof.ViewPasts.ViewPast;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
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
    private final ViewPasts pasts;
    private final Supplier<Law> law;

    QueueLooks(ViewPasts pasts, Supplier<Law> law) {
        this.pasts = pasts;
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
        ViewPast past = pasts.of(view, knownAt, since);
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        return past.seen().answer(reading.apply(new QueueLook(past.generation(), past.then(), reader, today)));
    }
}
