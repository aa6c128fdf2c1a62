package org.hoso.command.correction;

import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Refusal;

/** What became of a field that somebody wants corrected. */
sealed interface Reading {
    /** @param field its value as JSON writes it, in the one form that is stored */
    record Read(CorrectedField field) implements Reading {}

    record NotRead(Refusal refusal) implements Reading {}
}
