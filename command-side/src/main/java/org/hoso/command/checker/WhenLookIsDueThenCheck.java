package org.hoso.command.checker;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Removal.CheckRemoval;
import org.hoso.cases.Removal.ReportReappearance;
import org.hoso.command.casefile.Ids;
import org.hoso.command.casefile.Items.Item;
import org.hoso.command.casefile.Items.Life;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.storing.StoredCases;
import org.hoso.law.Law;
import org.hoso.law.Rechecks;
import org.hoso.law.Rechecks.Occasion;
import org.hoso.law.RemovalRules;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a platform's claim and after a removal, content is looked at from every vantage, and each look is a check of its case.
 * Where enough of them see again what was gone, that is reported; everything else is for officers. While every notice that asked for it
 * is annulled or withdrawn, it is not looked at. A look that comes late is made
 * once; one that came twice, because an instance died in between, is one check more and does no harm.
 */
class WhenLookIsDueThenCheck {
    private static final Logger LOG = LoggerFactory.getLogger(WhenLookIsDueThenCheck.class);
    private static final int AT_ONCE = 20;
    /** What an outage kept longer than this is not made up for. */
    private static final Duration STALE = Duration.ofDays(1);

    private final LookList list;
    private final SystemDesk desk;
    private final StoredCases cases;
    private final List<Vantage> vantages;
    private final Supplier<Law> law;
    private final Ids ids;
    private final Clock clock;

    /** @param vantages none where the checker is off */
    WhenLookIsDueThenCheck(
            LookList list,
            SystemDesk desk,
            StoredCases cases,
            List<Vantage> vantages,
            Supplier<Law> law,
            Ids ids,
            Clock clock) {
        this.list = list;
        this.desk = desk;
        this.cases = cases;
        this.vantages = vantages;
        this.law = law;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looks at what is due now; what is more is due the next time. */
    void sweep() {
        if (vantages.isEmpty()) return;
        try (ExecutorService looking = Executors.newVirtualThreadPerTaskExecutor()) {
            list.due(clock.instant(), AT_ONCE).forEach(due -> looking.execute(() -> look(due)));
        }
    }

    private void look(LookList.Due due) {
        try {
            RemovalRules rules = law.get().removalRules();
            Rechecks rechecks = rules.rechecks();
            if (rechecks.next(due.occasion(), due.since(), clock.instant().minus(STALE))
                    .isPresent())
                cases.find(due.caseId())
                        .map(StandingCase::file)
                        .filter(file -> !file.isAskedInVain(due.itemId()))
                        .flatMap(file -> file.items().find(due.itemId()))
                        .ifPresent(item -> look(due, item, rules));
            rechecks.next(due.occasion(), due.since(), clock.instant())
                    .ifPresentOrElse(next -> list.next(due, next), () -> list.done(due));
        } catch (RuntimeException trouble) {
            list.failed(due);
            LOG.warn("Item {} of case {} could not be looked at; tried again", due.itemId(), due.caseId(), trouble);
        }
    }

    private void look(LookList.Due due, Item item, RemovalRules rules) {
        for (Vantage vantage : vantages) {
            Judging.Judged judged = new Judging(rules)
                    .judge(item.canonical(), item.platform(), vantage.look().apply(item.canonical()));
            unlessRefused(new CheckRemoval(
                    due.caseId(),
                    Actor.system(),
                    clock.instant(),
                    ids.next(),
                    due.itemId(),
                    judged.result(),
                    vantage.name(),
                    judged.page(),
                    judged.sighting()));
        }
        if (due.occasion() == Occasion.REMOVAL && item.life() == Life.REMOVED)
            unlessRefused(
                    new ReportReappearance(due.caseId(), Actor.system(), clock.instant(), due.itemId(), null, null));
    }

    /** The decision says whether looks agree on anything. */
    private void unlessRefused(CaseCommand command) {
        try {
            desk.submit(command);
        } catch (Refused | NoSuchCase otherwise) {
            LOG.debug("{} was turned down: {}", command.getClass().getSimpleName(), otherwise.toString());
        }
    }
}
