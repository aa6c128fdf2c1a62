package org.hoso.query.ripple;

import java.util.List;
import org.hoso.query.changes.FieldChange;
import org.hoso.query.wording.Sentence;

/** An answer about the case that reads otherwise for a correction. @param fields each field that does */
record TouchedAnswer(CaseAnswer answer, Sentence name, List<FieldChange> fields) {}
