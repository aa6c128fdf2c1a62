package org.hoso.cases;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what the measures that may collide are found among all: two collide only where one is filed at a point that the other is sought
 * at. So of an account with thousands of links only what is about the same content, the same act or all of the account is looked at.
 * Each point is a hash, for the index; what is found by it still has to collide. Pure.
 */
public final class MeetingPoints {
    private MeetingPoints() {}

    /** Where it is found. */
    public static Set<UUID> filed(Measured one) {
        Stream<String> below = one.accounts().stream().map(account -> "account " + account);
        Stream<String> whole = one.whole().stream().map(account -> "whole " + account);
        return hashed(Stream.concat(about(one), Stream.concat(below, whole)));
    }

    /** Where those stand that it may collide with: who cuts off all of an account meets whoever is against it. */
    public static Set<UUID> sought(Measured one) {
        Stream<String> accounts = one.accounts().stream()
                .map(account -> (one.whole().contains(account) ? "account " : "whole ") + account);
        return hashed(Stream.concat(about(one), accounts));
    }

    private static Stream<String> about(Measured one) {
        Stream<String> parties = Stream.concat(one.persons().stream().map(UUID::toString), one.accounts().stream());
        Stream<String> acts = parties.flatMap(
                party -> one.acts().stream().map(act -> party + " " + act.violationType() + " " + act.endedOn()));
        return Stream.concat(one.links().stream(), acts);
    }

    private static Set<UUID> hashed(Stream<String> points) {
        return points.map(point -> UUID.nameUUIDFromBytes(point.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
