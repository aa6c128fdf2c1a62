package org.hoso.query.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.whatif.WhatIf.Changed;
import org.jspecify.annotations.Nullable;

/** Takes clock after clock and keeps those of the page that would have come out otherwise; the first page counts them all. */
final class Paging {
    private final WhatIfQuery question;
    private final Instant now;
    private final Tallying tallying = new Tallying();
    private final List<Changed> page = new ArrayList<>();
    private boolean more;

    Paging(WhatIfQuery question, Instant now) {
        this.question = question;
        this.now = now;
    }

    /** Whether a further clock can change the answer: the first page counts to the end. */
    boolean goesOn() {
        return question.first() || !more;
    }

    void add(CaseId caseId, ClockSpan span) {
        if (span.voided()) return;
        Instant then = question.law().due(span);
        ClockVerdict verdict = span.verdict(span.due(), now);
        ClockVerdict verdictThen = span.verdict(then, now);
        tallying.count(span, verdict, verdictThen);
        if (verdict == verdictThen) return;
        if (page.size() == question.limit()) more = true;
        else page.add(changed(caseId, span, then, verdict, verdictThen));
    }

    private static Changed changed(
            CaseId caseId, ClockSpan span, @Nullable Instant then, ClockVerdict verdict, ClockVerdict verdictThen) {
        return new Changed(
                span.clockId(),
                caseId,
                span.caseNumber(),
                span.nowCode(),
                span.platform(),
                span.agency(),
                span.start(),
                span.stoppedAt(),
                span.due(),
                then,
                verdict,
                verdictThen);
    }

    WhatIf answer() {
        Changed last = page.isEmpty() ? null : page.getLast();
        String next = more && last != null ? new SpanCursor(last.start(), last.clockId()).text() : null;
        return new WhatIf(now, question.first() ? tallying.totals() : null, page, next);
    }
}
