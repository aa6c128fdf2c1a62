package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.jspecify.annotations.Nullable;

/** Who answers for the case, who works on it, and what is offered or in dispute. */
public record Lead(
        @Nullable AccountableBody accountable,
        Map<String, AccountableBody> joined,
        Map<UUID, Offer> openOffers,
        Map<UUID, List<String>> openDisputes,
        Map<UUID, Directive> openDirectives,
        Set<String> asked) {
    public static final Lead NOBODY = new Lead(null, Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    public record Offer(
            UUID offerId,
            AccountableBody to,
            String from,
            Instant at,
            @Nullable Instant answerBy) {}

    public record Directive(UUID directiveId, String from, AccountableBody to, Instant at, Instant reportBy) {}

    /** Whether the actor acts for the body that answers for the case now. */
    public boolean accountable(Actor actor) {
        return accountable != null && actor.actsFor(accountable.agency());
    }

    /** Whether the actor's body works on the case: it answers for it, joined it or was asked for a conclusion. */
    public boolean worksOn(Actor actor) {
        return accountable(actor) || joined.containsKey(actor.agency()) || asked.contains(actor.agency());
    }

    Lead accountable(AccountableBody body) {
        return new Lead(body, joined, openOffers, openDisputes, openDirectives, asked);
    }
}
