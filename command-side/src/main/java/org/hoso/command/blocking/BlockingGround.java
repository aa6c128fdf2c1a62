package org.hoso.command.blocking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Items.Item;
import org.hoso.command.casefile.Notices.Notice;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.jspecify.annotations.Nullable;

/** Whether what the ground of a block needs is there. */
sealed interface BlockingGround {
    /** @param since the block cannot be ordered before that */
    record Met(@Nullable UUID breachedClock, Instant since) implements BlockingGround {}

    /** @param what for a machine to count on: {@code breached-removal-clock}, {@code nobody-found}, {@code website} */
    record Missing(String what) implements BlockingGround {}

    static BlockingGround of(OrderBlock c, CaseFile file, Law law) {
        List<Item> items = c.itemIds().stream()
                .flatMap(itemId -> file.items().find(itemId).stream())
                .toList();
        return switch (c.ground()) {
            case REMOVAL_CLOCK_BREACHED -> unmetRequest(items, file, law);
            case NO_OWNER_FOUND -> nobodyFound(items, file, law);
        };
    }

    /** One notice lists all the items, still asks for their removal, and its clock ran out. */
    private static BlockingGround unmetRequest(List<Item> items, CaseFile file, Law law) {
        return file.notices().byId().values().stream()
                .filter(notice -> items.stream().allMatch(item -> item.removalAsked() && notice.lists(item.itemId())))
                .filter(notice -> !file.appeals().annulled(notice.noticeId()))
                .flatMap(notice -> breachedClocks(notice, file, law))
                .findFirst()
                .<BlockingGround>map(
                        clock -> new Met(clock.terms().clockId(), clock.terms().due()))
                .orElse(new Missing("breached-removal-clock"));
    }

    private static Stream<Clock> breachedClocks(Notice notice, CaseFile file, Law law) {
        return file.clocks()
                .open(notice.noticeId())
                .filter(clock ->
                        clock.state() == Clock.State.BREACHED && clock.terms().due() != null)
                .filter(clock -> law.clocks()
                        .rule(clock.terms().code(), clock.terms().validFrom())
                        .map(ClockRule::start)
                        .filter("PlatformNotified"::equals)
                        .isPresent());
    }

    private static BlockingGround nobodyFound(List<Item> items, CaseFile file, Law law) {
        if (!file.subjects().nobodyFound()) return new Missing("nobody-found");
        boolean websites = items.stream().allMatch(item -> onWebsite(item, law));
        Instant since =
                items.stream().map(Item::since).max(Comparator.naturalOrder()).orElseThrow();
        return websites ? new Met(null, since) : new Missing("website");
    }

    private static boolean onWebsite(Item item, Law law) {
        return law.platforms()
                .find(item.platform())
                .map(Platform::kind)
                .filter(PlatformKind.WEBSITE::equals)
                .isPresent();
    }
}
