package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.REMOVAL;
import static org.hoso.query.rights.DataKind.REPORT_TEXT;
import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.jspecify.annotations.Nullable;

/** The items as a reader sees them: outsiders see those that concern them, without our own looks at them. */
final class ItemRedaction {
    private ItemRedaction() {}

    static List<CaseItem> see(CaseView view, Onlooker by) {
        return view.items().stream()
                .filter(concerning(view, by))
                .map(item -> seen(item, view.progress(), by))
                .toList();
    }

    private static Predicate<CaseItem> concerning(CaseView view, Onlooker by) {
        return switch (by.relation()) {
            case COORDINATOR, LEAD, CO, OTHER_MINISTRY, PROVINCE, APPEALS, AUDITOR, SUBJECT -> item -> true;
            case PLATFORM -> in(by.isProvider() ? blocked(view.measures()) : noticed(view.measures(), by.agency()));
            case REPORTER -> in(reported(view.reports(), by));
            case SUBSCRIBER -> item -> false;
        };
    }

    private static Predicate<CaseItem> in(Stream<UUID> ids) {
        Set<UUID> known = ids.collect(Collectors.toSet());
        return item -> known.contains(item.itemId());
    }

    private static Stream<UUID> noticed(Measures measures, String platform) {
        return measures.notices().stream()
                .filter(notice -> notice.sent().platform().equals(platform))
                .flatMap(notice -> notice.sent().itemIds().stream());
    }

    private static Stream<UUID> blocked(Measures measures) {
        return measures.blocks().stream()
                .filter(block -> MeasureRedaction.isForProviders(block.ordered().target()))
                .flatMap(block -> block.ordered().itemIds().stream());
    }

    private static Stream<UUID> reported(Reports reports, Onlooker by) {
        return reports.filed().stream()
                .filter(report -> by.owns(report.reportId()))
                .flatMap(report -> report.itemIds().stream());
    }

    private static CaseItem seen(CaseItem item, Progress progress, Onlooker by) {
        Standing standing = standing(item, progress, by);
        if (by.sight(REMOVAL) == Sight.FULL)
            return item.told(by.text(SUBJECT_IDENTITY, item.handle()), by.text(REPORT_TEXT, item.original()), standing);
        boolean ownAccount =
                by.relation() == Relation.PLATFORM && item.platform().equals(by.agency());
        return item.forOutsiders()
                .with(List.of(), item.reappearances())
                .told(ownAccount ? item.handle() : null, null, standing);
    }

    /** A reporter is told what became of it, not who is late. */
    private static @Nullable Standing standing(CaseItem item, Progress progress, Onlooker by) {
        Standing standing = Standing.of(item.itemId(), progress);
        boolean told = standing == null
                || by.relation() != Relation.REPORTER
                || !standing.stage().open();
        return told ? standing : null;
    }
}
