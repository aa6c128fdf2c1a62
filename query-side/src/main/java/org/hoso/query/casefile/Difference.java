package org.hoso.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Classification;
import org.hoso.cases.StartedClock;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;
import org.hoso.law.Matter;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.PlatformKind;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.Touched.TouchedAct;
import org.hoso.query.casefile.Touched.TouchedCase;
import org.hoso.query.casefile.Touched.TouchedClock;
import org.hoso.query.progress.RunningClock;
import org.jspecify.annotations.Nullable;

/**
 * What changes for a case between two editions of the law; pure. A clock changes only if its due instant is still the one that the
 * earlier edition gives: once a pause or an office moved it, it follows no rule any more.
 *
 * @param day the day whose bodies and mandates are looked up
 */
record Difference(Law before, Law after, LocalDate day) {
    TouchedCase of(CaseView file) {
        return new TouchedCase(
                file.caseId(),
                file.opened() == null ? null : file.opened().number(),
                file.progress().clocks().all().stream()
                        .flatMap(clock -> clock(clock).stream())
                        .toList(),
                lookUps(file),
                file.sanctions().records().stream()
                        .flatMap(record -> record.issued().acts().stream()
                                .flatMap(act ->
                                        act(record.recordId(), act.actId(), act.violationType(), act.endedOn())
                                                .stream()))
                        .toList());
    }

    Optional<TouchedClock> clock(RunningClock clock) {
        Instant due = clock.due();
        boolean counts = clock.state() == RunningClock.State.RUNNING || clock.state() == RunningClock.State.BREACHED;
        if (!counts || due == null || !due.equals(due(clock.terms(), before))) return Optional.empty();
        Instant newDue = due(clock.terms(), after);
        if (due.equals(newDue)) return Optional.empty();
        StartedClock terms = clock.terms();
        return Optional.of(new TouchedClock(
                terms.clockId(),
                terms.code(),
                terms.start(),
                due,
                newDue,
                clock.state() == RunningClock.State.BREACHED));
    }

    /** By the rule of the day the clock was started: what it counts from may lie before that. */
    private static @Nullable Instant due(StartedClock terms, Law law) {
        LocalDate start = LocalDate.ofInstant(terms.start(), WorkingCalendar.ZONE);
        LocalDate started = start.isBefore(terms.validFrom()) ? terms.validFrom() : start;
        return law.clocks()
                .rule(terms.code(), started)
                .filter(rule -> rule.length() != null && rule.unit() != null)
                .map(rule -> law.calendar().due(terms.start(), rule.length(), rule.unit()))
                .orElse(null);
    }

    private List<String> lookUps(CaseView file) {
        List<String> touched = new ArrayList<>();
        AccountableBody lead = file.progress().head().accountable();
        if (lead != null
                && !before.agencies()
                        .inCharge(lead.agency(), day)
                        .equals(after.agencies().inCharge(lead.agency(), day))) touched.add("accountable_body");
        if (file.classified() != null)
            for (MandateRole role : MandateRole.values())
                if (!holders(before, file.classified(), role).equals(holders(after, file.classified(), role)))
                    touched.add(role.name().toLowerCase(java.util.Locale.ROOT));
        return touched;
    }

    /** Wherever its content stands: a row for a kind of platform counts for any. */
    private Set<String> holders(Law law, Classified classified, MandateRole role) {
        Set<String> types = classified.types().stream()
                .map(Classification.ClassifiedType::violationType)
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of((PlatformKind) null), Stream.of(PlatformKind.values()))
                .map(place -> new Matter(classified.productField(), types, place))
                .flatMap(matter -> law.mandates().on(matter, role, day).stream())
                .map(mandate -> mandate.agency() + " " + mandate.onBehalfOf() + " " + mandate.local())
                .collect(Collectors.toSet());
    }

    private Optional<TouchedAct> act(
            java.util.UUID recordId, java.util.UUID actId, String violationType, LocalDate endedOn) {
        Optional<PenaltyVersion> then = version(before, violationType, endedOn);
        Optional<PenaltyVersion> now = version(after, violationType, endedOn);
        if (Objects.equals(then, now)) return Optional.empty();
        return Optional.of(new TouchedAct(
                recordId,
                actId,
                violationType,
                endedOn,
                then.map(PenaltyVersion::from).orElse(null),
                now.map(PenaltyVersion::from).orElse(null)));
    }

    /** Without its last day: that a version ends later changes nothing for an act that falls under it all the same. */
    private static Optional<PenaltyVersion> version(Law law, String violationType, LocalDate endedOn) {
        return law.violationTypes()
                .find(violationType)
                .flatMap(type -> type.on(endedOn))
                .map(one -> one.withTo(null));
    }
}
