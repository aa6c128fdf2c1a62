package org.hoso.command.casefile;

import org.hoso.cases.Coordination;

/** What the events of this step do to the file. */
final class CoordinationFolding {
    private CoordinationFolding() {}

    static CaseFile fold(CaseFile file, Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadOffered e -> file;
            case Coordination.LeadAccepted e -> file;
            case Coordination.LeadDeclined e -> file;
            case Coordination.LeadOfferWithdrawn e -> file;
            case Coordination.LeadOfferExpired e -> file;
            case Coordination.CompetenceDisputed e -> file;
            case Coordination.CompetenceSettled e -> file;
            case Coordination.AgencyJoined e -> file;
            case Coordination.AgencyLeft e -> file;
            case Coordination.DirectiveIssued e -> file;
            case Coordination.DirectiveAnswered e -> file;
            case Coordination.NoteAdded e -> file;
        };
    }
}
