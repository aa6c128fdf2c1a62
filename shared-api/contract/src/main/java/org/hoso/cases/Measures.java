package org.hoso.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Measured.DatedAct;
import org.hoso.cases.Measured.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of one case have begun or done against whom, and for which act: the one rule, for the alert of whoever is about
 * to measure and for the alert on what is seen. Pure; what a case lost by closing or by a ruling it no longer measures.
 *
 * @param content by item
 * @param persons by subject, the random id of who that is; absent while it is not identified
 * @param begun   by record, block or lock
 * @param atRest  whether the case is closed or turned down: what was not done by then is not under way
 */
public record Measures(
        Map<UUID, Content> content, Map<UUID, UUID> persons, Map<UUID, Begun> begun, boolean atRest, Rulings rulings) {
    public static final Measures NONE = new Measures(Map.of(), Map.of(), Map.of(), false, Rulings.NONE);

    public record Content(String platform, String canonical) {}

    /** @param subjectId whom it names; a block names nobody and is against each who is identified in its case */
    public record Begun(
            UUID id,
            Kind kind,
            String agency,
            Instant at,
            @Nullable UUID subjectId,
            Set<UUID> items,
            List<DatedAct> acts,
            boolean proposed,
            boolean decided) {
        public Begun {
            items = items == null ? Set.of() : items;
            acts = acts == null ? List.of() : acts;
        }

        private Begun ofSanction(boolean nowDecided) {
            return new Begun(id, kind, agency, at, subjectId, items, acts, true, decided || nowDecided);
        }

        private Begun confirmed() {
            return new Begun(id, kind, agency, at, subjectId, items, acts, proposed, true);
        }
    }

    public Measures {
        content = content == null ? Map.of() : content;
        persons = persons == null ? Map.of() : persons;
        begun = begun == null ? Map.of() : begun;
        rulings = rulings == null ? Rulings.NONE : rulings;
    }

    /** Whether such an event can begin, change or end a measure. */
    public static boolean toldBy(CaseEvent event) {
        return event instanceof Sanction.ViolationRecorded
                || event instanceof Sanction.SanctionProposed
                || event instanceof Sanction.SanctionImposed
                || event instanceof Sanction.RemediesOrdered
                || event instanceof Blocking.Event
                || event instanceof Subject.SubjectIdentified
                || event instanceof Report.ReportRejected
                || event instanceof Closing.Event
                || event instanceof Appeal.AppealDecided
                || event instanceof Appeal.JudgmentRecorded;
    }

    public Measures after(CaseEvent event) {
        Measures told = new Measures(content, persons, begun, atRest, rulings.after(event));
        return switch (event) {
            case Report.Event e -> told.reported(e);
            case Subject.Event e -> told.named(e);
            case Blocking.Event e -> told.blocked(e);
            case Sanction.Event e -> told.sanctioned(e);
            case Closing.Event e -> told.resting(e instanceof Closing.CaseClosed);
            case Evidence.Event e -> told;
            case Classification.Event e -> told;
            case Coordination.Event e -> told;
            case Conclusion.Event e -> told;
            case PlatformNotice.Event e -> told;
            case Removal.Event e -> told;
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
        return event instanceof Report.ReportRejected ? resting(true) : this;
    }

    private Measures with(List<Report.Item> more) {
        Map<UUID, Content> next = new LinkedHashMap<>(content);
        more.forEach(item ->
                next.put(item.itemId(), new Content(item.platform(), item.url().canonical())));
        return new Measures(Collections.unmodifiableMap(next), persons, begun, atRest, rulings);
    }

    private Measures named(Subject.Event event) {
        return event instanceof Subject.SubjectIdentified e
                ? new Measures(
                        content,
                        with(persons, e.subjectId(), e.identityNumber().person().value()),
                        begun,
                        atRest,
                        rulings)
                : this;
    }

    private Measures resting(boolean now) {
        return new Measures(content, persons, begun, now, rulings);
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

    private Measures blocked(Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e ->
                with(new Begun(
                        e.blockId(),
                        Kind.BLOCK,
                        e.by().agency(),
                        e.at(),
                        null,
                        Set.copyOf(e.itemIds()),
                        List.of(),
                        false,
                        false));
            case Blocking.BlockConfirmed e -> changed(e.blockId(), Begun::confirmed);
            case Blocking.BlockLifted e -> without(e.blockId());
            case Blocking.AccountLockRequested e -> with(locked(e));
            case Blocking.AccountLocked e -> changed(e.lockId(), Begun::confirmed);
        };
    }

    /** The account is locked for what lies on its platform. */
    private Begun locked(Blocking.AccountLockRequested e) {
        Set<UUID> there = new LinkedHashSet<>();
        content.forEach((id, one) -> {
            if (one.platform().equals(e.platform())) there.add(id);
        });
        return new Begun(
                e.lockId(), Kind.ACCOUNT_LOCK, e.by().agency(), e.at(), e.subjectId(), there, List.of(), false, false);
    }

    /** All that stands, by the keys within the case. */
    public Map<String, Measured> standing() {
        Map<String, Measured> all = new LinkedHashMap<>();
        begun.values().stream()
                .filter(one -> one.decided() || !atRest)
                .filter(one -> one.kind() == Kind.RECORD || !rulings.annulled(one.id()))
                .flatMap(one -> against(one).map(person -> measured(one, person)))
                .forEach(one -> all.put(one.key(), one));
        return all;
    }

    private Stream<UUID> against(Begun one) {
        return one.subjectId() == null
                ? persons.values().stream().distinct()
                : Stream.ofNullable(persons.get(one.subjectId()));
    }

    private Measured measured(Begun one, UUID person) {
        List<String> links = one.items().stream()
                .map(content::get)
                .filter(Objects::nonNull)
                .map(Content::canonical)
                .sorted()
                .toList();
        return new Measured(
                one.id(), one.kind(), person, one.agency(), one.at(), one.proposed(), one.decided(), links, acts(one));
    }

    /** A block or lock is for the acts that are recorded on the content which it cuts off. */
    private List<DatedAct> acts(Begun one) {
        if (one.kind() == Kind.RECORD) return one.acts();
        return begun.values().stream()
                .filter(record -> record.kind() == Kind.RECORD)
                .filter(record -> one.subjectId() == null || one.subjectId().equals(record.subjectId()))
                .filter(record -> !Collections.disjoint(record.items(), one.items()))
                .flatMap(record -> record.acts().stream())
                .distinct()
                .toList();
    }

    private Measures with(Begun one) {
        return new Measures(content, persons, with(begun, one.id(), one), atRest, rulings);
    }

    private Measures changed(UUID id, UnaryOperator<Begun> change) {
        Begun one = begun.get(id);
        return one == null ? this : with(change.apply(one));
    }

    private Measures without(UUID id) {
        Map<UUID, Begun> next = new LinkedHashMap<>(begun);
        next.remove(id);
        return new Measures(content, persons, Collections.unmodifiableMap(next), atRest, rulings);
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> known, UUID id, V value) {
        Map<UUID, V> next = new LinkedHashMap<>(known);
        next.put(id, value);
        return Collections.unmodifiableMap(next);
    }
}
