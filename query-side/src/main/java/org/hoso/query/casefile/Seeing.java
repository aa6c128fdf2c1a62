package org.hoso.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hoso.cases.Role;
import org.hoso.law.ClockRules;
import org.hoso.query.progress.NextStep;
import org.hoso.query.progress.NextSteps;
import org.hoso.query.progress.Outlook;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Tracks;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.tasks.TaskRedaction;
import org.jspecify.annotations.Nullable;

/** From everything that is known of a case to what one reader sees of it; pure. Texts that may be told are still sealed. */
final class Seeing {
    private Seeing() {}

    /** The file as it stands. */
    static SeenCase see(CaseView view, Sights sights, ClockRules law, LocalDate today) {
        return see(view, sights, law, today, null);
    }

    /**
     * @param today until when a late payment is charged, under {@code law}
     * @param asOf  which past the file shows; absent for the file as it stands
     */
    static SeenCase see(CaseView view, Sights sights, ClockRules law, LocalDate today, @Nullable AsOf asOf) {
        Onlooker by = Onlooker.of(sights, view.access());
        Progress progress = new Outlook(sights, by.own()).on(view.progress());
        Opened opened = by.relation() == Relation.SUBSCRIBER ? null : view.opened();
        Measures measures = MeasureRedaction.see(view.measures(), by, progress.clocks());
        Sanctions sanctions = SanctionRedaction.see(view, by);
        Appeals appeals = AppealRedaction.see(view, by);
        return new SeenCase(
                head(view, by, progress, opened),
                new SeenProgress(
                        Tracks.of(progress),
                        next(progress, by),
                        by.relation().ofTheState() ? "/api/v1/cases/" + view.caseId() + "/repeats" : null,
                        progress.clocks().all().stream().map(SeenClock::of).toList(),
                        TaskRedaction.of(progress)),
                findings(view, by),
                new SeenMeasures(measures.notices(), measures.blocks(), measures.locks(), measures.carried()),
                new SeenSanctions(
                        sanctions.records(), sanctions.proposals(), sanctions.decisions(), sanctions.referrals()),
                new SeenAppeals(
                        appeals.complaints(),
                        appeals.lawsuits(),
                        appeals.consequences().stream().map(SeenConsequence::of).toList()),
                HandlingRedaction.see(view.corrections(), by),
                view.publications(),
                opened == null || !by.relation().ofTheState() ? null : opened.joinedTo(),
                measures.platformCases(),
                LateCharge.of(sanctions.decisions(), progress.clocks().all(), law, today),
                asOf,
                merging(view.merged(), by),
                null);
    }

    private static SeenHead head(CaseView view, Onlooker by, Progress progress, @Nullable Opened opened) {
        return new SeenHead(
                view.caseId(),
                view.opened() == null ? null : view.opened().number(),
                view.version(),
                view.position(),
                by.relation(),
                status(view, by),
                progress.head().rest(),
                opened == null ? null : opened.at(),
                progress.head().accountable(),
                opened == null ? null : opened.productName(),
                opened == null || view.classified() == null
                        ? null
                        : view.classified().productField());
    }

    private static SeenFindings findings(CaseView view, Onlooker by) {
        List<CaseItem> items = ItemRedaction.see(view, by);
        return new SeenFindings(
                ReportRedaction.see(view.reports(), by),
                items,
                EvidenceRedaction.see(view.evidence(), items, by),
                HandlingRedaction.see(view.classified(), by),
                HandlingRedaction.see(view.handling(), by),
                ConclusionRedaction.see(view, by),
                SubjectRedaction.see(view.subjects(), by));
    }

    /** Files of halves are read for themselves, and added. */
    private static SeenMerging merging(MergedWith merged, Onlooker by) {
        boolean told = by.relation().ofTheState();
        return new SeenMerging(
                told ? merged.into() : null, told && !merged.taken().isEmpty() ? merged.taken() : null, null, null);
    }

    private static Status status(CaseView view, Onlooker by) {
        Status status = Status.of(view.progress());
        return by.relation().ofTheState() ? status : status.forOutsiders();
    }

    /** An outsider is told what it may do itself; the State's bodies what anybody may. */
    private static List<NextStep> next(Progress progress, Onlooker by) {
        List<NextStep> all = NextSteps.of(progress);
        if (by.relation().ofTheState()) return all;
        Set<Role> roles = by.sights().reader().roles();
        return all.stream()
                .filter(step -> isFor(by.relation(), step))
                .filter(step -> step.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    private static boolean isFor(Relation relation, NextStep step) {
        return switch (step.by().party()) {
            case PLATFORM, PROVIDER -> relation == Relation.PLATFORM;
            case SUBJECT -> relation == Relation.SUBJECT;
            case REPORTER -> relation == Relation.REPORTER;
            case AGENCY, SUPERIOR, INVESTIGATORS, COURT -> false;
        };
    }
}
