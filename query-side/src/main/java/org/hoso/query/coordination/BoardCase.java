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
import org.hoso.withers.Withers;
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
@Withers
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
        implements OfCase, BoardCaseBuilder.With {

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
        if (event instanceof ReportJoined e && e.urgency() == Urgency.URGENT) return withUrgentSince(e.at());
        if (event instanceof ViolationClassified e) return classified(e.productField(), e.types(), e.urgency(), e.at());
        return event instanceof ClassificationCorrected e
                ? classified(e.productField(), e.types(), e.urgency(), e.at())
                : this;
    }

    private BoardCase moved(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long nextVersion = ledgered.version();
        long nextPosition = ledgered.position();
        return with().version(nextVersion)
                .position(nextPosition)
                .access(access.after(event, nextVersion))
                .progress(progress.after(event, ledgered.recordedAt()))
                .build();
    }

    private BoardCase opened(ContentReported e) {
        BoardCase next = with().number(e.caseNumber())
                .openedAt(e.at())
                .productField(e.productField())
                .productName(e.productName())
                .urgentSince(e.urgency() == Urgency.URGENT ? e.at() : null)
                .build();
        for (Item item : e.items()) next = next.with(item);
        return next;
    }

    private BoardCase with(Item item) {
        return withPlatforms(Kept.with(platforms, item.platform()))
                .withAddresses(Kept.with(addresses, item.url().canonical()));
    }

    /** Whoever classifies says how urgent it is, whatever was said before. */
    private BoardCase classified(String field, List<ClassifiedType> types, Urgency urgency, Instant at) {
        Instant urgentFrom = urgency != Urgency.URGENT ? null : urgentSince == null ? at : urgentSince;
        List<String> codes = types.stream().map(ClassifiedType::violationType).toList();
        return withProductField(field).withUrgentSince(urgentFrom).withViolationTypes(codes);
    }
}
