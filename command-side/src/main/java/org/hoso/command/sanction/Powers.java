package org.hoso.command.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.command.sanction.FineWorking.OfficePower;
import org.hoso.law.Competence;
import org.jspecify.annotations.Nullable;

/** Which offices may sign a decision with these fines, as far as the law data knows (ND 189/2025). */
final class Powers {
    private Powers() {}

    static List<OfficePower> of(List<ActFine> fines, Ceilings ceilings, LocalDate day) {
        var competences = ceilings.law().competences();
        return competences.all().stream()
                .map(Competence::code)
                .distinct()
                .flatMap(code -> competences.of(code, day).stream())
                .map(office -> of(office, fines, ceilings))
                .toList();
    }

    private static OfficePower of(Competence office, List<ActFine> fines, Ceilings ceilings) {
        Long most = ceilings.officeMost(office).orElse(null);
        List<UUID> beyond = most == null ? List.of() : ceilings.beyond(fines, most);
        return new OfficePower(
                office.code(),
                office.officeVi(),
                office.officeEn(),
                most,
                maySign(most, beyond, ceilings.withoutMeasure(fines).isEmpty()),
                beyond,
                office.legalBasis().cited(),
                office.confidence());
    }

    /** One act beyond is enough for no; for yes, everything must be known. */
    private static @Nullable Boolean maySign(@Nullable Long most, List<UUID> beyond, boolean allMeasured) {
        if (!beyond.isEmpty()) return false;
        return most != null && allMeasured ? true : null;
    }
}
