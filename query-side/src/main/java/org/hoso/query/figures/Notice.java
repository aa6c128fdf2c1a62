package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.folding.CaseRulings;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a notice.
 *
 * @param version of the event that sent it
 * @param agency  that sent it
 * @param items   what it asks for, and whether that is gone
 * @param answers what the platform said, by the versions of the events that told it; a claim of removal stands for acting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Notice(
        UUID noticeId,
        long version,
        String platform,
        String agency,
        Instant sent,
        Map<UUID, Fate> items,
        Map<Long, Answer> answers,
        List<NoticeClock> clocks) {
    /** What became of a piece of content since the notice. */
    enum Fate {
        THERE,
        GONE,
        /** Recorded long after it was. */
        GONE_TOLD_LATE,
        BACK
    }

    Notice {
        items = Kept.orNone(items);
        answers = Kept.orNone(answers);
        clocks = Kept.orNone(clocks);
    }

    static Notice sent(PlatformNotified e, long version) {
        Map<UUID, Fate> items = Map.of();
        for (UUID item : e.itemIds()) items = Kept.with(items, item, Fate.THERE);
        return new Notice(e.noticeId(), version, e.platform(), e.by().agency(), e.at(), items, Map.of(), List.of());
    }

    /** Where it stands, what it asks for being lawfully back where a ruling gives it back. */
    Stand stand(ViolationAssessment assessment, CaseRulings rulings) {
        List<Fate> asked = items.entrySet().stream()
                .filter(item -> !rulings.givesBack(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (rulings.annulled(noticeId) || asked.isEmpty()) return Stand.OVERTURNED;
        if (!assessment.violation()) return Stand.UNFOUNDED;
        if (asked.stream().allMatch(fate -> fate == Fate.GONE || fate == Fate.GONE_TOLD_LATE))
            return asked.contains(Fate.GONE_TOLD_LATE) ? removedToldLate() : removed();
        if (asked.contains(Fate.BACK)) return Stand.REAPPEARED;
        if (lastAnswer() == Answer.REFUSED) return Stand.REFUSED;
        if (clocks.stream().noneMatch(clock -> clock.open() && clock.ranOut())) return Stand.PENDING;
        return answers.isEmpty() ? Stand.SILENT : Stand.OVERDUE;
    }

    private Stand removed() {
        if (clocks.stream().anyMatch(NoticeClock::late)) return Stand.REMOVED_LATE;
        return clocks.stream().anyMatch(NoticeClock::times) ? Stand.REMOVED_ON_TIME : Stand.REMOVED_UNTIMED;
    }

    private Stand removedToldLate() {
        Stand told = removed();
        if (told == Stand.REMOVED_ON_TIME) return Stand.REMOVED_ON_TIME_TOLD_LATE;
        return told == Stand.REMOVED_LATE ? Stand.REMOVED_LATE_TOLD_LATE : Stand.REMOVED_UNTIMED_TOLD_LATE;
    }

    private @Nullable Answer lastAnswer() {
        Answer last = null;
        for (Answer one : answers.values()) last = one;
        return last;
    }

    Notice moved(String other) {
        return new Notice(noticeId, version, other, agency, sent, items, answers, clocks);
    }

    Notice sentAt(Instant other) {
        return new Notice(noticeId, version, platform, agency, other, items, answers, clocks);
    }

    Notice answered(long by, Answer answer) {
        return new Notice(noticeId, version, platform, agency, sent, items, Kept.with(answers, by, answer), clocks);
    }

    Notice item(UUID itemId, Fate fate) {
        if (!items.containsKey(itemId)) return this;
        return new Notice(noticeId, version, platform, agency, sent, Kept.with(items, itemId, fate), answers, clocks);
    }

    Notice timed(List<NoticeClock> by) {
        return new Notice(noticeId, version, platform, agency, sent, items, answers, by);
    }
}
