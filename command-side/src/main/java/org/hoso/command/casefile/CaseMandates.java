package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.law.Agency;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;

/**
 * The mandates that bear on one case on the day of a step: for its product field, and for a local body only in its own area
 * (mandates.yaml: local bodies hold the role in their province). Own area is the province of a report, of a subject or of the
 * body that answers for the case; while no report and no subject names a province, no local body is ruled out.
 */
public record CaseMandates(CaseFile file, Basis basis, Instant at) {
    /** The mandate by which a body may act in that role, one for the very field before one for every field. */
    public Optional<Mandate> held(String agency, MandateRole role) {
        return held(agency, file.classified().productField(), role);
    }

    /** The same for another product field than the case's, where the place decides and not the product. */
    public Optional<Mandate> held(String agency, String productField, MandateRole role) {
        return basis.law()
                .mandates()
                .holding(agency, productField, role, Clockwork.day(at))
                .filter(mandate -> inItsArea(agency));
    }

    /** The most fitting mandate in any of the roles: the field's own first, then the first role of those given. */
    public Optional<Mandate> best(String agency, Set<MandateRole> roles) {
        return roles.stream()
                .flatMap(role -> held(agency, role).stream())
                .min(Comparator.comparing(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD)));
    }

    /** What a refusal tells about a mandate that is not held: the body, the product field, the day. */
    public Map<String, Object> lacking(String agency) {
        return Map.of("agency", agency, "productField", file.classified().productField(), "day", Clockwork.day(at));
    }

    private boolean inItsArea(String agency) {
        String own = province(agency);
        Set<String> known = provinces();
        return own == null || known.isEmpty() || known.contains(own) || own.equals(leadsProvince());
    }

    private Set<String> provinces() {
        return Stream.concat(
                        file.reports().byId().values().stream().map(Reports.Filed::province),
                        file.subjects().byId().values().stream().map(Subjects.Known::province))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private @Nullable String leadsProvince() {
        var lead = file.lead().accountable();
        return lead == null ? null : province(lead.agency());
    }

    private @Nullable String province(String agency) {
        return basis.law()
                .agencies()
                .on(agency, Clockwork.day(at))
                .map(Agency::province)
                .orElse(null);
    }
}
