package org.hoso.command.casefile;

import org.hoso.cases.Conclusion;

/** What the events of this step do to the file. */
final class ConclusionFolding {
    private ConclusionFolding() {}

    static CaseFile fold(CaseFile file, Conclusion.Event event) {
        return switch (event) {
            case Conclusion.ConclusionRequested e ->
                file.withConclusions(file.conclusions()
                                .requested(new Conclusions.Request(
                                        e.requestId(), e.from().agency(), e.at(), false)))
                        .withLead(file.lead().asked(e.from().agency()));
            case Conclusion.ConclusionGiven e -> file.withConclusions(given(file.conclusions(), e));
        };
    }

    private static Conclusions given(Conclusions before, Conclusion.ConclusionGiven e) {
        Conclusions answered = e.requestId() == null ? before : before.answered(e.requestId());
        return answered.given(
                new Conclusions.Given(e.conclusionId(), e.by().agency(), e.by().officer(), e.finding(), e.at()));
    }
}
