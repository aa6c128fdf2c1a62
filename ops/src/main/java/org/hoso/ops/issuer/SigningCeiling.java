package org.hoso.ops.issuer;

import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.Sanction.Signer;
import org.hoso.law.Agency;
import org.hoso.law.AgencyLevel;
import org.hoso.law.Cited;
import org.hoso.law.Competence;
import org.hoso.law.Law;
import org.hoso.law.Office;
import org.jspecify.annotations.Nullable;

/** How far the signature of a body's deciding officer reaches: by the dated competence where it is known, else invented and marked so. */
final class SigningCeiling {
    private static final String INVENTED =
            "invented for the demonstration: the competence of this office was not found in the law data";
    private static final String CHAIRS_OF_PROVINCES = "UBT";

    private final Law law;
    private final LocalDate day;

    SigningCeiling(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    Signer of(Agency body) {
        Optional<Competence> known =
                office(body).flatMap(office -> law.competences().of(office.code(), day));
        long most = law.violationTypes().fieldMaxIndividualVnd();
        String office = known.map(Competence::code).orElse("head");
        @Nullable Integer percent = known.map(Competence::maxPctOfFieldMax).orElse(null);
        return percent == null
                ? new Signer(office, most, INVENTED, true)
                : new Signer(office, most / 100 * percent, cited(known.get()), false);
    }

    private static String cited(Competence known) {
        return Optional.ofNullable(known.legalBasis().cited()).map(Cited::vi).orElse("");
    }

    private static Optional<Office> office(Agency body) {
        if (body.level() == AgencyLevel.COMMUNAL) return Optional.of(Office.COMMUNE_CHAIR);
        if (CHAIRS_OF_PROVINCES.equals(body.template())) return Optional.of(Office.PROVINCE_CHAIR);
        if (isProvincialDepartment(body)) return Optional.of(Office.DEPARTMENT_DIRECTOR);
        return switch (body.code()) {
            case "ABEI" -> Optional.of(Office.ABEI_DIRECTOR_GENERAL);
            case "VCC" -> Optional.of(Office.VCC_CHAIR);
            default -> Optional.empty();
        };
    }

    /** Directly under the provincial People's Committee; a sub-department or a police unit is none. */
    private static boolean isProvincialDepartment(Agency body) {
        @Nullable String parent = body.parent();
        return body.level() == AgencyLevel.PROVINCIAL && parent != null && parent.startsWith(CHAIRS_OF_PROVINCES + "_");
    }
}
