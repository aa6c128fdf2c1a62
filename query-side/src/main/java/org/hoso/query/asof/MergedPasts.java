package org.hoso.query.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hoso.query.casefile.MergedWith.OtherCase;
import org.hoso.query.casefile.SeenCase;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.NotKnownThen;

/**
 * A surviving case with the files of those that go on under it, and of those under them: its items, subjects, decisions and appeals are
 * theirs too. There are at most ten (decision 0111).
 */
final class MergedPasts {
    private MergedPasts() {}

    /** @param reading the file of one of them, of the same past; {@link NoSuchCase} where it is none of the reader's business */
    static SeenCase with(SeenCase surviving, Function<String, SeenCase> reading) {
        if (surviving.merging().takenIn() == null) return surviving;
        List<SeenCase> seen = new ArrayList<>();
        int withheld = 0;
        for (OtherCase other : surviving.merging().takenIn()) {
            try {
                seen.add(with(reading.apply(other.caseId().toString()), reading));
            } catch (NoSuchCase | NotKnownThen notTheirs) {
                withheld++;
            }
        }
        return surviving.with(List.copyOf(seen), withheld);
    }
}
