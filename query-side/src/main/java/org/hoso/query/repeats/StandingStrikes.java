package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.query.repeats.Strike.Kind;
import org.hoso.query.repeats.Strike.What;
import org.jspecify.annotations.Nullable;

/**
 * Which violations of a case count now, from what is known of it now: every reversal is in the facts already, so nothing has
 * to be taken back by hand.
 */
final class StandingStrikes {
    private final ViolationFacts facts;
    private final Set<What> standing = new LinkedHashSet<>();

    private StandingStrikes(ViolationFacts facts) {
        this.facts = facts;
    }

    static Set<What> of(ViolationFacts facts) {
        if (!facts.assessment().violation()) return Set.of();
        StandingStrikes all = new StandingStrikes(facts);
        facts.posts().byId().forEach(all::post);
        facts.records().forEach(all::record);
        return all.standing;
    }

    private void post(UUID itemId, Post post) {
        LocalDate day = dayOf(itemId);
        if (day == null || !facts.counts(itemId)) return;
        account(post.account(), post, Kind.ITEM, itemId, 0, day);
        for (Post.Again again : post.again())
            account(again.account(), post, Kind.REAPPEARANCE, itemId, again.version(), again.day());
    }

    private void account(
            @Nullable ViolationHolder account, Post post, Kind kind, UUID itemId, long turn, LocalDate day) {
        if (account != null) standing.add(new What(account, post.platform(), kind, itemId, turn, day));
    }

    /** The last day that a standing record gives the acts about it; without a record, the classification's. */
    private @Nullable LocalDate dayOf(UUID itemId) {
        return facts.recordsAbout(itemId).stream()
                .filter(facts::stands)
                .flatMap(id -> facts.records().get(id).acts().stream())
                .filter(act -> act.isAbout(itemId))
                .map(RecordedViolation.RecordedAct::endedOn)
                .max(Comparator.naturalOrder())
                .orElse(facts.actDate());
    }

    private void record(UUID recordId, RecordedViolation recorded) {
        PersonId person = facts.persons().get(recorded.subjectId());
        if (person == null || !facts.stands(recordId)) return;
        for (RecordedViolation.RecordedAct act : recorded.acts())
            if (facts.hasContent(act))
                standing.add(new What(ViolationHolder.subject(person), null, Kind.ACT, act.actId(), 0, act.endedOn()));
    }
}
