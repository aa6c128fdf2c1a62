package org.hoso.command.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.Agency;

/**
 * Which body answers an appeal: at first level the one that acted, at second level the one directly above it that day
 * (Law on Complaints Art 7, 33). Where a body has ended, its successor has its open files.
 */
final class AppealsBodies {
    private AppealsBodies() {}

    /** Code of the competent body; nothing where no body stands above. */
    static Optional<String> competent(Appeal.Level level, Attackable thing, LocalDate day, DecisionBasis basis) {
        Optional<String> first = inCharge(thing.body(), day, basis);
        return switch (level) {
            case FIRST -> first;
            case SECOND -> first.flatMap(body -> above(body, day, basis));
        };
    }

    /** Whether the actor's body answers appeals against that thing at that level. */
    static boolean answers(Actor by, Appeal.Level level, Attackable thing, LocalDate day, DecisionBasis basis) {
        return competent(level, thing, day, basis).filter(by::actsFor).isPresent();
    }

    /** Whether the actor's body answers appeals against that thing at either level. */
    static boolean answers(Actor by, Attackable thing, LocalDate day, DecisionBasis basis) {
        return answering(thing, day, basis).contains(by.agency());
    }

    /** The bodies that answer appeals against that thing, the one of the first level first. */
    static List<String> answering(Attackable thing, LocalDate day, DecisionBasis basis) {
        return Stream.of(Appeal.Level.values())
                .flatMap(level -> competent(level, thing, day, basis).stream())
                .distinct()
                .toList();
    }

    static Optional<String> above(String body, LocalDate day, DecisionBasis basis) {
        return basis.law().agencies().parentOf(body, day).map(Agency::code);
    }

    /** The body of that code or its successor. */
    static Optional<String> inCharge(String body, LocalDate day, DecisionBasis basis) {
        return basis.law().agencies().inCharge(body, day).map(Agency::code);
    }
}
