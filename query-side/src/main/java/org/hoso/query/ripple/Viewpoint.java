package org.hoso.query.ripple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.law.ClockRules;
import org.hoso.query.asof.PastFile;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;

/**
 * Who looks at a case, and when.
 *
 * @param access who stands how to the case today
 * @param now    the same instant for both looks, so that time alone makes no difference
 */
record Viewpoint(Sights sights, CaseAccess access, ClockRules law, Instant now) {
    /** What paying late costs grows by the day and by no event. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    SeenCase file(List<LedgeredCaseEvent> known) {
        return seen(PastFile.known(known, access).orElseThrow());
    }

    SeenCase trueFile(List<LedgeredCaseEvent> known) {
        return seen(PastFile.trueAt(known, Instant.MAX, access).orElseThrow());
    }

    private SeenCase seen(CaseView file) {
        return CaseFiles.see(file, sights, law, NO_DAY, null);
    }
}
