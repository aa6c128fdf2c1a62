package org.hoso.query.affairs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.affairs.Affair;
import org.hoso.affairs.Affair.Liability;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Sealed;
import org.hoso.runtime.folding.Kept;

/** One affair as its events add up. @param opener code of the body that opened it */
record KnownAffair(UUID affairId, String opener, Instant openedAt, Sealed title, Map<CaseId, Member> cases) {
    /** @param by code of the body that brought it in @param liabilities by subject, as what it is liable */
    record Member(CaseNumber number, String by, Instant at, Map<UUID, Liability> liabilities) {}

    /** @param events all of one affair, in their order, the first of which opened it */
    static KnownAffair of(List<AffairsEvent> events) {
        Affair.AffairOpened opened = (Affair.AffairOpened) events.getFirst();
        KnownAffair affair =
                new KnownAffair(opened.affairId(), opened.by().agency(), opened.at(), opened.title(), Map.of());
        for (AffairsEvent event : events) affair = affair.after(event);
        return affair;
    }

    private KnownAffair after(AffairsEvent event) {
        return switch (event) {
            case Affair.Event e ->
                switch (e) {
                    case Affair.AffairOpened opened -> this;
                    case Affair.CaseAddedToAffair added ->
                        with(Kept.with(
                                cases,
                                added.caseId(),
                                new Member(added.caseNumber(), added.by().agency(), added.at(), Map.of())));
                    case Affair.LiabilityRecorded said ->
                        with(Kept.changed(cases, said.caseId(), member -> liable(member, said)));
                    case Affair.CaseRemovedFromAffair removed -> with(Kept.without(cases, removed.caseId()));
                };
        };
    }

    private static Member liable(Member member, Affair.LiabilityRecorded said) {
        Map<UUID, Liability> next = new LinkedHashMap<>(member.liabilities());
        next.put(said.subjectId(), said.liability());
        return new Member(member.number(), member.by(), member.at(), next);
    }

    private KnownAffair with(Map<CaseId, Member> next) {
        return new KnownAffair(affairId, opener, openedAt, title, next);
    }
}
