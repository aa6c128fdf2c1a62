package org.hoso.query.readers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.wording.BodyName;
import org.jspecify.annotations.Nullable;

/**
 * Who could see a case at an instant, joined with who did look up to then.
 *
 * @param position        the place in the ledger that {@code at} stands for
 * @param couldSee        the closest first
 * @param lookedOtherwise what was opened by bodies to which the case was not open, or open only by another way, at {@code at}
 * @param more            whether more was opened than is told here
 */
record ReadersOfACase(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        Instant at,
        long position,
        List<CouldSee> couldSee,
        List<RecordedLook> lookedOtherwise,
        boolean more) {
    /** Each look is told once: with the closest way in which its body stood to the case. */
    static ReadersOfACase joined(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            Instant at,
            long position,
            List<CouldSee> could,
            List<RecordedLook> looks,
            boolean more) {
        List<CouldSee> joined = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (CouldSee one : could) {
            String code = code(one);
            boolean first = code != null && told.add(code);
            joined.add(first ? with(one, by(code, looks)) : one);
        }
        List<RecordedLook> otherwise =
                looks.stream().filter(look -> !told.contains(look.agency())).toList();
        return new ReadersOfACase(caseId, caseNumber, at, position, joined, otherwise, more);
    }

    private static @Nullable String code(CouldSee one) {
        BodyName body = one.body();
        return body == null ? one.platform() : body.agency();
    }

    private static List<RecordedLook> by(String agency, List<RecordedLook> looks) {
        return looks.stream().filter(look -> look.agency().equals(agency)).toList();
    }

    private static CouldSee with(CouldSee one, List<RecordedLook> looked) {
        return one.withLooked(looked);
    }
}
