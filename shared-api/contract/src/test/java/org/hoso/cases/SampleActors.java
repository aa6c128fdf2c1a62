package org.hoso.cases;

import java.time.LocalDate;
import java.util.Map;
import org.hoso.access.Glass;
import org.hoso.access.Look;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Listing;
import org.hoso.publications.Publication;
import org.hoso.registry.Amendment;

/** Who acts in the sample case: one officer a step, and the few events that somebody else brings about. */
final class SampleActors {
    private static final LocalDate ABEI_SINCE = LocalDate.of(2025, 3, 1);
    private static final LocalDate OLD = LocalDate.of(1900, 1, 1);
    private static final Actor PLATFORM = new Actor("platform@facebook", "FACEBOOK", OLD, Role.PLATFORM, null);
    private static final Actor ISP = new Actor("isp@demo", "ISP_DEMO", OLD, Role.ISP, null);
    private static final Actor REPORTER = new Actor("reporter@demo", Actor.CITIZEN, OLD, Role.REPORTER, null);

    private static final Actor DPO = new Actor("dpo@mocst", "MOCST", LocalDate.of(2007, 8, 8), Role.DPO, null);
    private static final Actor AUDITOR = new Actor("auditor@gov", "GOV", OLD, Role.AUDITOR, null);

    private static final Map<Class<?>, Actor> BY_STEP = Map.ofEntries(
            Map.entry(Report.class, abei(Role.INTAKE)),
            Map.entry(Evidence.class, abei(Role.INTAKE)),
            Map.entry(Classification.class, abei(Role.CLASSIFIER)),
            Map.entry(Coordination.class, abei(Role.COORDINATOR)),
            Map.entry(Conclusion.class, new Actor("expert@vfa", "VFA", LocalDate.of(1999, 1, 1), Role.EXPERT, "MOH")),
            Map.entry(Subject.class, abei(Role.RECORDER)),
            Map.entry(PlatformNotice.class, abei(Role.LIAISON)),
            Map.entry(Removal.class, abei(Role.LIAISON)),
            Map.entry(Blocking.class, abei(Role.LIAISON)),
            Map.entry(Orders.class, abei(Role.LIAISON)),
            Map.entry(Sanction.class, abei(Role.DECIDER)),
            Map.entry(Appeal.class, new Actor("appeals@mocst", "MOCST", LocalDate.of(2007, 8, 8), Role.APPEALS, null)),
            Map.entry(Clocks.class, abei(Role.COORDINATOR)),
            Map.entry(Correction.class, abei(Role.COORDINATOR)),
            Map.entry(Merging.class, abei(Role.COORDINATOR)),
            Map.entry(Closing.class, abei(Role.COORDINATOR)),
            Map.entry(Erasure.class, DPO),
            Map.entry(Amendment.class, new Actor("admin@hoso", "HOSO", OLD, Role.ADMIN, null)),
            Map.entry(Publication.class, abei(Role.LISTS)),
            Map.entry(Glass.class, AUDITOR),
            Map.entry(Look.class, AUDITOR),
            Map.entry(org.hoso.affairs.Affair.class, abei(Role.COORDINATOR)),
            Map.entry(Listing.class, abei(Role.LISTS)),
            Map.entry(Confirmation.class, new Actor("subscriber@demo", "SUBSCRIBER_DEMO", OLD, Role.SUBSCRIBER, null)));

    private static final Map<Class<?>, Actor> BY_EVENT = Map.ofEntries(
            Map.entry(Report.ContentReported.class, REPORTER),
            Map.entry(Report.InformationSupplied.class, REPORTER),
            Map.entry(Conclusion.ConclusionRequested.class, abei(Role.COORDINATOR)),
            Map.entry(Subject.UserInfoReceived.class, PLATFORM),
            Map.entry(PlatformNotice.PlatformAnswered.class, PLATFORM),
            Map.entry(PlatformNotice.PlatformCaseProposed.class, Actor.system()),
            Map.entry(PlatformNotice.PlatformCaseOpened.class, abei(Role.COORDINATOR)),
            Map.entry(Removal.RemovalClaimed.class, PLATFORM),
            Map.entry(Blocking.AccountLocked.class, PLATFORM),
            Map.entry(Blocking.BlockConfirmed.class, ISP),
            Map.entry(Blocking.OrderRefused.class, ISP),
            Map.entry(Blocking.LiftingConfirmed.class, ISP),
            Map.entry(Coordination.LeadOfferExpired.class, Actor.system()),
            Map.entry(Coordination.LeadPassedToSuccessor.class, Actor.system()),
            Map.entry(Coordination.SuccessorSought.class, Actor.system()),
            Map.entry(Clocks.ClockBreached.class, Actor.system()),
            Map.entry(Clocks.ClockWarned.class, Actor.system()),
            Map.entry(Sanction.ExplanationFiled.class, REPORTER),
            Map.entry(Appeal.AppealFiled.class, REPORTER),
            Map.entry(Listing.ListingChallenged.class, REPORTER),
            Map.entry(Listing.ChallengerErased.class, DPO),
            Map.entry(
                    Listing.ListingReviewed.class,
                    new Actor("appeals@mocst", "MOCST", LocalDate.of(2007, 8, 8), Role.APPEALS, null)));

    private SampleActors() {}

    static Actor of(Class<? extends Happening> event) {
        Actor byStep = BY_STEP.get(event.getDeclaringClass());
        if (byStep == null)
            throw new IllegalStateException("nobody acts in step " + event.getDeclaringClass() + " of the sample case");
        return BY_EVENT.getOrDefault(event, byStep);
    }

    private static Actor abei(Role role) {
        return new Actor(role.stored() + "@abei", "ABEI", ABEI_SINCE, role, null);
    }
}
