package org.hoso.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may do what in which matter, when. A body that did not exist on a day holds nothing on it. Where several may, the one to
 * be proposed comes first: whose row names all violation types found, or the kind of platform; then the body of the field.
 */
public final class Mandates {
    private final Map<String, ProductField> fields;
    private final List<Mandate> mandates;
    private final Agencies agencies;

    Mandates(List<ProductField> fields, List<Mandate> mandates, Agencies agencies) {
        this.fields = Index.one(fields, ProductField::code);
        this.mandates = List.copyOf(mandates);
        this.agencies = agencies;
    }

    /** The mandates for a matter and role that day, the body to be proposed first. */
    public List<Mandate> on(Matter matter, MandateRole role, LocalDate day) {
        return reaching(matter, role, day)
                .filter(mandate -> agencies.on(mandate.agency(), day).isPresent())
                .toList();
    }

    /** The same for a product field alone, without the rows that turn on violation types or the place. */
    public List<Mandate> on(String productField, MandateRole role, LocalDate day) {
        return on(Matter.of(productField), role, day);
    }

    /** The mandates by which a body, national or local, holds a role in a matter that day, the most fitting first. */
    public List<Mandate> holding(String agency, Matter matter, MandateRole role, LocalDate day) {
        return agencies.on(agency, day).stream()
                .flatMap(body -> reaching(matter, role, day).filter(mandate -> reaches(mandate, body)))
                .toList();
    }

    /** The most fitting of them for a product field alone. */
    public Optional<Mandate> holding(String agency, String productField, MandateRole role, LocalDate day) {
        return holding(agency, Matter.of(productField), role, day).stream().findFirst();
    }

    private Stream<Mandate> reaching(Matter matter, MandateRole role, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.role() == role && mandate.covers(matter) && mandate.inForceOn(day))
                .sorted(Comparator.comparingInt(mandate -> mandate.rank(matter)));
    }

    /** Every mandate that a day knows, in the order of the file; for looking them up, whoever is concerned. */
    public List<Mandate> on(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.inForceOn(day))
                .filter(mandate -> agencies.on(mandate.agency(), day).isPresent())
                .toList();
    }

    /** Every mandate that a body, national or local, holds that day. */
    public List<Mandate> heldBy(String agency, LocalDate day) {
        return agencies.on(agency, day).stream()
                .flatMap(body -> mandates.stream()
                        .filter(mandate -> mandate.inForceOn(day))
                        .filter(mandate -> reaches(mandate, body)))
                .toList();
    }

    /** The product fields, in the order of their file. */
    public List<ProductField> fields() {
        return List.copyOf(fields.values());
    }

    /** Whether that is a product field; "*" is none. */
    public boolean knowsField(String code) {
        return fields.containsKey(code);
    }

    private static boolean reaches(Mandate mandate, Agency body) {
        String template = body.template();
        return mandate.agency().equals(body.code())
                || (template != null && mandate.local().contains(template));
    }
}
