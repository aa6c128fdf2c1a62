package org.hoso.command.appeal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Notices;
import org.hoso.command.casefile.Sanctions;
import org.jspecify.annotations.Nullable;

/**
 * What a thing of the case led to, from cause to effect, as the events name it: a decision to its acts, publications and
 * enforcements and to the measures that rest on it; a removal request to its items, to the blocks for its unmet clock and to the
 * joined case against the platform. Nothing is guessed from two things standing side by side.
 */
final class LedTo {
    private final CaseFile file;

    private LedTo(CaseFile file) {
        this.file = file;
    }

    /** The thing itself first, then all that it led to, directly or not. */
    static Set<UUID> from(UUID thing, CaseFile file) {
        return new LedTo(file).all(thing);
    }

    private Set<UUID> all(UUID thing) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> next = new ArrayDeque<>(Set.of(thing));
        while (!next.isEmpty()) {
            UUID cause = next.poll();
            if (found.add(cause)) effects(cause).forEach(next::add);
        }
        return found;
    }

    private Stream<UUID> effects(UUID cause) {
        Stream<UUID> ofDecision = file.sanctions().decision(cause).stream().flatMap(this::ofDecision);
        Stream<UUID> items =
                file.notices().find(cause).map(Notices.Notice::itemIds).stream().flatMap(java.util.Collection::stream);
        return Stream.of(ofDecision, items, measures(cause), platformCases(cause))
                .flatMap(ids -> ids);
    }

    private Stream<UUID> ofDecision(Sanctions.Decided decided) {
        UUID record = decided.recordId();
        Stream<UUID> acts = record == null
                ? Stream.empty()
                : file.sanctions().record(record).stream()
                        .flatMap(recorded -> recorded.acts().stream())
                        .map(Sanction.Act::actId);
        return Stream.of(acts, decided.publications().stream(), decided.enforcements().stream())
                .flatMap(ids -> ids);
    }

    /** Requests, blocks and locks that rest on it, and blocks for its unmet clock. */
    private Stream<UUID> measures(UUID cause) {
        Stream<UUID> notices = file.notices().byId().values().stream()
                .filter(notice -> cause.equals(basis(notice.restsOn())))
                .map(Notices.Notice::noticeId);
        Stream<UUID> blocks = file.blocks().byId().values().stream()
                .filter(block -> cause.equals(basis(block.restsOn())) || cause.equals(about(block.breachedClock())))
                .map(Blocks.Block::blockId);
        Stream<UUID> locks = file.blocks().locks().values().stream()
                .filter(lock -> cause.equals(basis(lock.restsOn())))
                .map(Blocks.Lock::lockId);
        return Stream.of(notices, blocks, locks).flatMap(ids -> ids);
    }

    private Stream<UUID> platformCases(UUID cause) {
        return file.notices().platformCases().values().stream()
                .filter(against -> cause.equals(about(against.clockId())))
                .map(Notices.PlatformCase::caseId)
                .filter(java.util.Objects::nonNull);
    }

    /** What was done again rests on what it does again. */
    private @Nullable UUID basis(@Nullable UUID restsOn) {
        if (restsOn == null) return null;
        return file.appeals()
                .consequence(restsOn)
                .map(Appeals.Owed::what)
                .map(what -> what.reference())
                .orElse(restsOn);
    }

    private @Nullable UUID about(@Nullable UUID clockId) {
        return clockId == null
                ? null
                : file.clocks()
                        .find(clockId)
                        .map(clock -> clock.terms().about())
                        .orElse(null);
    }
}
