package org.hoso.command.erasure;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.FiledAppeal;
import org.hoso.command.casefile.Reports;

/** The ids in a case behind which a person's key lies: whatever a sealed text can be about. */
public final class Named {
    private Named() {}

    public static Set<UUID> in(CaseFile file) {
        Set<UUID> named = new HashSet<>(file.reports().byId().keySet());
        file.reports().byId().values().stream()
                .map(Reports.Filed::linksAbout)
                .filter(Objects::nonNull)
                .forEach(named::add);
        named.addAll(file.reports().questions().keySet());
        named.addAll(file.subjects().byId().keySet());
        named.addAll(file.subjects().infoRequests().keySet());
        file.appeals().byId().values().stream().map(FiledAppeal::appellantId).forEach(named::add);
        if (file.id() != null) named.add(file.id().value());
        return named;
    }
}
