package org.hoso.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Measured.DatedAct;
import org.hoso.cases.Measured.Kind;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of one case have begun or done against whom, and for which act: the one rule, for the alert of whoever is about
 * to measure and for the alert on what is seen. Pure; what a case lost by closing or by a ruling it no longer measures.
 *
 * @param content by item
 * @param gone    items that were confirmed gone and did not come back
 * @param persons by subject, the random id of who that is; absent while it is not identified
 * @param begun   by record, request, block or lock
 * @param atRest  whether the case is closed or turned down: what was not done by then is not under way
 */
@Withers
public record Measures(
        Map<UUID, Content> content,
        Set<UUID> gone,
        Map<UUID, UUID> persons,
        Map<UUID, Begun> begun,
        boolean atRest,
        Rulings rulings)
        implements MeasuresBuilder.With {
    public static final Measures NONE = new Measures(Map.of(), Set.of(), Map.of(), Map.of(), false, Rulings.NONE);

    /**
     * @param account key of the account that its address shows
     * @param page    whether it is that account's own page
     */
    public record Content(
            String platform, String canonical, @Nullable String account, boolean page) {
        private static Content of(Report.Item item) {
            String link = item.url().canonical();
            return new Content(
                    item.platform(),
                    link,
                    AccountPaths.key(item.platform(), link).orElse(null),
                    AccountPaths.isPage(item.platform(), link));
        }
    }

    /** @param subjectId whom it names; a request or block names nobody and is against each who is identified in its case */
    @Withers
    public record Begun(
            UUID id,
            Kind kind,
            String agency,
            Instant at,
            @Nullable UUID subjectId,
            Set<UUID> items,
            List<DatedAct> acts,
            boolean proposed,
            boolean decided)
            implements MeasuresBegunBuilder.With {
        private Begun ofSanction(boolean nowDecided) {
            return withProposed(true).withDecided(decided || nowDecided);
        }

        private Begun without(UUID item) {
            Set<UUID> left = new LinkedHashSet<>(items);
            left.remove(item);
            return withItems(Collections.unmodifiableSet(left));
        }

        private Begun confirmed() {
            return withDecided(true);
        }
    }

    /** Whether such an event can begin, change or end a measure. */
    public static boolean toldBy(CaseEvent event) {
        return event instanceof Sanction.ViolationRecorded
                || event instanceof Sanction.SanctionProposed
                || event instanceof Sanction.SanctionImposed
                || event instanceof Sanction.RemediesOrdered
                || event instanceof PlatformNotice.PlatformNotified
                || event instanceof Removal.ContentRemoved
                || event instanceof Removal.ContentReappeared
                || event instanceof Removal.ContentRestored
                || event instanceof Blocking.Event
                || event instanceof Subject.SubjectIdentified
                || event instanceof Report.ReportRejected
                || event instanceof Closing.Event
                || event instanceof Appeal.AppealDecided
                || event instanceof Appeal.JudgmentRecorded;
    }

    public Measures after(CaseEvent event) {
        Measures told = withRulings(rulings.after(event));
        return switch (event) {
            case Report.Event e -> told.reported(e);
            case Subject.Event e -> told.named(e);
            case Blocking.Event e -> told.blocked(e);
            case Sanction.Event e -> told.sanctioned(e);
            case Closing.Event e -> told.withAtRest(e instanceof Closing.CaseClosed);
            case Evidence.Event e -> told;
            case Classification.Event e -> told;
            case Coordination.Event e -> told;
            case Conclusion.Event e -> told;
            case PlatformNotice.Event e -> told.asked(e);
            case Removal.Event e -> told.removed(e);
            case Orders.Event e -> told;
            case Appeal.Event e -> told;
            case Clocks.Event e -> told;
            case Correction.Event e -> told;
            case Merging.Event e -> told;
            case Erasure.Event e -> told;
        };
    }

    private Measures reported(Report.Event event) {
        if (event instanceof Report.ContentReported e) return with(e.items());
        if (event instanceof Report.ItemAdded e) return with(List.of(e.item()));
        return event instanceof Report.ReportRejected ? withAtRest(true) : this;
    }

    private Measures with(List<Report.Item> more) {
        Map<UUID, Content> next = new LinkedHashMap<>(content);
        more.forEach(item -> next.put(item.itemId(), Content.of(item)));
        return withContent(Collections.unmodifiableMap(next));
    }

    private Measures named(Subject.Event event) {
        return event instanceof Subject.SubjectIdentified e
                ? withPersons(
                        with(persons, e.subjectId(), e.identityNumber().person().value()))
                : this;
    }

    private Measures sanctioned(Sanction.Event event) {
        if (event instanceof Sanction.ViolationRecorded e) return with(recorded(e));
        if (event instanceof Sanction.SanctionProposed e) return changed(e.recordId(), one -> one.ofSanction(false));
        if (event instanceof Sanction.SanctionImposed e) return changed(e.recordId(), one -> one.ofSanction(true));
        return event instanceof Sanction.RemediesOrdered e && e.recordId() != null
                ? changed(e.recordId(), Begun::confirmed)
                : this;
    }

    /** An act that names no content is about all of the case. */
    private Begun recorded(Sanction.ViolationRecorded e) {
        Set<UUID> items = new LinkedHashSet<>();
        e.acts().forEach(act -> items.addAll(act.itemIds().isEmpty() ? content.keySet() : act.itemIds()));
        List<DatedAct> acts = e.acts().stream()
                .map(act -> new DatedAct(act.violationType(), act.endedOn()))
                .toList();
        return new Begun(e.recordId(), Kind.RECORD, e.by().agency(), e.at(), e.subjectId(), items, acts, false, false);
    }

    private Measures asked(PlatformNotice.Event event) {
        return event instanceof PlatformNotice.PlatformNotified e
                ? with(ofContent(e.noticeId(), Kind.REMOVAL_REQUEST, e, e.itemIds()))
                : this;
    }

    private static Begun ofContent(UUID id, Kind kind, CaseEvent by, List<UUID> items) {
        return new Begun(id, kind, by.by().agency(), by.at(), null, Set.copyOf(items), List.of(), false, false);
    }

    /** What was lawfully put back nobody asks away any more. */
    private Measures removed(Removal.Event event) {
        if (event instanceof Removal.ContentRemoved e) return gone(e.itemId(), true);
        if (event instanceof Removal.ContentReappeared e) return gone(e.itemId(), false);
        if (!(event instanceof Removal.ContentRestored e)) return this;
        Measures next = gone(e.itemId(), false);
        for (Begun one : begun.values())
            if (one.kind() == Kind.REMOVAL_REQUEST && one.items().contains(e.itemId()))
                next = one.items().size() == 1 ? next.without(one.id()) : next.with(one.without(e.itemId()));
        return next;
    }

    private Measures gone(UUID item, boolean now) {
        Set<UUID> next = new LinkedHashSet<>(gone);
        if (now) next.add(item);
        else next.remove(item);
        return withGone(Collections.unmodifiableSet(next));
    }

    private Measures blocked(Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e -> with(ofContent(e.blockId(), Kind.BLOCK, e, e.itemIds()));
            case Blocking.BlockConfirmed e -> changed(e.blockId(), Begun::confirmed);
            case Blocking.OrderRefused e -> this;
            case Blocking.LiftingConfirmed e -> this;
            case Blocking.BlockLifted e -> without(e.blockId());
            case Blocking.BlockOrderWithdrawn e -> without(e.blockId());
            case Blocking.AccountLockRequested e -> with(locked(e));
            case Blocking.AccountLocked e -> changed(e.lockId(), Begun::confirmed);
        };
    }

    /** The account is locked for what lies on its platform: which one it is, the addresses there show (decision 0034). */
    private Begun locked(Blocking.AccountLockRequested e) {
        Set<UUID> there = new LinkedHashSet<>();
        content.forEach((id, one) -> {
            if (one.platform().equals(e.platform())) there.add(id);
        });
        return new Begun(
                e.lockId(), Kind.ACCOUNT_LOCK, e.by().agency(), e.at(), e.subjectId(), there, List.of(), false, false);
    }

    /** All that stands, by the keys within the case; what is against nobody who is known in other cases is left out. */
    public Map<String, Measured> standing() {
        return new StandingMeasures(this).all();
    }

    private Measures with(Begun one) {
        return withBegun(with(begun, one.id(), one));
    }

    private Measures changed(UUID id, UnaryOperator<Begun> change) {
        Begun one = begun.get(id);
        return one == null ? this : with(change.apply(one));
    }

    private Measures without(UUID id) {
        Map<UUID, Begun> next = new LinkedHashMap<>(begun);
        next.remove(id);
        return withBegun(Collections.unmodifiableMap(next));
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> known, UUID id, V value) {
        Map<UUID, V> next = new LinkedHashMap<>(known);
        next.put(id, value);
        return Collections.unmodifiableMap(next);
    }
}
