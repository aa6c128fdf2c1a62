package org.hoso.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Others;
import org.hoso.command.desk.StoredCases.Standing;

/**
 * The other cases that one decision looks at, each read once, so that what it says of them is stored at the very next version or not
 * at all.
 */
final class OtherCases implements Others {
    private final StoredCases cases;
    private final Map<CaseId, Optional<Standing>> read = new HashMap<>();

    OtherCases(StoredCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<CaseFile> find(CaseId caseId) {
        return read.computeIfAbsent(caseId, cases::find).map(Standing::file);
    }

    /** How that case stands after one more event, which may be its first. */
    Standing after(CaseEvent event) {
        Standing before = event instanceof Report.ContentReported
                ? new Standing(CaseFile.EMPTY, -1)
                : read.computeIfAbsent(event.caseId(), cases::find).orElseThrow();
        Standing next = new Standing(before.file().after(event), before.version() + 1);
        read.put(event.caseId(), Optional.of(next));
        return next;
    }
}
