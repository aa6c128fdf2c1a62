package org.hoso.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose business a case is on a day: the one rule by which commands are turned down and by which bodies are named. Local bodies hold
 * a role in their own area: the province of a report, of a subject or of the body that answers for the case; while no report and no
 * subject names a province, no local body is ruled out.
 */
public record CompetentBodies(Law law, CaseMatter about, LocalDate day) {
    /** Roles that let a body answer for a case; keeping policy and overseeing platforms decide no case. */
    private static final Set<MandateRole> LEADING =
            EnumSet.complementOf(EnumSet.of(MandateRole.AD_POLICY, MandateRole.PLATFORM_OVERSIGHT));

    private static final Set<MandateRole> SANCTIONING =
            EnumSet.of(MandateRole.AD_SANCTION, MandateRole.TRADE_SANCTION, MandateRole.CONSUMER_PROTECTION);

    /** Of the order in which bodies are proposed; raised whenever that changes. */
    public static final int RULE = 1;

    /** Outcomes of classifying, and crimes: no administrative body sanctions them. */
    private static final Set<String> NOT_ADMINISTRATIVE = Set.of("none", "criminal");

    /** The mandates of a body for content on that kind of platform, the most fitting first; without a place, those that ask for none. */
    public Stream<Mandate> held(String agency, MandateRole role, @Nullable PlatformKind place) {
        return law.mandates().holding(agency, about.at(place), role, day).stream()
                .filter(mandate -> isInItsArea(agency));
    }

    /** The national bodies that the law names for that role here; local ones hold it beside them, in their areas. */
    public Stream<Mandate> named(MandateRole role, @Nullable PlatformKind place) {
        return law.mandates().on(about.at(place), role, day).stream();
    }

    /** The mandate by which a body may do that in this case; the most fitting where it has several. */
    public Optional<Mandate> basis(String agency, CasePower power) {
        return switch (power) {
            case LEAD -> leading(agency);
            case CONCLUDE -> held(agency, MandateRole.SECTOR_CONCLUSION, null).findFirst();
            case SANCTION -> sanctioning(agency);
            case REQUEST_REMOVAL -> asking(agency).min(Comparator.comparing(Mandate::narrowed));
            case BLOCK -> blocking(agency);
        };
    }

    /** The national bodies that hold it, each by the mandate it rests on; whoever is to be proposed first. */
    public List<Holder> national(CasePower power) {
        return ordered(power, law.agencies().all(day).stream().filter(body -> body.template() == null));
    }

    /** They, and the local bodies of the provinces that are known. */
    public List<Holder> holders(CasePower power) {
        Set<String> provinces = about.provinces();
        return ordered(
                power,
                law.agencies().all(day).stream()
                        .filter(body -> body.template() == null
                                || provinces.contains(body.province())
                                || body.code().equals(about.lead())));
    }

    /** Kinds of local bodies that hold it, each in its own area, wherever the case lies. */
    public List<String> local(CasePower power) {
        Map<String, String> oneOfEach = new TreeMap<>();
        for (Agency body : law.agencies().all(day))
            if (body.template() != null) oneOfEach.putIfAbsent(body.template(), body.code());
        CompetentBodies anywhere = new CompetentBodies(law, about.anywhere(), day);
        return oneOfEach.entrySet().stream()
                .filter(kind -> anywhere.basis(kind.getValue(), power).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Holder> ordered(CasePower power, Stream<Agency> bodies) {
        return bodies.flatMap(body -> basis(body.code(), power).stream()
                        .map(mandate -> new Holder(body.code(), body.template(), body.province(), mandate)))
                .sorted(new ProposingOrder(power, about, law.mandates().on(day)))
                .toList();
    }

    /** Which mandate lets sanction what breaks the law of that field. */
    public static MandateRole sanctioningRole(String lawField) {
        return switch (lawField) {
            case "trade", "ecommerce" -> MandateRole.TRADE_SANCTION;
            case "consumer_protection", "competition" -> MandateRole.CONSUMER_PROTECTION;
            default -> MandateRole.AD_SANCTION;
        };
    }

    /** What sanctioning this case asks for: by what was found or, while nothing is, any of the mandates to sanction. */
    private Set<MandateRole> sanctioningRoles() {
        Set<MandateRole> asked = about.violationTypes().stream()
                .flatMap(code -> law.violationTypes().find(code).stream())
                .map(ViolationType::lawField)
                .filter(field -> !NOT_ADMINISTRATIVE.contains(field))
                .map(CompetentBodies::sanctioningRole)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? SANCTIONING : EnumSet.copyOf(asked);
    }

    private Optional<Mandate> sanctioning(String agency) {
        return sanctioningRoles().stream()
                .flatMap(role -> sanctions(agency, role).stream())
                .findFirst();
    }

    /** The mandate to sanction in the product field, whatever is found: no such row turns on violation types (decision 0168). */
    public Optional<Mandate> sanctions(String agency, MandateRole role) {
        return law.mandates().holding(agency, about.productField(), role, day).filter(mandate -> isInItsArea(agency));
    }

    private Stream<Mandate> asking(String agency) {
        return about.places().isEmpty()
                ? held(agency, MandateRole.REMOVAL_REQUEST, null)
                : about.places().stream().flatMap(place -> held(agency, MandateRole.REMOVAL_REQUEST, place));
    }

    /**
     * The most fitting mandate in any of the roles: the field's own first, then the first role. A local body's own power comes
     * before one that it shares with a national body which acts for a ministry: that row says what the ministry rests on.
     */
    private Optional<Mandate> leading(String agency) {
        return LEADING.stream()
                .flatMap(role -> held(agency, role, null).findFirst().stream())
                .min(Comparator.comparing((Mandate mandate) -> sharesAMinistrys(mandate, agency))
                        .thenComparing(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD)));
    }

    private static boolean sharesAMinistrys(Mandate mandate, String agency) {
        return mandate.onBehalfOf() != null && !mandate.agency().equals(agency);
    }

    /**
     * The domain-measure mandate that an order of this body rests on: its own, or that of the ministry whose removal requests it sends
     * (ABEI for MOCST, A05 for MPS). That a ministry also orders blocks through that department is our inference (mandates.yaml); its
     * local bodies are not taken to share in it.
     */
    private Optional<Mandate> blocking(String agency) {
        return held(agency, MandateRole.DOMAIN_MEASURE, null)
                .findFirst()
                .or(() -> held(agency, MandateRole.REMOVAL_REQUEST, null)
                        .findFirst()
                        .filter(mandate -> mandate.agency().equals(agency))
                        .map(Mandate::onBehalfOf)
                        .flatMap(ministry ->
                                held(ministry, MandateRole.DOMAIN_MEASURE, null).findFirst()));
    }

    /** Whether the case lies where a local body may act; national bodies may everywhere. */
    public boolean isInItsArea(String agency) {
        String own = province(agency);
        Set<String> known = about.provinces();
        return own == null
                || known.isEmpty()
                || known.contains(own)
                || (about.lead() != null && own.equals(province(about.lead())));
    }

    private @Nullable String province(String agency) {
        return law.agencies().on(agency, day).map(Agency::province).orElse(null);
    }
}
