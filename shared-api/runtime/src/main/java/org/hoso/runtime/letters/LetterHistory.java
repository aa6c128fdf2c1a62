package org.hoso.runtime.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.UserInfoRequested;
import org.jspecify.annotations.Nullable;

/** What a case's history says of what it sent, as its events said it, whatever was corrected since. */
public record LetterHistory(List<CaseEvent> events) {
    /** Most items that stand for an account nobody named. */
    private static final int MOST_ITEMS = 200;

    public CaseNumber number() {
        return reported().caseNumber();
    }

    private Report.ContentReported reported() {
        return (Report.ContentReported) events.getFirst();
    }

    /** What goes out, or went out, under that id. */
    public Optional<Outgoing> outgoing(UUID dispatchId) {
        return all().filter(one -> one.dispatchId().equals(dispatchId)).findFirst();
    }

    /** All that it sent, in the order of its events. */
    public Stream<Outgoing> all() {
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(n -> new LetterHistory(events.subList(0, n + 1)).sentLast());
    }

    private Stream<Outgoing> sentLast() {
        return switch (events.getLast()) {
            case PlatformNotified e ->
                Stream.of(
                        new Outgoing.Removal(e, items(e.itemIds()), enclosed(e).orElse(null)));
            case BlockOrdered e -> e.receivers().stream().map(to -> new Outgoing.Block(e, to, items(e.itemIds())));
            case BlockLifted e ->
                only(BlockOrdered.class)
                        .filter(order -> order.blockId().equals(e.blockId()))
                        .flatMap(order -> order.receivers().stream()
                                .map(to -> new Outgoing.Lift(e, order, to, items(order.itemIds()))));
            case AccountLockRequested e -> {
                SubjectAlleged account = account(e.subjectId(), e.platform());
                yield Stream.of(new Outgoing.Lock(e, account, standing(account, e.platform())));
            }
            case UserInfoRequested e -> {
                SubjectAlleged account = account(e.subjectId(), e.platform());
                yield Stream.of(new Outgoing.UserInfo(e, account, standing(account, e.platform())));
            }
            case CaseEvent nothing -> Stream.empty();
        };
    }

    private List<Report.Item> items(List<UUID> itemIds) {
        Map<UUID, Report.Item> known =
                items().collect(Collectors.toMap(Report.Item::itemId, Function.identity(), (first, again) -> first));
        return itemIds.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Stream<Report.Item> items() {
        return Stream.concat(
                reported().items().stream(), only(Report.ItemAdded.class).map(Report.ItemAdded::item));
    }

    private Optional<ConclusionGiven> enclosed(PlatformNotified notice) {
        return only(ConclusionGiven.class)
                .filter(given -> given.conclusionId().equals(notice.conclusionId()))
                .findFirst();
    }

    /** As it was last alleged, where its account is known and not known to be of another platform. */
    private @Nullable SubjectAlleged account(@Nullable UUID subjectId, String platform) {
        Predicate<SubjectAlleged> there =
                one -> one.platform() == null || one.platform().equals(platform);
        return only(SubjectAlleged.class)
                .filter(one -> one.subjectId().equals(subjectId) && one.handle() != null && there.test(one))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Of an account that has no name, the content on that platform tells which is meant. */
    private List<Report.Item> standing(@Nullable SubjectAlleged account, String platform) {
        if (account != null) return List.of();
        return items().filter(item -> item.platform().equals(platform))
                .limit(MOST_ITEMS)
                .toList();
    }

    private <E extends CaseEvent> Stream<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
