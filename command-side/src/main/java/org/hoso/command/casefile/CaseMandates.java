package org.hoso.command.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Classification;
import org.hoso.cases.Refusal;
import org.hoso.law.CaseMatter;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Holder;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.jspecify.annotations.Nullable;

/** The mandates that bear on one case on the day of a step, by the rule that also names competent bodies to whoever asks. */
public record CaseMandates(CompetentBodies competent) {
    public CaseMandates(CaseFile file, DecisionBasis basis, Instant at) {
        this(new CompetentBodies(basis.law(), matter(file, basis.law()), Clockwork.day(at)));
    }

    /** The mandate by which a body may act in that role, the most fitting where it has several. */
    public Optional<Mandate> held(String agency, MandateRole role) {
        return held(agency, role, null).findFirst();
    }

    /** All of them for content on that kind of platform, the most fitting first; without a place, those that ask for none. */
    public Stream<Mandate> held(String agency, MandateRole role, @Nullable PlatformKind place) {
        return competent.held(agency, role, place);
    }

    /** The mandate by which a body has that power here. */
    public Optional<Mandate> held(String agency, CasePower power) {
        return competent.basis(agency, power);
    }

    /** The same for a sanction, in one of the roles that let sanction. */
    public boolean sanctions(String agency, MandateRole role) {
        return competent.sanctions(agency, role).isPresent();
    }

    /** The national bodies that the law names for that role here; local ones hold it beside them, in their areas. */
    public Stream<Mandate> named(MandateRole role, @Nullable PlatformKind place) {
        return competent.named(role, place);
    }

    /** The national bodies that have that power here. */
    public List<Holder> holders(CasePower power) {
        return competent.national(power);
    }

    /** The national bodies that hold that role here. */
    public List<Holder> holders(MandateRole role) {
        return named(role, null).map(Holder::named).toList();
    }

    /** Those that may sanction in that role. */
    public List<Holder> sanctioning(MandateRole role) {
        return competent.law().mandates().on(productField(), role, competent.day()).stream()
                .map(Holder::named)
                .toList();
    }

    /** What a refusal tells about a mandate that is not held: the body, the product field, the day. */
    public Map<String, Object> lacking(String agency) {
        return Map.of("agency", agency, "productField", productField(), "day", competent.day());
    }

    private String productField() {
        return competent.about().productField();
    }

    /** Turns down a step towards a body without that mandate, and names who has it. */
    public Decision addressedInVain(String agency, List<Holder> competent) {
        return Decision.refuse(
                Refusal.ADDRESSEE_NOT_COMPETENT, Holder.naming(lacking(agency), "mayBeAsked", competent));
    }

    private static CaseMatter matter(CaseFile file, Law law) {
        Set<String> types = file.classified().types().stream()
                .map(Classification.ClassifiedType::violationType)
                .collect(Collectors.toSet());
        var lead = file.lead().accountable();
        return new CaseMatter(
                file.classified().productField(),
                types,
                places(file, law),
                provinces(file.reports().byId().values().stream().map(Reports.Filed::province)),
                provinces(file.subjects().byId().values().stream().map(Subjects.Known::province)),
                lead == null ? null : lead.agency());
    }

    private static Set<PlatformKind> places(CaseFile file, Law law) {
        Set<PlatformKind> places = EnumSet.noneOf(PlatformKind.class);
        for (Items.Item item : file.items().byId().values())
            law.platforms().find(item.platform()).map(Platform::kind).ifPresent(places::add);
        return places;
    }

    private static Set<String> provinces(Stream<@Nullable String> named) {
        return named.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
