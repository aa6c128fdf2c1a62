package org.hoso.command.erasure;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Erasure;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;

/** The rules of erasing: not while the case goes on, not while its file must be kept; an unknown period is settled by a document. */
public final class ErasingPersons {
    private static final String RETENTION = "case_file_retention";

    private ErasingPersons() {}

    public static Decision decide(Erasure.Command command, CaseFile file) {
        return switch (command) {
            case ErasePerson c -> erase(c, file);
        };
    }

    private static Decision erase(ErasePerson c, CaseFile file) {
        if (!Named.in(file).contains(c.about())) return refuse(Refusal.UNKNOWN_PERSON, "about", c.about());
        if (file.closure().open()) return refuse(Refusal.KEPT_WHILE_OPEN, "caseId", c.caseId());
        Instant since = file.closure().since();
        if (since != null && c.at().isBefore(since)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Optional<Instant> keptUntil = keptUntil(file);
        if (keptUntil.filter(until -> until.isAfter(c.at())).isPresent())
            return refuse(Refusal.RETENTION_RUNS, Map.of("caseId", c.caseId(), "until", keptUntil.get()));
        if (keptUntil.isEmpty() && c.retentionEnded() == null)
            return refuse(Refusal.RETENTION_UNKNOWN, "caseId", c.caseId());
        return accept(new PersonErased(
                c.caseId(), c.by(), c.at(), c.about(), c.legalBasis(), c.document(), c.retentionEnded()));
    }

    /** When the file need no longer be kept; nothing where the law data gives no length. */
    private static Optional<Instant> keptUntil(CaseFile file) {
        return file.clocks()
                .open(null)
                .map(Clock::terms)
                .filter(terms -> terms.code().equals(RETENTION))
                .findFirst()
                .map(terms -> terms.due());
    }
}
