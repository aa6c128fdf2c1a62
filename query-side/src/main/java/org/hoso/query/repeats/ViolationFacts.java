package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrderWithdrawn;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.KnownRulings;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What of a case decides which violations it holds: codes, days and random ids, no text.
 *
 * @param actDate   day of the act, as classified
 * @param persons   by subject, who it is in every case
 * @param records   by record
 * @param decisions by record, the last decision on it
 * @param lifted    blocks that were lifted
 */
record ViolationFacts(
        ViolationAssessment assessment,
        @Nullable LocalDate actDate,
        Posts posts,
        Map<UUID, PersonId> persons,
        Map<UUID, RecordedViolation> records,
        Map<UUID, UUID> decisions,
        KnownRulings rulings,
        Set<UUID> lifted) {
    static final ViolationFacts NONE = new ViolationFacts(
            ViolationAssessment.NONE, null, Posts.NONE, Map.of(), Map.of(), Map.of(), KnownRulings.NONE, Set.of());

    ViolationFacts after(CaseEvent event, long version) {
        return new ViolationFacts(
                assessment.after(event),
                actDateAfter(event),
                posts.after(event, version),
                event instanceof SubjectIdentified e
                        ? Kept.with(persons, e.subjectId(), e.identityNumber().person())
                        : persons,
                event instanceof ViolationRecorded e
                        ? Kept.with(records, e.recordId(), RecordedViolation.of(e))
                        : records,
                decisionsAfter(event),
                rulings.after(event),
                liftedAfter(event));
    }

    private @Nullable LocalDate actDateAfter(CaseEvent event) {
        if (event instanceof ViolationClassified e) return e.actDate();
        return event instanceof ClassificationCorrected e ? e.actDate() : actDate;
    }

    /** Taken back is lifted too. */
    private Set<UUID> liftedAfter(CaseEvent event) {
        if (event instanceof BlockOrderWithdrawn e) return Kept.with(lifted, e.blockId());
        return event instanceof BlockLifted e ? Kept.with(lifted, e.blockId()) : lifted;
    }

    private Map<UUID, UUID> decisionsAfter(CaseEvent event) {
        if (event instanceof SanctionImposed e) return Kept.with(decisions, e.recordId(), e.decisionId());
        return event instanceof RemediesOrdered e && e.recordId() != null
                ? Kept.with(decisions, e.recordId(), e.decisionId())
                : decisions;
    }

    /** The accounts of the case and, where wanted, its identified subjects. */
    List<ViolationHolder> holders(boolean subjects) {
        Stream<ViolationHolder> identified = subjects
                ? persons.values().stream().map(ViolationHolder::subject).distinct()
                : Stream.empty();
        return Stream.concat(posts.accounts(null).stream(), identified).toList();
    }

    /** Whether a record's acts still count: the last decision on it was not annulled. */
    boolean stands(UUID recordId) {
        UUID decision = decisions.get(recordId);
        return decision == null || !rulings.annulled(decision);
    }

    /** Whether a measure is no longer in force: lifted, or annulled. */
    boolean over(UUID measureId) {
        return lifted.contains(measureId) || rulings.annulled(measureId);
    }

    /** Whether a piece of content still counts: not given back, and not cleared with every record that is about it. */
    boolean counts(UUID itemId) {
        Post post = posts.byId().get(itemId);
        if (post == null || post.givenBack() || rulings.givesBack(itemId)) return false;
        Set<UUID> about = recordsAbout(itemId);
        return about.isEmpty() || about.stream().anyMatch(this::stands);
    }

    /** Whether any of the content of an act still counts; an act in a case without content stands by itself. */
    boolean hasContent(RecordedViolation.@Nullable RecordedAct act) {
        return posts.byId().isEmpty()
                || posts.byId().keySet().stream()
                        .filter(item -> act == null || act.isAbout(item))
                        .anyMatch(item -> !given(item));
    }

    private boolean given(UUID itemId) {
        return Objects.requireNonNull(posts.byId().get(itemId)).givenBack() || rulings.givesBack(itemId);
    }

    Set<UUID> recordsAbout(UUID itemId) {
        Set<UUID> about = new java.util.LinkedHashSet<>();
        records.forEach((id, record) -> {
            if (record.acts().stream().anyMatch(act -> act.isAbout(itemId))) about.add(id);
        });
        return about;
    }
}
