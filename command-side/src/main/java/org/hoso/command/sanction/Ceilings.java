package org.hoso.command.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.AdvertisingLaw;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.law.Law;
import org.hoso.law.ViolationTypes;

/**
 * How far powers reach. The signer's is tested against the top of each act's frame and doubles for an organisation; one act
 * beyond it takes the whole dossier up (ND 189/2025). The field's limits the fine for one act (ND 87/2026 Art 6).
 */
final class Ceilings {
    private static final int FOR_ORGANISATIONS = 2;

    private Ceilings() {}

    /** Acts whose frame goes beyond the signer's power that day. */
    static List<UUID> beyondSigner(
            List<ActFine> fines, Recorded record, Sanction.Signer signer, LocalDate day, Law law) {
        int times = record.subjectKind() == Subject.Kind.ORGANISATION ? FOR_ORGANISATIONS : 1;
        return fines.stream()
                .filter(fine -> top(fine) > times * reach(fine, record, signer, day, law))
                .map(ActFine::actId)
                .toList();
    }

    /** Acts fined above what the field allows for one; only the ceiling of advertising is known. */
    static List<UUID> beyondField(List<ActFine> fines, Recorded record, ViolationTypes types) {
        long most = record.subjectKind() == Subject.Kind.ORGANISATION
                ? types.fieldMaxOrganisationVnd()
                : types.fieldMaxIndividualVnd();
        return fines.stream()
                .filter(fine -> advertising(fine, record) && amount(fine) > most)
                .map(ActFine::actId)
                .toList();
    }

    /** The top of the frame; a confirmed amount counts where the frame is unknown or lies below it. */
    private static long top(ActFine fine) {
        Long top = fine.frameMaxVnd();
        return Math.max(top == null ? 0 : top, amount(fine));
    }

    private static long amount(ActFine fine) {
        Long amount = fine.amountVnd();
        return amount == null ? 0 : amount;
    }

    /** The signer's ceiling for an individual, but never more than the law gives the office where it is known. */
    private static long reach(ActFine fine, Recorded record, Sanction.Signer signer, LocalDate day, Law law) {
        if (!advertising(fine, record)) return signer.ceilingIndividualVnd();
        long field = law.violationTypes().fieldMaxIndividualVnd();
        return law.competences()
                .of(signer.office(), day)
                .map(competence -> competence.maxPctOfFieldMax())
                .map(percent -> Math.min(field / 100 * percent, signer.ceilingIndividualVnd()))
                .orElse(signer.ceilingIndividualVnd());
    }

    private static boolean advertising(ActFine fine, Recorded record) {
        return record.act(fine.actId())
                .filter(act -> AdvertisingLaw.prices(act.decree()))
                .isPresent();
    }
}
