package org.hoso.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The registry of bodies, national and local, in every version. Codes are upper case and compared as written. */
public final class Agencies {
    private final Map<String, List<Agency>> versions;
    private final List<Province> provinces;

    Agencies(List<Agency> agencies, List<Province> provinces) {
        this.versions = Index.by(agencies, Agency::code);
        this.provinces = List.copyOf(provinces);
    }

    /** The body as it was on that day, or nothing if it did not exist then. */
    public Optional<Agency> on(String code, LocalDate day) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(version -> version.inForceOn(day))
                .findFirst();
    }

    /** The body of that code on that day or, where it had ended by then, its only successor: open files passed to it. */
    public Optional<Agency> inCharge(String code, LocalDate day) {
        return on(code, day).or(() -> heirOf(code, day));
    }

    /** The bodies that have ended by that day, each with its last one; a body that goes on in a later version has not ended. */
    public Map<String, LocalDate> ended(LocalDate day) {
        Map<String, LocalDate> ended = new TreeMap<>();
        for (String code : versions.keySet()) lastDay(code, day).ifPresent(last -> ended.put(code, last));
        return ended;
    }

    /** The last day of a body that has ended by that day; nothing for one that exists, and for one that never did. */
    public Optional<LocalDate> lastDay(String code, LocalDate day) {
        if (on(code, day).isPresent()) return Optional.empty();
        return versions.getOrDefault(code, List.of()).stream()
                .map(Agency::validTo)
                .filter(last -> last != null && day.isAfter(last))
                .max(Comparator.naturalOrder());
    }

    /** The bodies of that day that the registry names as successors of one that had ended by then. */
    public List<Agency> heirs(String ended, LocalDate day) {
        return versions.getOrDefault(ended, List.of()).stream()
                .filter(version -> version.validTo() != null && day.isAfter(version.validTo()))
                .flatMap(version -> version.successors().stream())
                .flatMap(successor -> on(successor, day).stream())
                .distinct()
                .toList();
    }

    /**
     * The body above one that had ended by that day, as the reorganisation left it: the one it stood under on its last day or,
     * where that had ended too and has no single successor, the one above that.
     */
    public Optional<Agency> superiorOfEnded(String ended, LocalDate day) {
        Optional<String> above =
                lastDay(ended, day).flatMap(last -> on(ended, last)).map(Agency::parent);
        return above.flatMap(parent -> inCharge(parent, day)).or(() -> above.flatMap(up -> superiorOfEnded(up, day)));
    }

    /** Whether a body of that code exists or ever existed. */
    public boolean known(String code) {
        return versions.containsKey(code);
    }

    /** Every body of that day, national ones first. */
    public List<Agency> all(LocalDate day) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(version -> version.inForceOn(day))
                .toList();
    }

    /**
     * The body directly above on that day. Where the one named had ended by then, its only successor stands in for it: the
     * provincial market surveillance departments outlived DMS by some weeks and stood under DMSD.
     */
    public Optional<Agency> parentOf(String code, LocalDate day) {
        return on(code, day).map(Agency::parent).flatMap(parent -> inCharge(parent, day));
    }

    /** The provincial units, valid from 2025-07-01; local bodies of earlier days are kept under the same codes. */
    public List<Province> provinces() {
        return provinces;
    }

    /** Whether that is the code of a provincial unit. */
    public boolean knowsProvince(String code) {
        return provinces.stream().anyMatch(province -> province.code().equals(code));
    }

    Set<String> codes() {
        return versions.keySet();
    }

    Set<String> templates() {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(Agency::template)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<Agency> heirOf(String ended, LocalDate day) {
        List<Agency> heirs = heirs(ended, day);
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }
}
