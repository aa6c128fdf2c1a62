package org.hoso.query.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.query.readers.CouldSee;
import org.hoso.query.readers.Rights;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** To whom the case was open then and how far: bodies and platforms by code, persons by their number; never who did look. */
final class WhoCouldSee {
    private record Way(Relation relation, List<Role> roles) {}

    private WhoCouldSee() {}

    /** @param day whose bodies are meant */
    static ArrayNode of(CaseAccess access, Law law, LocalDate day) {
        Map<Way, List<CouldSee>> ways = new LinkedHashMap<>();
        for (CouldSee one : new Rights(new Relating(law, day)).of(access))
            ways.computeIfAbsent(new Way(one.relation(), one.roles()), way -> new ArrayList<>())
                    .add(one);
        ArrayNode told = CaseJson.stored().createArrayNode();
        ways.forEach((way, all) -> told.add(told(way, all)));
        return told;
    }

    private static ObjectNode told(Way way, List<CouldSee> all) {
        ObjectNode told = CaseJson.stored().createObjectNode();
        told.put("relation", way.relation().code());
        ArrayNode roles = told.putArray("roles");
        way.roles().forEach(role -> roles.add(role.stored()));
        ArrayNode codes = told.putArray("codes");
        all.stream().flatMap(one -> code(one).stream()).sorted().forEach(codes::add);
        all.forEach(one -> told.put("persons", one.persons()));
        told.set("sees", CaseJson.stored().valueToTree(all.getFirst().sees()));
        return told;
    }

    private static java.util.Optional<String> code(CouldSee one) {
        var body = one.body();
        return java.util.Optional.ofNullable(body == null ? one.platform() : body.agency());
    }
}
