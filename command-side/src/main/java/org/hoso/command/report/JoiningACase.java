package org.hoso.command.report;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.By;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.AddItem;
import org.hoso.cases.Report.Beside;
import org.hoso.cases.Report.Brought;
import org.hoso.cases.Report.Handled;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Report.ReportedItem;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Others;
import org.jspecify.annotations.Nullable;

/**
 * A report joins the open cases that handle its links already: each of them gets the report with its own links. Links that nobody
 * handles go to the case at hand if the sender may add to it, or if it has not been classified yet. Otherwise they open a case of
 * their own: what a stranger sends in does not become part of what was found to be a violation.
 */
final class JoiningACase {
    /** Most items of one case: as many as one notice can name. */
    private static final int MOST_ITEMS = 500;

    private final JoinReport c;
    private final CaseFile file;
    private final DecisionBasis basis;

    private JoiningACase(JoinReport c, CaseFile file, DecisionBasis basis) {
        this.c = c;
        this.file = file;
        this.basis = basis;
    }

    static Decision decide(JoinReport c, CaseFile file, DecisionBasis basis) {
        if (c.itemId() != null && file.items().find(c.itemId()).isEmpty()) return refuse(Refusal.UNKNOWN_ITEM);
        return ReportedFacts.unfit(c.productField(), c.reporter().province(), c.actDate(), c.at(), basis)
                .orElseGet(() -> new JoiningACase(c, file, basis).decide());
    }

    private Decision decide() {
        Brought brought = c.brought();
        if (brought == null) return Decision.accept(joined(c.caseId(), c.itemId(), List.of(), List.of()));
        Map<UUID, Handled> handled = handled(brought);
        for (CaseId other : others(handled.values()))
            if (!isOpen(other, basis.others())) return refuse(Refusal.CASE_CLOSED);
        List<ReportedItem> fresh = brought.items().stream()
                .filter(item -> !handled.containsKey(item.itemId()))
                .toList();
        if (fresh.isEmpty()) return new Decision.Accepted(all(brought, handled, List.of(), List.of()));
        return mayAdd(fresh.size()) ? added(brought, handled, fresh) : beside(brought, handled, fresh);
    }

    private Decision added(Brought brought, Map<UUID, Handled> handled, List<ReportedItem> fresh) {
        return switch (ItemSettling.of(c.by(), brought.arrival(), basis).settle(fresh)) {
            case ItemSettling.Unsettled no -> refuse(no.refusal(), no.details());
            case ItemSettling.Settled settled -> {
                List<CaseEvent> items = settled.items().stream()
                        .<CaseEvent>map(item -> new ItemAdded(c.caseId(), c.by(), c.at(), item))
                        .toList();
                Map<UUID, Handled> everywhere = new HashMap<>(handled);
                for (ReportedItem sent : fresh)
                    everywhere.put(sent.itemId(), new Handled(sent.itemId(), c.caseId(), settled.idOf(sent)));
                yield new Decision.Accepted(all(brought, everywhere, items, List.of()));
            }
        };
    }

    /** The rest opens a case by the same rules as any report. */
    private Decision beside(Brought brought, Map<UUID, Handled> handled, List<ReportedItem> fresh) {
        return switch (OpeningACase.decide(own(brought, fresh), CaseFile.EMPTY, basis)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted opened -> new Decision.Accepted(all(brought, handled, List.of(), opened.events()));
        };
    }

    private ReportContent own(Brought brought, List<ReportedItem> fresh) {
        return new ReportContent(
                brought.ownCaseId(),
                c.by(),
                c.at(),
                null,
                c.reportId(),
                c.reporter(),
                c.title(),
                c.description(),
                c.claimedEffect(),
                c.productField(),
                c.productName(),
                c.actDate(),
                c.urgency(),
                fresh,
                null,
                brought.arrival());
    }

    /** First what this case is told, then the others, then the one that opens. */
    private List<CaseEvent> all(
            Brought brought, Map<UUID, Handled> handled, List<CaseEvent> items, List<CaseEvent> opened) {
        Map<CaseId, List<ReportedItem>> links = linksByCase(brought, handled);
        links.computeIfAbsent(c.caseId(), id -> List.of());
        List<Beside> everywhere = new ArrayList<>();
        links.forEach((id, named) -> everywhere.add(new Beside(id, number(id), false, ids(named))));
        for (CaseEvent event : opened) if (event instanceof Report.ContentReported e) everywhere.add(opened(e));
        List<CaseEvent> all = new ArrayList<>();
        all.add(joined(c.caseId(), c.itemId(), links.get(c.caseId()), besides(everywhere, c.caseId())));
        all.addAll(items);
        links.forEach((id, named) -> {
            if (!id.equals(c.caseId())) all.add(joined(id, named.getFirst().itemId(), named, besides(everywhere, id)));
        });
        all.addAll(opened);
        return List.copyOf(all);
    }

    private static Beside opened(Report.ContentReported e) {
        return new Beside(
                e.caseId(),
                e.caseNumber(),
                true,
                e.items().stream().map(Report.Item::itemId).toList());
    }

    private static List<Beside> besides(List<Beside> everywhere, CaseId but) {
        return everywhere.stream().filter(one -> !one.caseId().equals(but)).toList();
    }

    private static List<UUID> ids(List<ReportedItem> items) {
        return items.stream().map(ReportedItem::itemId).distinct().toList();
    }

    /** Each as it was sent, under the id that the item has in its case. */
    private static Map<CaseId, List<ReportedItem>> linksByCase(Brought brought, Map<UUID, Handled> handled) {
        return brought.items().stream()
                .filter(item -> handled.containsKey(item.itemId()))
                .collect(Collectors.groupingBy(
                        item -> handled.get(item.itemId()).caseId(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                item -> under(handled.get(item.itemId()).itemId(), item), Collectors.toList())));
    }

    private static ReportedItem under(UUID itemId, ReportedItem sent) {
        return new ReportedItem(itemId, sent.url(), sent.platform(), sent.itemKind(), sent.handle());
    }

    private org.hoso.cases.CaseNumber number(CaseId caseId) {
        CaseFile there =
                caseId.equals(c.caseId()) ? file : basis.others().find(caseId).orElseThrow();
        return Objects.requireNonNull(there.number());
    }

    private ReportJoined joined(CaseId caseId, @Nullable UUID itemId, List<ReportedItem> links, List<Beside> beside) {
        return new ReportJoined(
                caseId,
                c.by(),
                c.at(),
                c.reportId(),
                c.reporter(),
                c.title(),
                c.description(),
                c.claimedEffect(),
                c.productField(),
                c.productName(),
                c.actDate(),
                c.urgency(),
                itemId,
                links,
                c.brought() == null ? null : c.brought().about(),
                beside);
    }

    /** By the id drawn for it: where each link is handled that an open case handles, this one's own file first. */
    private Map<UUID, Handled> handled(Brought brought) {
        Map<UUID, Handled> handled = new HashMap<>();
        brought.handled().forEach(one -> handled.put(one.sent(), one));
        for (ReportedItem item : brought.items())
            file.items().byId().values().stream()
                    .filter(known -> known.hash().equals(item.url().hash()))
                    .findFirst()
                    .ifPresent(known ->
                            handled.put(item.itemId(), new Handled(item.itemId(), c.caseId(), known.itemId())));
        return handled;
    }

    private Set<CaseId> others(Iterable<Handled> handled) {
        Set<CaseId> others = new HashSet<>();
        handled.forEach(one -> others.add(one.caseId()));
        others.remove(c.caseId());
        return others;
    }

    private static boolean isOpen(CaseId other, Others others) {
        return others.find(other).filter(there -> there.closure().open()).isPresent();
    }

    private boolean mayAdd(int more) {
        if (file.items().byId().size() + more > MOST_ITEMS) return false;
        boolean officer = List.of(AddItem.class.getAnnotation(By.class).value()).contains(c.by().role());
        return (officer && file.lead().worksOn(c.by())) || file.classified().verdict() == null;
    }
}
