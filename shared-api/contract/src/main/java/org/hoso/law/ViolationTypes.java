package org.hoso.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of violation, the remedies they carry and the constants of the fine arithmetic. */
public final class ViolationTypes {
    private final Map<String, ViolationType> types;
    private final Map<String, Remedy> remedies;
    private final FineRules rules;

    ViolationTypes(List<ViolationType> types, List<Remedy> remedies, FineRules rules) {
        this.types = Index.one(types, ViolationType::code);
        this.remedies = Index.one(remedies, Remedy::code);
        this.rules = rules;
    }

    /** The type of that code, whatever its versions; ask it for the date of the act. */
    public Optional<ViolationType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** All types in the order of their file, outcomes last. */
    public List<ViolationType> all() {
        return List.copyOf(types.values());
    }

    /** The remedial measures and additional sanctions. */
    public List<Remedy> remedies() {
        return List.copyOf(remedies.values());
    }

    /** Whether that is the code of a remedy. */
    public boolean knowsRemedy(String code) {
        return remedies.containsKey(code);
    }

    /** The constants of the fine arithmetic. */
    public FineRules rules() {
        return rules;
    }

    /** What an organisation pays of an individual's fine. */
    public int factorOrg() {
        return rules.factorOrg();
    }

    /** Ceiling for one advertising act of an individual, VND. */
    public long fieldMaxIndividualVnd() {
        return rules.fieldMaxIndividualVnd();
    }

    /** Ceiling for one advertising act of an organisation, VND. */
    public long fieldMaxOrganisationVnd() {
        return rules.fieldMaxOrganisationVnd();
    }
}
