package org.hoso.query.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Item;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Report.Urgency;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What the board knows of a case: codes, the product and the canonical addresses; nothing that is sealed.
 *
 * @param version        of the last event seen, from 0
 * @param position       of that event in the ledger
 * @param openedAt       when the report came; absent, with the number, only where the first event was no report
 * @param urgentSince    when the latest report came that calls it urgent, until a classification says otherwise
 * @param violationTypes of the latest classification
 * @param addresses      of the items, canonical
 */
public record BoardCase(
        CaseId caseId,
        long version,
        long position,
        @Nullable CaseNumber number,
        @Nullable Instant openedAt,
        @Nullable String productField,
        @Nullable String productName,
        @Nullable Instant urgentSince,
        List<String> violationTypes,
        Set<String> platforms,
        Set<String> addresses,
        CaseAccess access,
        Progress progress)
        implements OfCase {
    public BoardCase {
        violationTypes = Kept.orNone(violationTypes);
        platforms = Kept.orNone(platforms);
        addresses = Kept.orNone(addresses);
    }

    /** The view's pure function. */
    public static BoardCase after(@Nullable BoardCase before, LedgeredCaseEvent ledgered) {
        BoardCase known = before == null ? none(ledgered.caseId()) : before;
        return known.told(ledgered.event()).moved(ledgered);
    }

    private static BoardCase none(CaseId caseId) {
        return new BoardCase(
                caseId,
                -1,
                0,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                CaseAccess.of(caseId),
                Progress.NONE);
    }

    private BoardCase told(CaseEvent event) {
        if (event instanceof ContentReported e) return opened(e);
        if (event instanceof ItemAdded e) return with(e.item());
        if (event instanceof ReportJoined e && e.urgency() == Urgency.URGENT) return urgentFrom(e.at());
        if (event instanceof ViolationClassified e) return classified(e.productField(), e.types(), e.urgency(), e.at());
        return event instanceof ClassificationCorrected e
                ? classified(e.productField(), e.types(), e.urgency(), e.at())
                : this;
    }

    private BoardCase moved(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long nextVersion = ledgered.version();
        long nextPosition = ledgered.position();
        return new BoardCase(
                caseId,
                nextVersion,
                nextPosition,
                number,
                openedAt,
                productField,
                productName,
                urgentSince,
                violationTypes,
                platforms,
                addresses,
                access.after(event, nextVersion),
                progress.after(event, ledgered.recordedAt()));
    }

    private BoardCase opened(ContentReported e) {
        BoardCase next = new BoardCase(
                caseId,
                version,
                position,
                e.caseNumber(),
                e.at(),
                e.productField(),
                e.productName(),
                e.urgency() == Urgency.URGENT ? e.at() : null,
                violationTypes,
                platforms,
                addresses,
                access,
                progress);
        for (Item item : e.items()) next = next.with(item);
        return next;
    }

    private BoardCase with(Item item) {
        return new BoardCase(
                caseId,
                version,
                position,
                number,
                openedAt,
                productField,
                productName,
                urgentSince,
                violationTypes,
                Kept.with(platforms, item.platform()),
                Kept.with(addresses, item.url().canonical()),
                access,
                progress);
    }

    private BoardCase urgentFrom(Instant at) {
        return new BoardCase(
                caseId,
                version,
                position,
                number,
                openedAt,
                productField,
                productName,
                at,
                violationTypes,
                platforms,
                addresses,
                access,
                progress);
    }

    /** Whoever classifies says how urgent it is, whatever was said before. */
    private BoardCase classified(String field, List<ClassifiedType> types, Urgency urgency, Instant at) {
        Instant urgentFrom = urgency != Urgency.URGENT ? null : urgentSince == null ? at : urgentSince;
        List<String> codes = types.stream().map(ClassifiedType::violationType).toList();
        return new BoardCase(
                caseId,
                version,
                position,
                number,
                openedAt,
                field,
                productName,
                urgentFrom,
                codes,
                platforms,
                addresses,
                access,
                progress);
    }
}
