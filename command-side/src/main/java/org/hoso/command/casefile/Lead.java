package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Who answers for the case, who works on it, and what is offered or in dispute. Of offers and directives the closed ones are kept too. */
@Withers
public record Lead(
        @Nullable AccountableBody accountable,
        Map<String, Joined> joined,
        Map<UUID, Offer> offers,
        Map<UUID, List<String>> openDisputes,
        Map<UUID, Directive> directives,
        Set<String> asked,
        @Nullable Succession succession)
        implements LeadBuilder.With {
    public static final Lead NOBODY = new Lead(null, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), null);

    /** The accountable body has ended and the registry names no single successor. @param superior who is to name one */
    public record Succession(
            UUID successionId,
            AccountableBody ended,
            @Nullable String superior,
            List<String> successors) {}

    public record Joined(AccountableBody body, Capacity capacity, Instant at) {}

    @Withers
    public record Offer(
            UUID offerId,
            AccountableBody to,
            String from,
            Instant at,
            @Nullable Instant answerBy,
            boolean open) implements LeadOfferBuilder.With {
        Offer closed() {
            return withOpen(false);
        }
    }

    @Withers
    public record Directive(
            UUID directiveId, String from, AccountableBody to, Instant at, Instant reportBy, boolean answered)
            implements LeadDirectiveBuilder.With {
        Directive reportedBack() {
            return withAnswered(true);
        }
    }

    /** Whether the actor acts for the body that answers for the case now. */
    public boolean accountable(Actor actor) {
        return accountable != null && actor.actsFor(accountable.agency());
    }

    /** Whether the actor's body works on the case: it answers for it, joined it or was asked for a conclusion. */
    public boolean worksOn(Actor actor) {
        return accountable(actor) || joined.containsKey(actor.agency()) || asked.contains(actor.agency());
    }

    /** Answers for the case or handles it with who does; a body that only looks on, or was asked for its conclusion, does not. */
    public boolean handles(Actor actor) {
        Joined body = joined.get(actor.agency());
        return accountable(actor) || (body != null && body.capacity() == Capacity.CO_HANDLER);
    }

    /** Refused to whoever does not act for the accountable body. */
    public Decision accountableOnly() {
        return Decision.notYours(accountable == null ? null : accountable.agency());
    }

    /** The same where another body may as well. */
    public Decision accountableOr(@Nullable String other) {
        Set<String> bodies = new LinkedHashSet<>();
        if (accountable != null) bodies.add(accountable.agency());
        if (other != null) bodies.add(other);
        return Decision.notYours(bodies);
    }

    /** Refused to whoever acts for no body that works on the case. */
    public Decision workingOnly() {
        Set<String> bodies = new LinkedHashSet<>();
        if (accountable != null) bodies.add(accountable.agency());
        bodies.addAll(joined.keySet());
        bodies.addAll(asked);
        return Decision.notYours(bodies);
    }

    /** Whether that body answers for the case or has joined it. */
    public boolean has(String agency) {
        return joined.containsKey(agency)
                || (accountable != null && accountable.agency().equals(agency));
    }

    public Optional<Offer> offer(UUID offerId) {
        return Optional.ofNullable(offers.get(offerId));
    }

    /** The offers that wait for an answer. */
    public Map<UUID, Offer> openOffers() {
        return Kept.only(offers, Offer::open);
    }

    /** Whether an offer to that body waits for its answer. */
    public boolean offeredTo(String agency) {
        return openOffers().values().stream()
                .anyMatch(offer -> offer.to().agency().equals(agency));
    }

    public boolean disputed() {
        return !openDisputes.isEmpty();
    }

    public Optional<Directive> directive(UUID directiveId) {
        return Optional.ofNullable(directives.get(directiveId));
    }

    /** The directives that were not reported back on. */
    public Map<UUID, Directive> openDirectives() {
        return Kept.only(directives, directive -> !directive.answered());
    }

    Lead accountable(AccountableBody body) {
        return withAccountable(body)
                .withJoined(Kept.without(joined, body.agency()))
                .withSuccession(null);
    }

    /** In the open disputes a successor claims what the body did that it follows. */
    Lead claimedBy(String successor, String ended) {
        Map<UUID, List<String>> next = openDisputes;
        for (UUID disputeId : openDisputes.keySet())
            next = Kept.changed(
                    next,
                    disputeId,
                    claimants -> claimants.stream()
                            .map(claimant -> claimant.equals(ended) ? successor : claimant)
                            .distinct()
                            .toList());
        return withOpenDisputes(next);
    }

    Lead offered(Offer offer) {
        return withOffers(Kept.with(offers, offer.offerId(), offer));
    }

    Lead closed(Collection<UUID> offerIds) {
        Map<UUID, Offer> next = offers;
        for (UUID offerId : offerIds) next = Kept.changed(next, offerId, Offer::closed);
        return withOffers(next);
    }

    Lead disputed(UUID disputeId, List<String> claimants) {
        return withOpenDisputes(Kept.with(openDisputes, disputeId, claimants));
    }

    Lead settled(UUID disputeId) {
        return withOpenDisputes(Kept.without(openDisputes, disputeId));
    }

    Lead joined(Joined body) {
        return withJoined(Kept.with(joined, body.body().agency(), body));
    }

    Lead left(String agency) {
        return withJoined(Kept.without(joined, agency));
    }

    Lead directed(Directive directive) {
        return withDirectives(Kept.with(directives, directive.directiveId(), directive));
    }

    Lead reportedBack(UUID directiveId) {
        return withDirectives(Kept.changed(directives, directiveId, Directive::reportedBack));
    }

    Lead asked(String agency) {
        return withAsked(Kept.with(asked, agency));
    }
}
