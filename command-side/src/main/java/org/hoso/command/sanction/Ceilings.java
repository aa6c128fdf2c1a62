package org.hoso.command.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.AdvertisingLaw;
import org.hoso.law.Competence;
import org.hoso.law.Law;

/**
 * How far powers reach. The signer's is tested against the top of each act's frame and doubles for an organisation; one act
 * beyond it takes the whole dossier up (ND 189/2025). The field's limits the fine for one act (ND 87/2026 Art 6).
 *
 * @param acts each under the rule that it is fined by
 */
record Ceilings(List<Act> acts, Subject.Kind party, Law law) {
    private static final int FOR_ORGANISATIONS = 2;

    /** Acts whose frame goes beyond the signer's power that day. */
    List<UUID> beyondSigner(List<ActFine> fines, Sanction.Signer signer, LocalDate day) {
        Optional<Competence> office = law.competences().of(signer.office(), day);
        return fines.stream()
                .filter(fine -> top(fine) > times() * reach(fine, signer, office))
                .map(ActFine::actId)
                .toList();
    }

    /** Acts fined above what the field allows for one; only the ceiling of advertising is known. */
    List<UUID> beyondField(List<ActFine> fines) {
        return fines.stream()
                .filter(fine -> advertising(fine) && amount(fine) > fieldMost())
                .map(ActFine::actId)
                .toList();
    }

    /** Acts whose frame goes beyond what an office may do to this party in advertising, in VND. */
    List<UUID> beyond(List<ActFine> fines, long officeMostVnd) {
        return fines.stream()
                .filter(fine -> advertising(fine) && top(fine) > officeMostVnd)
                .map(ActFine::actId)
                .toList();
    }

    /** Acts that no office's power is known for: another field than advertising, or neither frame nor amount known. */
    List<UUID> withoutMeasure(List<ActFine> fines) {
        return fines.stream()
                .filter(fine -> !advertising(fine) || top(fine) == 0)
                .map(ActFine::actId)
                .toList();
    }

    /** The most for one advertising act of this party, in VND. */
    long fieldMost() {
        return party == Subject.Kind.ORGANISATION
                ? law.violationTypes().fieldMaxOrganisationVnd()
                : law.violationTypes().fieldMaxIndividualVnd();
    }

    /** What an office may do to this party for one advertising act, in VND; nothing where its share of the field was not found. */
    Optional<Long> officeMost(Competence office) {
        return officeReach(office).map(vnd -> times() * vnd);
    }

    private Optional<Long> officeReach(Competence office) {
        return Optional.ofNullable(office.maxPctOfFieldMax())
                .map(percent -> law.violationTypes().fieldMaxIndividualVnd() / 100 * percent);
    }

    /** The signer's ceiling for an individual, but never more than the law gives the office where it is known. */
    private long reach(ActFine fine, Sanction.Signer signer, Optional<Competence> office) {
        long own = signer.ceilingIndividualVnd();
        return advertising(fine)
                ? office.flatMap(this::officeReach)
                        .map(lawful -> Math.min(lawful, own))
                        .orElse(own)
                : own;
    }

    private int times() {
        return party == Subject.Kind.ORGANISATION ? FOR_ORGANISATIONS : 1;
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

    private boolean advertising(ActFine fine) {
        return acts.stream()
                .filter(act -> act.actId().equals(fine.actId()))
                .anyMatch(act -> AdvertisingLaw.prices(act.decree()));
    }
}
