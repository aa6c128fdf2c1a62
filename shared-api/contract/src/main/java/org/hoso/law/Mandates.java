package org.hoso.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may do what in which product field, when. A body that did not exist on a day holds nothing on it. */
public final class Mandates {
    private final Map<String, ProductField> fields;
    private final List<Mandate> mandates;
    private final Agencies agencies;

    Mandates(List<ProductField> fields, List<Mandate> mandates, Agencies agencies) {
        this.fields = Index.one(fields, ProductField::code);
        this.mandates = mandates.stream()
                .sorted(Comparator.comparing(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD)))
                .toList();
        this.agencies = agencies;
    }

    /** The mandates for a field and role that day: those naming the field first, then those for every field. */
    public List<Mandate> on(String productField, MandateRole role, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.role() == role && mandate.covers(productField) && mandate.inForceOn(day))
                .filter(mandate -> agencies.on(mandate.agency(), day).isPresent())
                .toList();
    }

    /** The mandate by which a body, national or local, holds a role in a field that day. */
    public Optional<Mandate> holding(String agency, String productField, MandateRole role, LocalDate day) {
        return agencies.on(agency, day)
                .flatMap(body -> mandates.stream()
                        .filter(mandate ->
                                mandate.role() == role && mandate.covers(productField) && mandate.inForceOn(day))
                        .filter(mandate -> reaches(mandate, body))
                        .findFirst());
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
