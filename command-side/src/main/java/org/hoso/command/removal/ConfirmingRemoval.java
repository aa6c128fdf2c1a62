package org.hoso.command.removal;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Looks;
import org.hoso.cases.Looks.Look;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Removal.ConfirmRemoval;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items.Item;
import org.hoso.command.casefile.Items.Life;
import org.hoso.command.casefile.Notices.Notice;
import org.hoso.law.RemovalRules.Agreement;

/**
 * Confirming that content is gone: never on the platform's word, only by checks of our own in the present round, all of which
 * found it gone, one of them after what the platform claimed, and that agree from as many places as the rules want since it was
 * last seen. Found there or merely hidden from one country later, it is not gone.
 */
final class ConfirmingRemoval {
    private ConfirmingRemoval() {}

    static Decision confirm(ConfirmRemoval c, CaseFile file, DecisionBasis basis) {
        if (!Removing.counts(c.by(), file)) return file.lead().workingOnly();
        Item item = file.items().find(c.itemId()).orElse(null);
        if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", c.itemId());
        if (item.life() == Life.REMOVED) return refuse(Refusal.ITEM_ALREADY_REMOVED, "itemId", c.itemId());
        List<Look> named = item.checks().stream()
                .filter(check -> c.checkIds().contains(check.checkId()))
                .toList();
        if (named.size() < c.checkIds().size()) return refuse(Refusal.UNKNOWN_CHECK);
        Instant latest =
                named.stream().map(Look::at).max(Comparator.naturalOrder()).orElseThrow();
        if (!gone(named) || Looks.of(item.checks()).seenSince(latest))
            return refuse(Refusal.CONTENT_NOT_GONE, "itemId", c.itemId());
        if (item.claimedAt() != null && latest.isBefore(item.claimedAt()))
            return refuse(Refusal.NO_CHECK_SINCE_CLAIM, "claimedAt", item.claimedAt());
        if (c.at().isBefore(latest)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Agreement rule = basis.law().removalRules().agreement();
        long agree = agreeing(c, item, rule);
        if (agree < rule.vantages())
            return refuse(Refusal.CHECKS_DO_NOT_AGREE, Map.of("vantages", agree, "needed", rule.vantages()));
        return accept(new ContentRemoved(
                c.caseId(),
                c.by(),
                c.at(),
                c.itemId(),
                named.stream().map(Look::checkId).toList(),
                answered(c, file, basis)));
    }

    /** From how many places those named bear it out; what was seen meanwhile, named or not, makes them count anew. */
    private static long agreeing(ConfirmRemoval c, Item item, Agreement rule) {
        List<Look> told = item.checks().stream()
                .filter(look ->
                        look.result() != CheckResult.GONE || c.checkIds().contains(look.checkId()))
                .toList();
        return Looks.of(told).agreeingOnGone(rule).size();
    }

    private static boolean gone(List<Look> named) {
        return named.stream().allMatch(check -> check.result() == CheckResult.GONE);
    }

    /** A notice is answered when the last of its items is gone. */
    private static ClockChanges answered(ConfirmRemoval c, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        file.notices()
                .listing(c.itemId())
                .filter(notice -> othersDealtWith(notice, c, file))
                .forEach(notice -> clocks.answer(ContentRemoved.class, notice.noticeId()));
        return clocks.changes();
    }

    private static boolean othersDealtWith(Notice notice, ConfirmRemoval c, CaseFile file) {
        return notice.itemIds().stream()
                .filter(itemId -> !itemId.equals(c.itemId()))
                .flatMap(itemId -> file.items().find(itemId).stream())
                .allMatch(Item::dealtWith);
    }
}
