package org.hoso.query.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;
import org.hoso.law.Matter;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose business a matter is.
 *
 * @param productField  code of the product field; without it every mandate is listed, whatever the matter
 * @param role          what is to be done, {@code sector_conclusion}; all roles where none is named
 * @param violationType codes of what is found to be violated
 * @param platform      code of the platform that the content stands on
 */
record AskedMandates(
        @Nullable String productField,
        @Nullable String role,
        @Nullable List<String> violationType,
        @Nullable String platform) {
    boolean narrowed() {
        if (productField == null && (role != null || violationType != null || platform != null))
            throw new BadShape(Fault.at("/productField", FaultCode.MISSING_FIELD));
        return productField != null;
    }

    Stream<MandateRole> roles() {
        if (role == null) return Stream.of(MandateRole.values());
        return Stream.of(Stream.of(MandateRole.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(role))
                .findFirst()
                .orElseThrow(() -> new BadShape(Fault.at("/role", FaultCode.NOT_ONE_OF, "allowed", roleNames()))));
    }

    Matter matter(Law law) {
        if (productField == null || !law.mandates().knowsField(productField))
            throw unknown("productField", "product-fields");
        Set<String> types = violationType == null ? Set.of() : Set.copyOf(violationType);
        if (types.stream().anyMatch(type -> law.violationTypes().find(type).isEmpty()))
            throw unknown("violationType", "violation-types");
        return new Matter(productField, types, kind(law));
    }

    private @Nullable PlatformKind kind(Law law) {
        if (platform == null) return null;
        return law.platforms().find(platform).map(Platform::kind).orElseThrow(() -> unknown("platform", "platforms"));
    }

    private static String roleNames() {
        return Stream.of(MandateRole.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Too many to name: the list of them is. */
    private static BadShape unknown(String parameter, String list) {
        return new BadShape(Fault.at("/" + parameter, FaultCode.NOT_ONE_OF, "allowed", "GET /api/v1/registry/" + list));
    }
}
