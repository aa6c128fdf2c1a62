package org.hoso.query.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.Role;
import org.hoso.law.Agency;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.query.wording.BodyName;
import org.jspecify.annotations.Nullable;

/** To whom a case is open, by the matrix: every body of a day is asked the very question that a reader is. */
public record Rights(Relating then) {
    /** Roles with a rule of their own, and one that stands for the rest. */
    private static final Set<Role> ASKED = EnumSet.of(Role.COORDINATOR, Role.APPEALS, Role.RECORDER);

    /** The closest first, then by body; with nothing looked at yet. */
    public List<CouldSee> of(CaseAccess access) {
        List<CouldSee> could = new ArrayList<>();
        could.add(told(Relation.AUDITOR, null, null, List.of(Role.AUDITOR), null));
        for (Agency body : then.agencies().all(then.day()))
            relations(body.code(), access)
                    .forEach((relation, roles) -> could.add(told(
                            relation,
                            BodyName.of(body.code(), then.day(), then.agencies()),
                            null,
                            List.copyOf(roles),
                            null)));
        access.outsiders().platforms().stream()
                .sorted()
                .forEach(platform -> could.add(told(Relation.PLATFORM, null, platform, List.of(Role.PLATFORM), null)));
        if (access.outsiders().providers()) could.add(told(Relation.PLATFORM, null, null, List.of(Role.ISP), null));
        persons(Relation.REPORTER, access.outsiders().reporters(), could);
        persons(Relation.SUBJECT, access.outsiders().subjects(), could);
        could.sort(Comparator.comparing(CouldSee::relation));
        return could;
    }

    private Map<Relation, Set<Role>> relations(String agency, CaseAccess access) {
        Map<Relation, Set<Role>> found = new EnumMap<>(Relation.class);
        for (Role role : ASKED)
            then.relation(new Reader("nobody", agency, Set.of(role)), access)
                    .ifPresent(relation -> found.computeIfAbsent(relation, key -> EnumSet.noneOf(Role.class))
                            .add(role));
        return found;
    }

    private static void persons(Relation relation, Map<?, String> accounts, List<CouldSee> could) {
        int persons = new HashSet<>(accounts.values()).size();
        if (persons > 0) could.add(told(relation, null, null, List.of(Role.REPORTER), persons));
    }

    private static CouldSee told(
            Relation relation,
            @Nullable BodyName body,
            @Nullable String platform,
            List<Role> roles,
            @Nullable Integer persons) {
        Map<DataKind, Sight> sees = new EnumMap<>(DataKind.class);
        for (DataKind kind : DataKind.values()) sees.put(kind, Matrix.at(kind, relation));
        return new CouldSee(relation, body, platform, roles, persons, sees, List.of());
    }
}
