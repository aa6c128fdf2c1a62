package org.hoso.command.removal;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Map;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Looks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ReportReappearance;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items.Item;
import org.hoso.command.casefile.Items.Life;
import org.hoso.command.casefile.RemovalClocks;
import org.hoso.law.RemovalRules.Agreement;

/**
 * Content that was gone is there again: under a notice that still stands the platform owes its removal anew, on a new clock
 * of the notice's kind; in a case at rest nobody is asked for anything, and a clock runs only from the next notice on (decision 0162).
 * What was checked before no longer counts. Each reappearance is an event with its date, so that the account's counters
 * can add it up. One look of the machine's may be its mistake: it reports only what as many places agree on as it takes to be gone.
 */
final class Reappearing {
    private Reappearing() {}

    static Decision report(ReportReappearance c, CaseFile file, DecisionBasis basis) {
        boolean machine = c.by().is(Role.SYSTEM);
        if (!machine && !Removing.ours(c.by(), file)) return file.lead().workingOnly();
        Item item = file.items().find(c.itemId()).orElse(null);
        if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", c.itemId());
        if (item.life() != Life.REMOVED) return refuse(Refusal.ITEM_NOT_REMOVED, "itemId", c.itemId());
        if (standsElsewhere(c, item, file)) return refuse(Refusal.ITEM_ALREADY_KNOWN);
        Agreement rule = basis.law().removalRules().agreement();
        int agree = Looks.of(item.checks()).agreeingOnThere(rule).size();
        if (machine && agree < rule.vantages())
            return refuse(Refusal.CHECKS_DO_NOT_AGREE, Map.of("vantages", agree, "needed", rule.vantages()));
        if (c.at().isBefore(item.since())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new ContentReappeared(
                c.caseId(), c.by(), c.at(), c.itemId(), c.url(), c.evidence(), owedAnew(c, item, file, basis)));
    }

    /** A new address that is another item's already: that item is what was seen. */
    private static boolean standsElsewhere(ReportReappearance c, Item item, CaseFile file) {
        return c.url() != null
                && !c.url().hash().equals(item.hash())
                && file.items().knows(c.url().hash());
    }

    private static ClockChanges owedAnew(ReportReappearance c, Item item, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        if (!file.closure().open() || item.noticeId() == null || file.appeals().annulled(item.noticeId()))
            return clocks.changes();
        file.notices()
                .find(item.noticeId())
                .flatMap(notice -> RemovalClocks.code(
                        notice.ground(),
                        notice.urgent(),
                        Clockwork.day(c.at()),
                        basis.law().clocks()))
                .ifPresent(code ->
                        clocks.start(code, item.noticeId(), RemovalClocks.start(c.at(), null, basis.recorded())));
        return clocks.changes();
    }
}
