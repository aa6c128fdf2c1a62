package org.hoso.command.desk;

import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.command.collisions.CollisionWarning;

/**
 * What became of an accepted command.
 *
 * @param version dense sequence number of the case after it, from 0
 * @param events  short names of what happened; none when there was nothing to add
 * @param seen    whether the one who asked may know the case; a joiner who may not gets a receipt only
 * @param warnings who else measures whom it measures
 * @param filing   what became of the links, where it was a report
 */
public record Outcome(
        CaseId caseId,
        CaseNumber number,
        long version,
        List<String> events,
        boolean seen,
        List<CollisionWarning> warnings,
        Filing filing) {}
