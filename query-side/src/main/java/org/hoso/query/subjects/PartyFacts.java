package org.hoso.query.subjects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.AccountLocked;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Item;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.query.known.KnownRulings;
import org.hoso.query.subjects.RegisterParty.Lock;
import org.hoso.query.subjects.RegisterParty.Recorded;
import org.hoso.query.subjects.RegisterParty.RecordedAct;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;

/**
 * What of a case decides who stands in it and what was done about them.
 *
 * @param items     by item, on which platform and under which canonical link
 * @param subjects  by subject, who it is
 * @param records   by record; {@code against} says of whom
 * @param decisions by decision
 * @param locks     by lock
 */
@Withers
record PartyFacts(
        Map<UUID, Link> items,
        Map<UUID, Whom> subjects,
        Map<UUID, Recorded> records,
        Map<UUID, UUID> against,
        Map<UUID, RegisterParty.DecidedMeasure> decisions,
        Map<UUID, Lock> locks,
        Map<UUID, RegisterParty.Referral> referrals,
        KnownRulings rulings)
        implements PartyFactsBuilder.With {
    static final PartyFacts NONE =
            new PartyFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), KnownRulings.NONE);

    record Link(String platform, String canonical) {}

    PartyFacts after(CaseEvent event) {
        PartyFacts told = ofContent(ofSubject(ofSanction(ofLock(this, event), event), event), event);
        return new PartyFacts(
                told.items,
                told.subjects,
                told.records,
                told.against,
                told.decisions,
                told.locks,
                told.referrals,
                rulings.after(event));
    }

    private static PartyFacts ofContent(PartyFacts known, CaseEvent event) {
        if (event instanceof ContentReported e) return known.with(e.items());
        return event instanceof ItemAdded e ? known.with(List.of(e.item())) : known;
    }

    private PartyFacts with(List<Item> more) {
        Map<UUID, Link> next = new LinkedHashMap<>(items);
        more.forEach(item ->
                next.put(item.itemId(), new Link(item.platform(), item.url().canonical())));
        return withItems(next);
    }

    private static PartyFacts ofSubject(PartyFacts known, CaseEvent event) {
        if (event instanceof Subject.SubjectAlleged e) return known.with(e.subjectId(), Whom.of(e));
        if (event instanceof Subject.SubjectIdentified e)
            return known.with(e.subjectId(), Whom.of(e, known.subjects.get(e.subjectId())));
        if (event instanceof Subject.SubjectDeclaredUnidentifiable e && e.subjectId() != null)
            return known.withSubjects(Kept.changed(known.subjects, e.subjectId(), Whom::beyondFinding));
        if (event instanceof Subject.ConductReferred e) {
            var referral = new RegisterParty.Referral(e.referralId(), e.toAgency(), e.document(), e.at());
            return new PartyFacts(
                    known.items,
                    known.subjects,
                    known.records,
                    Kept.with(known.against, e.referralId(), e.subjectId()),
                    known.decisions,
                    known.locks,
                    Kept.with(known.referrals, e.referralId(), referral),
                    known.rulings);
        }
        return known;
    }

    private PartyFacts with(UUID subjectId, Whom whom) {
        return withSubjects(Kept.with(subjects, subjectId, whom));
    }

    private static PartyFacts ofSanction(PartyFacts known, CaseEvent event) {
        if (event instanceof Sanction.ViolationRecorded e)
            return known.recorded(e.recordId(), e.subjectId(), known.record(e));
        if (event instanceof Sanction.SanctionProposed e)
            return known.withRecords(Kept.changed(known.records, e.recordId(), one -> one.withProposedAt(e.at())));
        if (event instanceof Sanction.SanctionImposed e)
            return known.decided(
                    e.recordId(),
                    e.subjectId(),
                    new RegisterParty.DecidedMeasure(
                            e.decisionId(),
                            e.by().agency(),
                            e.at(),
                            e.totalVnd(),
                            e.remedies(),
                            e.document(),
                            false,
                            false));
        if (event instanceof Sanction.RemediesOrdered e)
            return known.decided(
                    e.recordId(),
                    e.subjectId(),
                    new RegisterParty.DecidedMeasure(
                            e.decisionId(), e.by().agency(), e.at(), 0, e.remedies(), e.document(), false, false));
        if (event instanceof Sanction.DecisionExecuted e)
            return known.withDecisions(Kept.changed(known.decisions, e.decisionId(), PartyFacts::executed));
        return known;
    }

    private static RegisterParty.DecidedMeasure executed(RegisterParty.DecidedMeasure one) {
        return one.withExecuted(true);
    }

    private Recorded record(Sanction.ViolationRecorded e) {
        return new Recorded(
                e.recordId(),
                e.by().agency(),
                e.at(),
                e.acts().stream()
                        .map(act -> new RecordedAct(act.actId(), act.violationType(), act.endedOn(), links(act)))
                        .toList(),
                null,
                false);
    }

    /** An act that names no content is about all of the case. */
    private List<String> links(Sanction.Act act) {
        return items.entrySet().stream()
                .filter(item -> act.itemIds().isEmpty() || act.itemIds().contains(item.getKey()))
                .map(item -> item.getValue().canonical())
                .toList();
    }

    private PartyFacts recorded(UUID recordId, UUID subjectId, Recorded record) {
        return withRecords(Kept.with(records, recordId, record)).withAgainst(Kept.with(against, recordId, subjectId));
    }

    private PartyFacts decided(
            @org.jspecify.annotations.Nullable UUID recordId,
            @org.jspecify.annotations.Nullable UUID subjectId,
            RegisterParty.DecidedMeasure decision) {
        Map<UUID, Recorded> next =
                recordId == null ? records : Kept.changed(records, recordId, one -> one.withDecided(true));
        return withRecords(next)
                .withAgainst(subjectId == null ? against : Kept.with(against, decision.decisionId(), subjectId))
                .withDecisions(Kept.with(decisions, decision.decisionId(), decision));
    }

    private static PartyFacts ofLock(PartyFacts known, CaseEvent event) {
        if (event instanceof AccountLockRequested e) {
            Lock lock = new Lock(e.lockId(), e.platform(), e.kind(), e.by().agency(), e.at(), null, false);
            return new PartyFacts(
                    known.items,
                    known.subjects,
                    known.records,
                    Kept.with(known.against, e.lockId(), e.subjectId()),
                    known.decisions,
                    Kept.with(known.locks, e.lockId(), lock),
                    known.referrals,
                    known.rulings);
        }
        return event instanceof AccountLocked e
                ? new PartyFacts(
                        known.items,
                        known.subjects,
                        known.records,
                        known.against,
                        known.decisions,
                        Kept.changed(
                                known.locks,
                                e.lockId(),
                                one -> one.withLockedAt(e.at()).withAnnulled(false)),
                        known.referrals,
                        known.rulings)
                : known;
    }
}
