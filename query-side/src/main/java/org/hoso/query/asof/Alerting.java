package org.hoso.query.asof;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.springframework.stereotype.Component;

/** Case files with what other bodies have under way against the same, by one look for a file and all its halves. */
@Component
final class Alerting {
    private final Alerts alerts;
    private final Supplier<Law> law;

    Alerting(Alerts alerts, Supplier<Law> law) {
        this.alerts = alerts;
        this.law = law;
    }

    SeenCase now(SeenCase file, Reader reader) {
        return told(file, alerts.now(null), reader);
    }

    /** @param position up to where the alerts are told, and waited for */
    SeenCase upTo(long position, SeenCase file, Reader reader) {
        return told(file, alerts.upTo(position), reader);
    }

    private SeenCase told(SeenCase file, Alerts.At at, Reader reader) {
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        return file.alerted(
                alerts.of(file.told().toList(), at, Reach.ofHistories(reader, today), Reach.of(reader, today)));
    }
}
