package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Classification;
import org.hoso.law.Agency;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.Matter;
import org.hoso.law.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * The mandates that bear on one case on the day of a step: for its product field and what is classified as violated, and for a local body only in its own area
 * (mandates.yaml: local bodies hold the role in their province). Own area is the province of a report, of a subject or of the
 * body that answers for the case; while no report and no subject names a province, no local body is ruled out.
 */
public record CaseMandates(CaseFile file, DecisionBasis basis, Instant at) {
    /** The mandate by which a body may act in that role, the most fitting where it has several. */
    public Optional<Mandate> held(String agency, MandateRole role) {
        return held(agency, role, null).findFirst();
    }

    /** All of them for content on that kind of platform, the most fitting first; without a place, those that ask for none. */
    public Stream<Mandate> held(String agency, MandateRole role, @Nullable PlatformKind place) {
        return basis.law().mandates().holding(agency, matter(place), role, Clockwork.day(at)).stream()
                .filter(mandate -> inItsArea(agency));
    }

    private Matter matter(@Nullable PlatformKind place) {
        Set<String> types = file.classified().types().stream()
                .map(Classification.ClassifiedType::violationType)
                .collect(Collectors.toSet());
        return new Matter(file.classified().productField(), types, place);
    }

    /**
     * The most fitting mandate in any of the roles: the field's own first, then the first role of those given. A local body's own
     * power comes before one that it shares with a national body which acts for a ministry: that row says what the ministry rests on.
     */
    public Optional<Mandate> best(String agency, Set<MandateRole> roles) {
        return roles.stream()
                .flatMap(role -> held(agency, role).stream())
                .min(Comparator.comparing((Mandate mandate) -> sharesAMinistrys(mandate, agency))
                        .thenComparing(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD)));
    }

    private static boolean sharesAMinistrys(Mandate mandate, String agency) {
        return mandate.onBehalfOf() != null && !mandate.agency().equals(agency);
    }

    /** The national bodies that the law names for that role here; local ones hold it beside them, in their areas. */
    public Stream<Mandate> named(MandateRole role, @Nullable PlatformKind place) {
        return basis.law().mandates().on(matter(place), role, Clockwork.day(at)).stream();
    }

    /** The same by their codes. */
    public List<String> holders(MandateRole role) {
        return named(role, null).map(Mandate::agency).distinct().toList();
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
