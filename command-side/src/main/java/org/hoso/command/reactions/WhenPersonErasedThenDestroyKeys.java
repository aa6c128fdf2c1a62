package org.hoso.command.reactions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.PersonId;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.storing.CasesOfPersons;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.sealing.Forgetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When a person was erased, each other case that loses texts by it says so, and the keys are destroyed. An erasure stays on the
 * list until both is done: cut off in between, it is done again, and a key destroyed twice is destroyed.
 */
@Component
class WhenPersonErasedThenDestroyKeys {
    private static final Logger LOG = LoggerFactory.getLogger(WhenPersonErasedThenDestroyKeys.class);
    private static final int AT_ONCE = 500;

    private final ErasureList list;
    private final CasesOfPersons cases;
    private final Forgetting forgetting;
    private final SystemDesk desk;

    WhenPersonErasedThenDestroyKeys(ErasureList list, CasesOfPersons cases, Forgetting forgetting, SystemDesk desk) {
        this.list = list;
        this.cases = cases;
        this.forgetting = forgetting;
        this.desk = desk;
    }

    /** Many at once: after each destruction the key tables are written anew. */
    void sweep() {
        List<ErasureList.Asked> open = list.open(AT_ONCE);
        if (open.isEmpty()) return;
        try {
            Set<PersonId> persons = new HashSet<>();
            for (ErasureList.Asked asked : open) persons.addAll(told(asked.erased()));
            forgetting.destroy(persons);
            list.done(open);
        } catch (RuntimeException trouble) {
            list.failed(open);
            LOG.warn("{} erasures are not done; they are tried again", open.size(), trouble);
        }
    }

    /** The persons whose keys are to go, once the other cases know. */
    private Set<PersonId> told(PersonErased erased) {
        Set<PersonId> persons = forgetting.behind(List.of(erased.about()));
        cases.of(command(erased), persons).forEach(this::tell);
        return persons;
    }

    /** A case reopened in between keeps nothing: the erasure was allowed when it was asked. */
    private void tell(ErasePerson command) {
        try {
            desk.submit(command);
        } catch (Refused | NoSuchCase meanwhile) {
            LOG.warn("case {} cannot record an erasure: {}", command.caseId(), meanwhile.toString());
        }
    }

    private static ErasePerson command(PersonErased e) {
        return new ErasePerson(e.caseId(), e.by(), e.at(), e.about(), e.legalBasis(), e.document(), e.retentionEnded());
    }
}
