package org.hoso.command.casefile;

import org.hoso.cases.Evidence;

/** What the events of this step do to the file. */
final class EvidenceFolding {
    private EvidenceFolding() {}

    static CaseFile fold(CaseFile file, Evidence.Event event) {
        return switch (event) {
            case Evidence.EvidenceAdded e -> file.withEvidence(file.evidence().added(e.evidenceId(), e.sha256()));
        };
    }
}
