package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.Cited;
import org.hoso.law.Confidence;
import org.hoso.law.RepeatWindow.AppliesTo;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How an account or a subject stands on a day, as one reader may know it.
 *
 * @param key     of the account or the subject; it says nothing of who it is
 * @param reached whether any window is reached by what this reader may know
 * @param strikes those that the reader may see one by one, by the day of the act
 * @param masked  how many more count in cases of which the reader sees a summary only
 */
record HolderStanding(
        AppliesTo kind,
        String key,
        @Nullable String platform,
        boolean reached,
        List<HolderWindow> windows,
        List<CountedViolation> strikes,
        int masked) {
    /**
     * One window of the law on that day.
     *
     * @param from       first day that it covers
     * @param violations how many reach it
     * @param confidence of the numbers; unverified means no source found states them
     */
    record HolderWindow(
            String code,
            LocalDate from,
            int days,
            int violations,
            int count,
            boolean reached,
            Sentence said,
            String leadsTo,
            @Nullable Cited legalBasis,
            Confidence confidence,
            @Nullable String source,
            @Nullable String note) {
        static HolderWindow of(WindowCount tally, RepeatTexts texts) {
            var rule = tally.window();
            return new HolderWindow(
                    rule.code(),
                    tally.from(),
                    rule.days(),
                    rule.violations(),
                    tally.count(),
                    tally.reached(),
                    texts.of(tally),
                    rule.leadsTo(),
                    rule.legalBasis().cited(),
                    rule.confidence(),
                    rule.source(),
                    rule.note());
        }
    }

    /**
     * One violation that counts.
     *
     * @param source   id of the item or act
     * @param event    name of the event that made it count
     * @param position of that event in the ledger
     */
    record CountedViolation(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            Strike.Kind kind,
            UUID source,
            LocalDate day,
            String event,
            long position) {
        static CountedViolation of(StoredRepeat<Strike> found) {
            Strike strike = found.what();
            return new CountedViolation(
                    found.caseId(),
                    found.number(),
                    strike.what().kind(),
                    strike.what().source(),
                    strike.what().day(),
                    strike.since().storedName(),
                    strike.since().position());
        }
    }
}
