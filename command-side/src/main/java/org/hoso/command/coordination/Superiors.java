package org.hoso.command.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.law.AgencyLevel;

/** Who stands above whom on a day. */
final class Superiors {
    private Superiors() {}

    /**
     * Whether the actor's body may settle a dispute of this case at that instant. Three may:
     *
     * <ul>
     *   <li>the Government or a committee of it, which stands above every claimant;
     *   <li>the body directly above the one that answers for the case: its ministry, its People's Committee;
     *   <li>the body that answers for the case itself, where it and every claimant stand under the same body: among
     *       sisters it is first, and their common superior may still settle otherwise.
     * </ul>
     *
     * <p>process.md section 3 says only that the coordinator decides, with a reason; the rule is ours.
     *
     * @param claimants none where the dispute is unknown
     */
    static boolean maySettle(Actor by, List<String> claimants, Instant at, CaseFile file, DecisionBasis basis) {
        LocalDate day = Clockwork.day(at);
        Agencies agencies = basis.law().agencies();
        return national(by.agency(), agencies, day)
                || aboveLead(by.agency(), file, agencies, day)
                || (file.lead().accountable(by) && sisters(by.agency(), claimants, agencies, day));
    }

    /** Who settles it, the nearest first; the Government and its committees, who may settle any, are not named. */
    static List<String> settling(List<String> claimants, Instant at, CaseFile file, DecisionBasis basis) {
        LocalDate day = Clockwork.day(at);
        Agencies agencies = basis.law().agencies();
        var lead = file.lead().accountable();
        if (lead == null) return List.of();
        Stream<String> itself =
                sisters(lead.agency(), claimants, agencies, day) ? Stream.of(lead.agency()) : Stream.of();
        return Stream.concat(itself, agencies.parentOf(lead.agency(), day).map(Agency::code).stream())
                .toList();
    }

    /** Whether a body stands directly above the one that answers for the case. */
    static boolean aboveLead(String agency, CaseFile file, Agencies agencies, LocalDate day) {
        var lead = file.lead().accountable();
        return lead != null
                && agencies.parentOf(lead.agency(), day)
                        .filter(parent -> parent.code().equals(agency))
                        .isPresent();
    }

    /** Whether it is the Government or a committee of it. */
    static boolean national(String agency, Agencies agencies, LocalDate day) {
        return agencies.on(agency, day)
                .map(Agency::level)
                .filter(level -> level == AgencyLevel.GOVERNMENT || level == AgencyLevel.COMMITTEE)
                .isPresent();
    }

    private static boolean sisters(String lead, List<String> claimants, Agencies agencies, LocalDate day) {
        Optional<Agency> parent = agencies.parentOf(lead, day);
        return parent.isPresent()
                && claimants.stream()
                        .allMatch(claimant -> agencies.parentOf(claimant, day).equals(parent));
    }
}
