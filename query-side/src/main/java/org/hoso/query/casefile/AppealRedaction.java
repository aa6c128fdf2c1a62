package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.DECISION;
import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.query.casefile.Appeals.*;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.Relation;

/** Complaints and lawsuits as a reader sees them; what an appellant writes is part of who it is. */
final class AppealRedaction {
    private AppealRedaction() {}

    static Appeals see(CaseView view, Onlooker by) {
        Appeals known = view.appeals();
        Progress progress = view.progress();
        if (by.full(DECISION)) return ofTheState(known, progress, by.full(SUBJECT_IDENTITY));
        if (by.relation() == Relation.SUBJECT) return ofASubject(view, by);
        if (by.relation() == Relation.REPORTER) return ofAReporter(known, progress, by);
        return by.relation() == Relation.PLATFORM ? ofAPlatform(known, progress, by.agency()) : Appeals.NONE;
    }

    private static Appeals ofTheState(Appeals known, Progress progress, boolean withWords) {
        return new Appeals(
                known.complaints().stream()
                        .map(one -> withWords ? one : masked(one))
                        .map(one -> standing(one, progress))
                        .toList(),
                known.lawsuits().stream().map(one -> standing(one, progress)).toList(),
                known.consequences());
    }

    private static Complaint masked(Complaint one) {
        return new Complaint(one.appealId(), Masking.all(one.filed()), one.steps(), null);
    }

    private static Appeals ofASubject(CaseView view, Onlooker by) {
        Set<UUID> decisions = view.sanctions().decisions().stream()
                .filter(decision -> SanctionRedaction.isAgainst(decision, by))
                .map(SanctionDecision::decisionId)
                .collect(Collectors.toSet());
        return new Appeals(
                view.appeals().complaints().stream()
                        .filter(one ->
                                by.owns(one.appealId()) || by.owns(one.filed().appellantId()))
                        .map(one -> standing(one, view.progress()))
                        .toList(),
                view.appeals().lawsuits().stream()
                        .filter(one -> decisions.contains(one.attackedId()))
                        .map(one -> standing(one, view.progress()))
                        .toList(),
                view.appeals().consequences().stream()
                        .filter(owed -> decisions.contains(owed.consequence().reference()))
                        .toList());
    }

    /** What it complained of because nothing came of its report, and whether something is to be done about it now. */
    private static Appeals ofAReporter(Appeals known, Progress progress, Onlooker by) {
        List<Complaint> own = known.complaints().stream()
                .filter(one -> by.owns(one.appealId()))
                .map(one -> standing(one, progress))
                .toList();
        return new Appeals(
                own,
                List.of(),
                known.consequences().stream()
                        .filter(owed -> by.owns(owed.consequence().reference()))
                        .toList());
    }

    /** The objections that it filed itself: part of its own answer to what it was asked. */
    private static Appeals ofAPlatform(Appeals known, Progress progress, String platform) {
        List<Complaint> own = known.complaints().stream()
                .filter(one -> one.filed().filedFor().equals(platform))
                .map(one -> standing(one, progress))
                .toList();
        return new Appeals(own, List.of(), List.of());
    }

    private static Complaint standing(Complaint one, Progress progress) {
        return one.withStanding(Standing.of(one.appealId(), progress));
    }

    private static Lawsuit standing(Lawsuit one, Progress progress) {
        return one.withStanding(Standing.of(one.lawsuitId(), progress));
    }
}
