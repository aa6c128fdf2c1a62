package org.hoso.command.deciding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.StandingFiles;

/** Many cases as they stand, with their versions: by one query where one reaches them, else one after the other. */
@FunctionalInterface
public interface Standings extends StandingFiles {
    int MOST = 100;

    /** Those that do not exist are absent. */
    Map<CaseId, StandingCase> read(Collection<CaseId> cases);

    /** A hundred of them at a time. */
    @Override
    default Map<CaseId, CaseFile> of(Collection<CaseId> cases) {
        List<CaseId> all = List.copyOf(cases);
        Map<CaseId, CaseFile> files = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST)
            read(all.subList(from, Math.min(from + MOST, all.size())))
                    .forEach((id, standing) -> files.put(id, standing.file()));
        return files;
    }
}
