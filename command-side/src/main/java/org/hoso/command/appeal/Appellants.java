package org.hoso.command.appeal;

import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Subjects;

/** Who may file: the one concerned, signed in; a platform for itself; the competent body for a complaint on paper. */
final class Appellants {
    private Appellants() {}

    static boolean mayFile(FileAppeal c, Attackable thing, String body, CaseFile file) {
        Actor by = c.by();
        if (by.is(Role.APPEALS)) return by.actsFor(body);
        if (by.is(Role.PLATFORM)) return thing.platform() != null && by.actsFor(thing.platform());
        return concerned(by, thing, file) && inOwnName(c, file.subjects());
    }

    /**
     * The subject of a decision or lock; against a block or a notice any subject of the case, for they name none; of inaction
     * whoever sent in that report.
     */
    private static boolean concerned(Actor by, Attackable thing, CaseFile file) {
        if (thing.kind() == Appeal.Attacked.INACTION)
            return by.officer().equals(file.reports().byId().get(thing.id()).account());
        Subjects subjects = file.subjects();
        return thing.subjectId() == null
                ? subjects.byId().values().stream()
                        .anyMatch(known -> by.officer().equals(known.account()))
                : subjects.is(thing.subjectId(), by.officer());
    }

    private static boolean inOwnName(FileAppeal c, Subjects subjects) {
        return subjects.find(c.appellantId()).isEmpty() || subjects.is(c.appellantId(), c.by().officer());
    }
}
