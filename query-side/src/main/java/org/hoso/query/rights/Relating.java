package org.hoso.query.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.Role;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.law.Law;

/**
 * How a reader stands to a case on a day. One relation holds: the first that fits, from the closest to the most distant; nobody
 * stands to a case by none, and for them it does not exist.
 *
 * @param law whose bodies are meant, and which of them looks over all
 * @param day today in Viet Nam: bodies and what stands above them are looked up for it
 */
public record Relating(Law law, LocalDate day) {
    public Agencies agencies() {
        return law.agencies();
    }

    /** Nothing when the case does not exist for this reader. */
    public Optional<Relation> relation(Reader reader, CaseAccess access) {
        return switch (Capacity.of(reader)) {
            case AUDITOR -> Optional.of(Relation.AUDITOR);
            case PLATFORM -> when(access.outsiders().platforms().contains(reader.agency()), Relation.PLATFORM);
            case PROVIDER -> when(access.outsiders().providers(), Relation.PLATFORM);
            case CITIZEN -> citizen(reader, access.outsiders());
            case SUBSCRIBER -> when(access.published(), Relation.SUBSCRIBER);
            case PROTECTION -> when(isCentral(reader), Relation.OTHER_MINISTRY);
            case OFFICER -> officer(reader, access);
            case NONE -> Optional.empty();
        };
    }

    /** A subject before a reporter: whoever reports itself sees no more for it. */
    private static Optional<Relation> citizen(Reader reader, Outsiders outsiders) {
        if (outsiders.subjects().containsValue(reader.officer())) return Optional.of(Relation.SUBJECT);
        return when(outsiders.reporters().containsValue(reader.officer()), Relation.REPORTER);
    }

    private Optional<Relation> officer(Reader reader, CaseAccess access) {
        if (access.bodies().isAccountable(reader.agency())) return Optional.of(Relation.LEAD);
        if (access.bodies().worksOn(reader.agency())) return Optional.of(Relation.CO);
        if (reader.is(Role.APPEALS) && answersAppeals(reader.agency(), access.contested()))
            return Optional.of(Relation.APPEALS);
        if (isCentral(reader))
            return Optional.of(coordinatesAll(reader) ? Relation.COORDINATOR : Relation.OTHER_MINISTRY);
        return when(area(reader).filter(access.areas()::containsValue).isPresent(), Relation.PROVINCE);
    }

    /** First level: the body that acted; second level: the one directly above it (Law on Complaints Art 7, 33). */
    private boolean answersAppeals(String agency, Contested contested) {
        return contested.appealed().stream().anyMatch(maker -> maker.equals(agency) || isAbove(agency, maker));
    }

    boolean isAbove(String agency, String body) {
        return agencies()
                .parentOf(body, day)
                .filter(parent -> parent.code().equals(agency))
                .isPresent();
    }

    /** Whether the reader looks over all cases for the coordinating ministry or whoever inspects (settled A6, decision 0172). */
    boolean coordinatesAll(Reader reader) {
        return reader.is(Role.COORDINATOR) && law.oversight().overseesAll(reader.agency(), day);
    }

    boolean isCentral(Reader reader) {
        return agencies()
                .on(reader.agency(), day)
                .filter(body -> body.province() == null)
                .isPresent();
    }

    /** The province of a local body's officer. */
    Optional<String> area(Reader reader) {
        return agencies().on(reader.agency(), day).map(Agency::province);
    }

    private static Optional<Relation> when(boolean holds, Relation relation) {
        return holds ? Optional.of(relation) : Optional.empty();
    }
}
