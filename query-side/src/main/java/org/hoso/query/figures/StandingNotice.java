package org.hoso.query.figures;

import java.util.List;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.ItemFate;
import org.hoso.query.known.ItemFate.State;
import org.hoso.query.known.KnownNotice;
import org.hoso.query.known.KnownRulings;

/** Where a notice stands, by what is known of it and by its removal clocks. */
record StandingNotice(KnownNotice notice, List<NoticeClock> clocks) {
    /** What it asks for is lawfully back where a ruling gives it back. */
    Stand stand(ViolationAssessment assessment, KnownRulings rulings) {
        List<ItemFate> asked = notice.asked(rulings);
        if (notice.fell(rulings) || asked.isEmpty()) return Stand.OVERTURNED;
        if (!assessment.violation()) return Stand.UNFOUNDED;
        if (asked.stream().allMatch(ItemFate::gone)) return is(State.GONE_TOLD_LATE, asked) ? toldLate() : removed();
        if (is(State.BACK, asked)) return Stand.REAPPEARED;
        if (notice.lastAnswer() == Answer.REFUSED) return Stand.REFUSED;
        if (clocks.stream().noneMatch(clock -> clock.open() && clock.ranOut())) return Stand.PENDING;
        return notice.answered() ? Stand.OVERDUE : Stand.SILENT;
    }

    private static boolean is(State state, List<ItemFate> asked) {
        return asked.stream().anyMatch(fate -> fate.state() == state);
    }

    private Stand removed() {
        if (clocks.stream().anyMatch(NoticeClock::late)) return Stand.REMOVED_LATE;
        return clocks.stream().anyMatch(NoticeClock::times) ? Stand.REMOVED_ON_TIME : Stand.REMOVED_UNTIMED;
    }

    private Stand toldLate() {
        Stand told = removed();
        if (told == Stand.REMOVED_ON_TIME) return Stand.REMOVED_ON_TIME_TOLD_LATE;
        return told == Stand.REMOVED_LATE ? Stand.REMOVED_LATE_TOLD_LATE : Stand.REMOVED_UNTIMED_TOLD_LATE;
    }
}
