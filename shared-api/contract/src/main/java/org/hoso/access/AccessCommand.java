package org.hoso.access;

import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Request;

/** Everything that can be asked about access. */
public sealed interface AccessCommand extends Request permits Glass.Command {
    CaseId caseId();

    /** The history that it adds to. */
    UUID stream();
}
