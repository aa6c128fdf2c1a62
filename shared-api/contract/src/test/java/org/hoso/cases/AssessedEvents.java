package org.hoso.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Report.ReportRejected;

/** What may be said of whether a case is a violation, in random order: each side reads the same from it. */
public final class AssessedEvents {
    /** Each conclusion is one of its own. */
    private static final AtomicLong CONCLUSIONS = new AtomicLong();

    private AssessedEvents() {}

    /** A life of the sample case after its report: it comes to rest only while it is open, and is reopened only from there. */
    public static List<CaseEvent> life(Random random) {
        List<CaseEvent> life = new ArrayList<>();
        boolean open = true;
        int many = random.nextInt(14);
        while (life.size() < many) {
            CaseEvent next = any(random);
            boolean rests = next instanceof ReportRejected || next instanceof CaseClosed;
            if (rests != open && (rests || next instanceof CaseReopened)) continue;
            if (rests || next instanceof CaseReopened) open = !open;
            life.add(next);
        }
        return life;
    }

    static CaseEvent any(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> classified(some(random, Verdict.values()));
            case 1, 2 -> corrected(some(random, Verdict.values()));
            case 3, 4 -> concluded(some(random, Finding.values()));
            case 5 -> SampleEvents.of(ReportRejected.class);
            case 6 -> closed(some(random, Outcome.values()));
            case 7 -> SampleEvents.of(CaseReopened.class);
            default ->
                random.nextBoolean()
                        ? SampleEvents.of(Appeal.AppealFiled.class)
                        : SampleEvents.of(Appeal.AppealDecided.class);
        };
    }

    public static ViolationClassified classified(Verdict verdict) {
        ViolationClassified e = SampleEvents.of(ViolationClassified.class);
        return new ViolationClassified(
                e.caseId(),
                e.by(),
                e.at(),
                e.productField(),
                verdict,
                e.types(),
                e.actDate(),
                e.urgency(),
                e.reasoning(),
                e.clocks());
    }

    public static ClassificationCorrected corrected(Verdict verdict) {
        ClassificationCorrected e = SampleEvents.of(ClassificationCorrected.class);
        return new ClassificationCorrected(
                e.caseId(),
                e.by(),
                e.at(),
                e.productField(),
                verdict,
                e.types(),
                e.actDate(),
                e.urgency(),
                e.reason(),
                e.clocks());
    }

    public static ConclusionGiven concluded(Finding finding) {
        ConclusionGiven e = SampleEvents.of(ConclusionGiven.class);
        return new ConclusionGiven(
                e.caseId(),
                e.by(),
                e.at(),
                new UUID(225, CONCLUSIONS.incrementAndGet()),
                e.requestId(),
                finding,
                e.document(),
                e.grounds(),
                e.clocks());
    }

    private static CaseClosed closed(Outcome outcome) {
        CaseClosed e = SampleEvents.of(CaseClosed.class);
        return new CaseClosed(e.caseId(), e.by(), e.at(), outcome, e.itemsLeft(), e.dutiesLeft(), e.clocks());
    }

    private static <T> T some(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
