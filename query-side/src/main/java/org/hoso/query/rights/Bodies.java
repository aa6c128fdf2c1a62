package org.hoso.query.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of the State that work on a case.
 *
 * @param accountable the one that answers for it
 * @param working     all that ever answered for it, joined, were asked or directed, or acted in it, and have not left
 * @param invited     by offer or dispute, those that an open one names
 */
@Withers
public record Bodies(@Nullable String accountable, Set<String> working, Map<UUID, List<String>> invited)
        implements BodiesBuilder.With {
    static final Bodies NONE = new Bodies(null, Set.of(), Map.of());
    private static final String DOMAIN_REGISTRY = "VNNIC";

    public boolean isAccountable(String agency) {
        return agency.equals(accountable);
    }

    public boolean worksOn(String agency) {
        return working.contains(agency) || invited.values().stream().anyMatch(named -> named.contains(agency));
    }

    Bodies after(CaseEvent event) {
        return switch (event) {
            case Report.ContentReported e -> accountable(e.accountable().agency());
            case Coordination.Event e -> coordinated(e);
            case Conclusion.ConclusionRequested e -> and(e.from().agency());
            case Conclusion.ConclusionGiven e -> and(e.by().agency());
            case Subject.UserInfoRequested e -> and(e.by().agency());
            case Subject.ConductReferred e -> and(e.toAgency());
            case PlatformNotice.PlatformNotified e -> and(e.by().agency());
            case Blocking.BlockOrdered e -> blocked(e);
            case Blocking.AccountLockRequested e -> and(e.by().agency());
            case Sanction.ViolationRecorded e -> and(e.by().agency());
            case Sanction.SanctionImposed e -> and(e.by().agency());
            case Sanction.RemediesOrdered e -> and(e.by().agency());
            case Sanction.CaseReferred e -> and(e.to().agency());
            case Report.Event e -> this;
            case Evidence.Event e -> this;
            case Classification.Event e -> this;
            case Conclusion.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Appeal.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Merging.LeadFollowed e -> accountable(e.accountable().agency());
            case Merging.Event e -> this;
            case Closing.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private Bodies coordinated(Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadOffered e -> invite(e.offerId(), List.of(e.to().agency()));
            case Coordination.LeadAccepted e -> settled(e.accountable().agency());
            case Coordination.LeadDeclined e -> uninvite(e.offerId());
            case Coordination.LeadOfferWithdrawn e -> uninvite(e.offerId());
            case Coordination.LeadOfferExpired e -> uninvite(e.offerId());
            case Coordination.CompetenceDisputed e -> invite(e.disputeId(), e.claimants());
            case Coordination.CompetenceSettled e -> settled(e.accountable().agency());
            case Coordination.LeadPassedToSuccessor e -> passed(e);
            case Coordination.SuccessorSought e ->
                e.superior() == null ? this : invite(e.successionId(), List.of(e.superior()));
            case Coordination.AgencyJoined e -> and(e.agency().agency());
            case Coordination.AgencyLeft e -> withWorking(Kept.without(working, e.agency()));
            case Coordination.DirectiveIssued e -> and(e.to().agency());
            case Coordination.DirectiveAnswered e -> this;
            case Coordination.DirectiveReminded e -> this;
            case Coordination.NoteAdded e -> this;
        };
    }

    private Bodies accountable(String agency) {
        return new Bodies(agency, Kept.with(working, agency), invited);
    }

    /** With a new accountable body every offer lapses and the dispute is over. */
    private Bodies settled(String agency) {
        return new Bodies(agency, Kept.with(working, agency), Map.of());
    }

    /** Offers lapse, a dispute goes on: what named the ended body now names its successor. */
    private Bodies passed(Coordination.LeadPassedToSuccessor e) {
        String successor = e.accountable().agency();
        Map<UUID, List<String>> open = Map.of();
        for (Map.Entry<UUID, List<String>> named : invited.entrySet())
            if (named.getValue().contains(e.ended().agency())
                    && !e.lapsedOffers().contains(named.getKey()))
                open = Kept.with(open, named.getKey(), Kept.with(named.getValue(), successor));
        return new Bodies(successor, Kept.with(working, successor), open);
    }

    private Bodies and(String agency) {
        return withWorking(Kept.with(working, agency));
    }

    private Bodies blocked(Blocking.BlockOrdered e) {
        Bodies ordering = and(e.by().agency());
        return e.target() == Blocking.BlockTarget.VNNIC ? ordering.and(DOMAIN_REGISTRY) : ordering;
    }

    private Bodies invite(UUID by, List<String> agencies) {
        return withInvited(Kept.with(invited, by, agencies));
    }

    private Bodies uninvite(UUID by) {
        return withInvited(Kept.without(invited, by));
    }
}
