package org.hoso.command.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination;
import org.hoso.cases.Merging;
import org.hoso.cases.Report;
import org.hoso.runtime.folding.Kept;
import org.hoso.wire.StoredNames;
import org.hoso.withers.Withers;

/**
 * What happened under which version (the event's sequence number in the case, from 0), as far as corrections and order need it.
 *
 * @param introduced version of the event that brought an id into the case
 */
public record Journal(List<Line> lines, Map<UUID, Integer> introduced) {
    public static final Journal EMPTY = new Journal(List.of(), Map.of());

    /** Whoever answers for the case changes only by these. */
    private static final Set<String> CHANGES_OF_LEAD = Set.of(
            StoredNames.of(Report.ContentReported.class),
            StoredNames.of(Coordination.LeadAccepted.class),
            StoredNames.of(Coordination.CompetenceSettled.class),
            StoredNames.of(Coordination.LeadPassedToSuccessor.class),
            StoredNames.of(Merging.LeadFollowed.class));

    /**
     * One event.
     *
     * @param at      when it happened, as corrected
     * @param agency  the body that acted
     * @param follows versions of the events that brought into the case what this one names
     */
    @Withers
    public record Line(String storedName, Instant at, String agency, Set<Integer> follows)
            implements JournalLineBuilder.With {
        boolean changesLead() {
            return CHANGES_OF_LEAD.contains(storedName);
        }

        Line happened(Instant when) {
            return withAt(when);
        }
    }

    /** The version the next event gets. */
    public long next() {
        return lines.size();
    }

    /** The event of that version, if the case has it. */
    public Optional<Line> line(long version) {
        return version < 0 || version >= lines.size() ? Optional.empty() : Optional.of(lines.get((int) version));
    }

    /** When the case began: when its first report was made. */
    public Instant began() {
        return lines.getFirst().at();
    }

    /** When the body that answers for the case now began to. */
    public Instant leadSince() {
        return last(CHANGES_OF_LEAD);
    }

    /** When the last of these events happened; the beginning of the case where there is none. */
    public Instant last(Set<String> storedNames) {
        return lines.reversed().stream()
                .filter(line -> storedNames.contains(line.storedName()))
                .findFirst()
                .map(Line::at)
                .orElseGet(this::began);
    }

    /** When the event happened that brought that id into the case; the beginning of the case where none did. */
    public Instant broughtIn(UUID id) {
        return Optional.ofNullable(introduced.get(id))
                .flatMap(version -> line(version))
                .map(Line::at)
                .orElseGet(this::began);
    }

    Journal after(CaseEvent event) {
        Set<UUID> named = NamedIds.of(event);
        Set<Integer> follows = named.stream()
                .filter(introduced::containsKey)
                .map(introduced::get)
                .collect(Collectors.toUnmodifiableSet());
        Map<UUID, Integer> known = new LinkedHashMap<>(introduced);
        named.forEach(id -> known.putIfAbsent(id, lines.size()));
        Line line = new Line(
                StoredNames.of(event.getClass()), event.at(), event.by().agency(), follows);
        return new Journal(Kept.with(lines, line), Collections.unmodifiableMap(known));
    }

    Journal corrected(long version, Instant at) {
        List<Line> next = new ArrayList<>(lines);
        next.set((int) version, next.get((int) version).happened(at));
        return new Journal(Collections.unmodifiableList(next), introduced);
    }
}
