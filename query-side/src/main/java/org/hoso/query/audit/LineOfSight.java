package org.hoso.query.audit;

import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.query.audit.HistoryLine.ShownActor;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;

/**
 * What a reader who stands so to a case sees of one of its events.
 *
 * @param inPassing whether the event is met among those of many cases: the texts of a case that is not the reader's own work stay
 *                  sealed then, because no reason was given for it
 */
public record LineOfSight(Reader reader, Relation relation, boolean inPassing) {
    /** Where the case itself is asked for. */
    public LineOfSight(Reader reader, Relation relation) {
        this(reader, relation, false);
    }

    LineOfSight inPassingToo() {
        return new LineOfSight(reader, relation, true);
    }

    /** Whether the history of the case is open to the reader at all. */
    public boolean ofHistory() {
        return sees(DataKind.HISTORY);
    }

    /** Whether the event is: by the right to the whole history, or to its kind of data. */
    public boolean of(CaseEvent event) {
        if (isForOthersOnly(event)) return false;
        return ofHistory() || sees(DataKind.of(event));
    }

    /** Whether personal text of that kind is opened, without a reason being given. */
    public boolean opens(DataKind kind) {
        return Matrix.at(kind, relation) == Sight.FULL && !(inPassing && relation.foreign());
    }

    /** A citizen's sign-in id tells who reported; later in the case it is the subject's. */
    public boolean ofOfficer(CaseEvent event) {
        return !event.by().is(Role.REPORTER) || opens(kindOfOfficer(event));
    }

    /** What a citizen's sign-in id tells. */
    public static DataKind kindOfOfficer(CaseEvent event) {
        return event instanceof Report.Event ? DataKind.REPORTER_IDENTITY : DataKind.SUBJECT_IDENTITY;
    }

    /** Who did it, as far as this reader may know. */
    public ShownActor actor(CaseEvent event) {
        Actor by = event.by();
        return new ShownActor(ofOfficer(event) ? by.officer() : null, by.role().stored(), by.onBehalfOf());
    }

    private boolean sees(DataKind kind) {
        Sight sight = Matrix.at(kind, relation);
        return sight == Sight.FULL || sight == Sight.PUBLIC;
    }

    /** A note for its author's own body is nobody else's, auditors apart. */
    private boolean isForOthersOnly(CaseEvent event) {
        return event instanceof Coordination.NoteAdded note
                && note.audience() == Coordination.Audience.OWN_BODY
                && relation != Relation.AUDITOR
                && !note.by().actsFor(reader.agency());
    }
}
