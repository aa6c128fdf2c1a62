package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.RepeatWindows;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sight;

/**
 * From the strikes of one holder to what one reader may know of them: each in full where the reader sees how its case is
 * handled, as a number where it sees a summary, else not at all.
 */
record StrikeRedaction(Reader reader, Relating today, RepeatWindows windows, RepeatTexts texts) {
    HolderStanding see(ViolationHolder holder, LocalDate on, List<StoredRepeat<Strike>> found) {
        List<HolderStanding.CountedViolation> seen = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (StoredRepeat<Strike> one : found) {
            Sight sight = sight(one.access(), DataKind.HANDLING);
            if (sight == Sight.FULL) seen.add(HolderStanding.CountedViolation.of(one));
            if (sight == Sight.FULL || sight == Sight.SUMMARY)
                days.add(one.what().what().day());
        }
        List<WindowCount> tallies = WindowCount.all(holder, on, days, windows);
        return new HolderStanding(
                holder.kind(),
                holder.key(),
                found.isEmpty() || days.isEmpty()
                        ? null
                        : found.getFirst().what().what().platform(),
                tallies.stream().anyMatch(WindowCount::reached),
                tallies.stream()
                        .map(tally -> HolderStanding.HolderWindow.of(tally, texts))
                        .toList(),
                seen,
                days.size() - seen.size());
    }

    Sight sight(CaseAccess access, DataKind kind) {
        return today.relation(reader, access)
                .map(relation -> Matrix.at(kind, relation))
                .orElse(Sight.NO);
    }
}
