package org.hoso.command.evidence;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.Evidence;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of keeping evidence. */
public final class KeepingEvidence {
    private KeepingEvidence() {}

    public static Decision decide(Evidence.Command command, CaseFile file) {
        return switch (command) {
            case AddEvidence c -> add(c, file);
        };
    }

    private static Decision add(AddEvidence c, CaseFile file) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (c.itemId() != null && file.items().find(c.itemId()).isEmpty()) return refuse(Refusal.UNKNOWN_ITEM);
        if (c.capturedAt().isAfter(c.at()))
            return refuse(Refusal.LATER_THAN_THE_STEP, "later", c.capturedAt().toString());
        if (file.evidence().holds(c.sha256())) return accept();
        return accept(new EvidenceAdded(
                c.caseId(),
                c.by(),
                c.at(),
                c.evidenceId(),
                c.itemId(),
                c.sha256(),
                c.mediaType(),
                c.sizeBytes(),
                c.capturedAt(),
                c.method(),
                c.tool()));
    }
}
