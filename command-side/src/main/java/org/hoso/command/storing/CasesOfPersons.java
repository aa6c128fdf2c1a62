package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.PersonId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.erasure.ErasingPersons;
import org.hoso.command.erasure.Named;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.sealing.Forgetting;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The other cases in which the same key seals: they lose the texts too, so they are asked too. */
@Component
public class CasesOfPersons {
    private static final String CASES =
            "select person, case_id, mac from events.person_case where person = any (?::uuid[])";

    private final Forgetting forgetting;
    private final StoredCases cases;
    private final JdbcTemplate db;
    private final VouchedRows rows;

    CasesOfPersons(Forgetting forgetting, StoredCases cases, JdbcTemplate db, VouchedRows rows) {
        this.rows = rows;
        this.forgetting = forgetting;
        this.cases = cases;
        this.db = db;
    }

    /** @throws Refused when another case or a listing needs the same person's texts; the details name it */
    public void check(ErasePerson command) {
        if (!command.by().is(Role.DPO)) return;
        Set<PersonId> persons = forgetting.behind(List.of(command.about()));
        waits(persons).ifPresent(listing -> {
            throw new Refused(Refusal.CHALLENGE_WAITS, Map.of("listingId", listing));
        });
        for (ErasePerson other : of(command, persons))
            if (ErasingPersons.decide(other, file(other.caseId())) instanceof Decision.Refused refused)
                throw new Refused(refused.refusal(), refused.details());
    }

    /** The same asked where somebody challenged a listing: the listing is no case, so none of them is left out. */
    public void check(EraseChallenger c) {
        check(new ErasePerson(
                new CaseId(c.listingId()),
                c.by(),
                c.at(),
                c.challengeId(),
                c.legalBasis(),
                c.document(),
                c.retentionEnded()));
    }

    /** The same erasure, asked of each other case under the ids that lead to these persons there. */
    public List<ErasePerson> of(ErasePerson command, Collection<PersonId> persons) {
        List<ErasePerson> others = new ArrayList<>();
        Set<UUID> refs = forgetting.ledToBy(persons);
        for (CaseId caseId : casesOf(persons)) {
            if (caseId.equals(command.caseId())) continue;
            Named.in(file(caseId)).stream()
                    .filter(refs::contains)
                    .sorted()
                    .map(about -> in(caseId, about, command))
                    .forEach(others::add);
        }
        return others;
    }

    /** The listing in which a challenge of one of them waits. */
    private Optional<UUID> waits(Collection<PersonId> persons) {
        UUID[] refs = forgetting.ledToBy(persons).toArray(UUID[]::new);
        return db
                .query(
                        "select listing_id, challenge_id, mac from events.waiting_challenge"
                                + " where challenge_id = any(?) limit 1",
                        this::waiting,
                        (Object) refs)
                .stream()
                .findFirst();
    }

    private UUID waiting(ResultSet row, int number) throws SQLException {
        UUID listing = row.getObject(1, UUID.class);
        rows.demand(row.getBytes(3), "events.waiting_challenge", row.getObject(2, UUID.class), listing);
        return listing;
    }

    /** Whoever is led to a case by a row that somebody else wrote would have texts erased there. */
    private CaseId lying(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject(2, UUID.class);
        rows.demand(row.getBytes(3), "events.person_case", row.getObject(1, UUID.class), caseId);
        return new CaseId(caseId);
    }

    private List<CaseId> casesOf(Collection<PersonId> persons) {
        String[] ids = persons.stream().map(PersonId::toString).toArray(String[]::new);
        return db.query(CASES, this::lying, (Object) ids).stream().distinct().toList();
    }

    private CaseFile file(CaseId caseId) {
        return cases.find(caseId).map(StandingCase::file).orElse(CaseFile.EMPTY);
    }

    private static ErasePerson in(CaseId caseId, UUID about, ErasePerson c) {
        return new ErasePerson(caseId, c.by(), c.at(), about, c.legalBasis(), c.document(), c.retentionEnded());
    }
}
