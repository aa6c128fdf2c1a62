package org.hoso.command.merging;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Merging;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.NamedIds;
import org.hoso.command.casefile.Others;
import org.hoso.command.casefile.Under;
import org.jspecify.annotations.Nullable;

/**
 * To which of the merged cases a step belongs that is asked of the surviving one: to the half whose things it names; where it names
 * none, to the surviving one. The caller may name the half instead.
 */
public final class Halves {
    private Halves() {}

    /**
     * @param to      the absorbed case that the step belongs to; absent for the surviving one
     * @param refused why it belongs to neither
     */
    public record Belongs(@Nullable CaseId to, @Nullable Decision refused) {
        private static final Belongs HERE = new Belongs(null, null);
    }

    /** What a step names of one of the cases. */
    private record Named(CaseFile of, List<UUID> things) {
        Map<String, Object> request() {
            return Map.of(
                    "half",
                    Under.id(of).toString(),
                    "caseNumber",
                    String.valueOf(of.number()),
                    "names",
                    things.stream().map(UUID::toString).toList());
        }
    }

    /** @param named the half that the caller names */
    public static Belongs of(CaseCommand command, @Nullable CaseId named, CaseFile surviving, Others others) {
        if (command instanceof Merging.MergeCases) return Belongs.HERE;
        List<CaseFile> under = Under.of(surviving, others);
        if (command instanceof Merging.SplitCase split) return new Belongs(parent(split, surviving, under), null);
        if (named != null) return chosen(named, surviving, under);
        List<Named> theirs = theirs(command, surviving, under);
        if (theirs.size() > 1) return new Belongs(null, mixed(theirs));
        return theirs.isEmpty() || theirs.getFirst().of() == surviving
                ? Belongs.HERE
                : new Belongs(Under.id(theirs.getFirst().of()), null);
    }

    /** Told to the case that took it in, which may itself go on under the one that is asked. */
    private static @Nullable CaseId parent(Merging.SplitCase split, CaseFile surviving, List<CaseFile> under) {
        return under.stream()
                .filter(one -> Under.id(one).equals(split.absorbed()))
                .map(one -> one.merged().into())
                .filter(into -> into != null && !into.caseId().equals(surviving.id()))
                .map(into -> into.caseId())
                .findFirst()
                .orElse(null);
    }

    private static Belongs chosen(CaseId named, CaseFile surviving, List<CaseFile> under) {
        if (named.equals(surviving.id())) return Belongs.HERE;
        return under.stream().anyMatch(one -> named.equals(one.id()))
                ? new Belongs(named, null)
                : new Belongs(null, refuse(Refusal.NOT_MERGED, "half", named));
    }

    /** By case, what it names of that one alone; what several know is no reason for any of them, unless nothing else is named. */
    private static List<Named> theirs(CaseCommand command, CaseFile surviving, List<CaseFile> under) {
        List<CaseFile> all = Stream.concat(Stream.of(surviving), under.stream()).toList();
        Set<UUID> cases = all.stream().map(one -> Under.id(one).value()).collect(Collectors.toSet());
        List<UUID> things =
                NamedIds.of(command).stream().filter(id -> !cases.contains(id)).toList();
        List<Named> theirs = all.stream()
                .map(one -> new Named(
                        one,
                        things.stream()
                                .filter(id -> knows(one, id) && ofNoOther(id, one, all))
                                .toList()))
                .filter(named -> !named.things().isEmpty())
                .toList();
        return theirs.isEmpty()
                ? all.stream()
                        .filter(one -> things.stream().anyMatch(id -> knows(one, id)))
                        .limit(1)
                        .map(one -> new Named(one, List.of()))
                        .toList()
                : theirs;
    }

    private static boolean ofNoOther(UUID id, CaseFile one, List<CaseFile> all) {
        return all.stream().noneMatch(other -> other != one && knows(other, id));
    }

    /** Each half has papers, clocks and answers of its own for what it was asked: so each is asked by a request of its own. */
    private static Decision mixed(List<Named> theirs) {
        String numbers =
                theirs.stream().map(one -> String.valueOf(one.of().number())).collect(Collectors.joining(", "));
        return refuse(
                Refusal.HALVES_MIXED,
                Map.of(
                        "caseNumbers",
                        numbers,
                        "requests",
                        theirs.stream().map(Named::request).toList()));
    }

    private static boolean knows(CaseFile file, UUID id) {
        return file.journal().introduced().containsKey(id)
                || file.clocks().find(id).isPresent()
                || file.orders().find(id).isPresent();
    }
}
