package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which office may impose which fine, with the rules for testing it. */
public final class Competences {
    private final List<Competence> competences;
    private final List<String> rules;

    Competences(List<Competence> competences, List<String> rules) {
        this.competences = List.copyOf(competences);
        this.rules = List.copyOf(rules);
    }

    /** The competence of an office on the day of the step; the ceiling in it may be unknown. */
    public Optional<Competence> of(String officeCode, LocalDate day) {
        return competences.stream()
                .filter(competence -> competence.code().equals(officeCode) && competence.heldOn(day))
                .findFirst();
    }

    /** All offices, in the order of their file. */
    public List<Competence> all() {
        return competences;
    }

    /** The rules for testing a competence, as sentences with their source. */
    public List<String> rules() {
        return rules;
    }
}
