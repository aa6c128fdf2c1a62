package org.hoso.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Measured.DatedAct;
import org.hoso.cases.Measured.Kind;
import org.hoso.cases.Measures.Begun;
import org.hoso.cases.Measures.Content;

/** What of the measures of a case stands, against whom, and whether it took effect; pure. */
record StandingMeasures(Measures known) {
    /** By the keys within the case. */
    Map<String, Measured> all() {
        Map<String, Measured> all = new LinkedHashMap<>();
        known.begun().values().stream()
                .filter(one -> one.kind() == Kind.RECORD || !known.rulings().annulled(one.id()))
                .map(this::measured)
                .filter(one -> one.decided() || !known.atRest())
                .filter(one -> !one.persons().isEmpty() || !one.accounts().isEmpty())
                .forEach(one -> all.put(one.key(), one));
        return all;
    }

    private Measured measured(Begun one) {
        List<Content> about = one.items().stream()
                .map(known.content()::get)
                .filter(Objects::nonNull)
                .toList();
        List<String> accounts = accounts(about.stream());
        return new Measured(
                one.id(),
                one.kind(),
                persons(one),
                accounts,
                one.kind() == Kind.ACCOUNT_LOCK ? accounts : whole(one, about),
                one.agency(),
                one.at(),
                one.proposed(),
                one.kind() == Kind.REMOVAL_REQUEST ? known.gone().containsAll(one.items()) : one.decided(),
                about.stream().map(Content::canonical).sorted().toList(),
                acts(one));
    }

    private List<UUID> persons(Begun one) {
        return one.subjectId() == null
                ? known.persons().values().stream().distinct().sorted().toList()
                : Stream.ofNullable(known.persons().get(one.subjectId())).toList();
    }

    private static List<String> accounts(Stream<Content> about) {
        return about.map(Content::account)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whoever has an account's own page cut off has all of it cut off; a record is about the acts that it names. */
    private static List<String> whole(Begun one, List<Content> about) {
        return one.kind() == Kind.RECORD ? List.of() : accounts(about.stream().filter(Content::page));
    }

    /** A request, block or lock is for the acts that are recorded on the content which it cuts off. */
    private List<DatedAct> acts(Begun one) {
        if (one.kind() == Kind.RECORD) return one.acts();
        return known.begun().values().stream()
                .filter(record -> record.kind() == Kind.RECORD)
                .filter(record -> one.subjectId() == null || one.subjectId().equals(record.subjectId()))
                .filter(record -> !Collections.disjoint(record.items(), one.items()))
                .flatMap(record -> record.acts().stream())
                .distinct()
                .toList();
    }
}
