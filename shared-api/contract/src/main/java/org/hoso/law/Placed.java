package org.hoso.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A version together with where its file states it, until all versions of one thing are known not to overlap.
 *
 * @param thing what the versions belong to: those of one thing must follow each other
 * @param firstDay the field that states the first day
 */
record Placed<T extends Dated>(String thing, T value, Entry entry, Value firstDay) {
    /** Pairs a version with its place; refuses a period that ends before it begins. */
    static <T extends Dated> Placed<T> of(String thing, T value, Entry entry, String firstDay) {
        Value from = entry.required(firstDay);
        LocalDate last = value.validTo();
        if (last != null && last.isBefore(value.validFrom())) {
            throw from.refused("is after the last day " + last);
        }
        return new Placed<>(thing, value, entry, from);
    }

    /** The versions in the order of the file; refuses two of one thing on the same day. */
    static <T extends Dated> List<T> withoutOverlap(List<Placed<T>> versions) {
        Map<String, List<Placed<T>>> things = new LinkedHashMap<>();
        versions.forEach(version -> things.computeIfAbsent(version.thing, unseen -> new ArrayList<>())
                .add(version));
        things.values().forEach(Placed::refuseOverlap);
        return versions.stream().map(Placed::value).toList();
    }

    private static <T extends Dated> void refuseOverlap(List<Placed<T>> ofOneThing) {
        ofOneThing.sort(Comparator.comparing(version -> version.value.validFrom()));
        for (int next = 1; next < ofOneThing.size(); next++) {
            Placed<T> earlier = ofOneThing.get(next - 1);
            Placed<T> later = ofOneThing.get(next);
            if (earlier.value.inForceOn(later.value.validFrom())) {
                throw later.firstDay.refused(
                        "overlaps the version of " + later.thing + " in line " + earlier.firstDay.line());
            }
        }
    }
}
