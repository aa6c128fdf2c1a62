package org.hoso.ops.completeness;

import java.util.List;
import org.hoso.access.AccessCommand;
import org.hoso.affairs.Affair.OpenAffair;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsCommand;
import org.hoso.publications.Publication.ProposeFigures;
import org.hoso.publications.Publication.ProposeRestatement;
import org.hoso.publications.PublicationCommand;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.wire.StoredNames;

/** The path under which each command is promised to be taken; said here once more by itself, so that no path changes unnoticed. */
public final class Endpoints {
    private Endpoints() {}

    /** None where only the system asks. */
    public static List<String> of(Class<? extends Request> command) {
        boolean onlyTheSystem = List.of(command.getAnnotation(By.class).value()).equals(List.of(Role.SYSTEM));
        return onlyTheSystem ? List.of() : List.of("/api/v1/" + pathTo(command) + StoredNames.kebab(command));
    }

    private static String pathTo(Class<? extends Request> command) {
        if (command == ReportContent.class) return "cases/";
        if (CaseCommand.class.isAssignableFrom(command) || AccessCommand.class.isAssignableFrom(command))
            return "cases/{caseId}/";
        if (AffairsCommand.class.isAssignableFrom(command))
            return command == OpenAffair.class ? "affairs/" : "affairs/{affairId}/";
        if (ListsCommand.class.isAssignableFrom(command))
            return command == ProposeListing.class || command == ConfirmList.class ? "lists/" : "lists/{listingId}/";
        if (PublicationCommand.class.isAssignableFrom(command))
            return command == ProposeFigures.class || command == ProposeRestatement.class
                    ? "publishing/"
                    : "publishing/{publicationId}/";
        return command == ProposeAmendment.class ? "registry/" : "registry/amendments/{amendmentId}/";
    }
}
