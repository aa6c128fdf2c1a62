package org.hoso.query.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.query.folding.Corrected;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A notice to a platform and what came of it; its paper and its words are the case file's.
 *
 * @param version   of the event that sent it
 * @param agency    that sent it
 * @param platform  as corrected
 * @param sent      when it was sent, as corrected
 * @param delivery  absent while it is under way
 * @param items     what it asks for, and what became of that since
 * @param answers   what the platform said, as corrected, by the versions of the events that told it
 * @param claims    what the platform said is gone, likewise
 * @param withdrawn whether it was taken back because what it rested on fell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Withers
public record KnownNotice(
        UUID noticeId,
        long version,
        String agency,
        String platform,
        Instant sent,
        @Nullable Delivery delivery,
        Map<UUID, ItemFate> items,
        Map<Long, Answer> answers,
        Map<Long, List<UUID>> claims,
        boolean withdrawn)
        implements KnownNoticeBuilder.With {
    static KnownNotice sent(PlatformNotified e, long version) {
        Map<UUID, ItemFate> items = Map.of();
        for (UUID item : e.itemIds()) items = Kept.with(items, item, ItemFate.THERE);
        return new KnownNotice(
                e.noticeId(), version, e.by().agency(), e.platform(), e.at(), null, items, Map.of(), Map.of(), false);
    }

    /** Whether it asks for nothing any more: annulled, or withdrawn (decision 0116). */
    public boolean fell(KnownRulings rulings) {
        return withdrawn || rulings.annulled(noticeId);
    }

    /** What became of each thing that it still asks for: what a ruling gives back is not. */
    public List<ItemFate> asked(KnownRulings rulings) {
        return items.entrySet().stream()
                .filter(item -> !rulings.givesBack(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether the platform has ever said anything to it. */
    public boolean answered() {
        return !answers.isEmpty() || !claims.isEmpty();
    }

    /** What the platform said last; a claim of removal stands for acting. */
    public @Nullable Answer lastAnswer() {
        if (!answered()) return null;
        long last = Collections.max(Stream.of(answers, claims)
                .flatMap(said -> said.keySet().stream())
                .toList());
        return claims.containsKey(last) ? Answer.ACTING : answers.get(last);
    }

    /** It is under way again, unless it had arrived. */
    KnownNotice resent() {
        return delivery == Delivery.DELIVERED ? this : withDelivery(null);
    }

    KnownNotice answered(long by, Answer answer) {
        return withAnswers(Kept.with(answers, by, answer));
    }

    KnownNotice claimed(long by, List<UUID> gone) {
        return withClaims(Kept.with(claims, by, gone));
    }

    KnownNotice item(UUID itemId, UnaryOperator<ItemFate> change) {
        return withItems(Kept.changed(items, itemId, change));
    }

    /** What was said wrongly of its sending, of an answer or of a removal. */
    KnownNotice corrected(RecordCorrected e) {
        KnownNotice known =
                Corrected.instant(e).map(truly -> truly(e.version(), truly)).orElse(this);
        if (answers.containsKey(e.version()))
            return Corrected.field(e, PlatformAnswered.class, "answer", Answer.class)
                    .map(answer -> known.answered(e.version(), answer))
                    .orElse(known);
        return version == e.version() ? known.sentOtherwise(e) : known;
    }

    private KnownNotice truly(long corrected, Instant at) {
        Map<UUID, ItemFate> fates = new LinkedHashMap<>(items);
        fates.replaceAll((item, fate) -> fate.truly(corrected, at));
        return withItems(fates);
    }

    private KnownNotice sentOtherwise(RecordCorrected e) {
        KnownNotice moved = Corrected.field(e, PlatformNotified.class, "platform", String.class)
                .map(this::withPlatform)
                .orElse(this);
        return Corrected.instant(e).map(moved::withSent).orElse(moved);
    }
}
